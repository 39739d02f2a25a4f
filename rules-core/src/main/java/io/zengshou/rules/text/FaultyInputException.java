package io.zengshou.rules.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** An input was refused; {@link #faults()} are all that is wrong with it, never only the first. */
public abstract class FaultyInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<Fault> faults;

  protected FaultyInputException(String subject, List<Fault> faults) {
    super(HiddenSigns.shown(subject) + "\n" + words(faults, Locale.ENGLISH));
    this.faults = List.copyOf(faults);
  }

  /** All faults, in the order of the input; at least one. */
  public List<Fault> faults() {
    return faults;
  }

  /** All faults in words, one after the other. */
  public String in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return words(faults, locale);
  }

  private static String words(List<Fault> faults, Locale locale) {
    return faults.stream().map(fault -> fault.in(locale)).collect(Collectors.joining("\n"));
  }
}

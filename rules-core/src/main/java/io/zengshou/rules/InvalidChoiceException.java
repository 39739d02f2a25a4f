package io.zengshou.rules;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/**
 * What a host chose does not fit its rules: a reading, figure or setting that the pack does not
 * have, or a value that it cannot take. {@link #fault()} lists what there is.
 */
public final class InvalidChoiceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  public InvalidChoiceException(Fault fault) {
    super(fault.in(Locale.ENGLISH));
    this.fault = fault;
  }

  /**
   * For an option or value that the rules do not have.
   *
   * @param option names the option, such as {@code production-base}
   * @param wanted what was asked for
   * @param known what there is
   */
  public static InvalidChoiceException unknown(
      String option, Text what, String wanted, Collection<String> known) {
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(known, "known");
    Fault fault =
        Fault.of(option, what).actual(wanted).allowed(Text.same(String.join(", ", known)));
    String near = Nearest.of(wanted, known);
    return new InvalidChoiceException(near == null ? fault : fault.maybe(Text.same(near)));
  }

  /** What is wrong; {@code where} names the option, such as {@code production-base}. */
  public Fault fault() {
    return fault;
  }

  /** The fault in words. */
  public String in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return fault.in(locale);
  }
}

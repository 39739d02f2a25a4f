package io.zengshou.rules.testkit;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import io.zengshou.rules.text.HiddenSigns;
import java.util.List;
import java.util.Locale;

/** What must hold of every refusal, whatever bytes somebody sent. */
public final class Told {

  /** More would be read by nobody. */
  private static final int MOST = 2_000;

  private static final int LONGEST = 10_000;

  private Told() {}

  /**
   * Does nothing where the refusal can be told to people.
   *
   * @throws AssertionError where it cannot
   */
  public static void check(FaultyInputException refusal) {
    check(refusal.faults());
  }

  /** As {@link #check(FaultyInputException)}, of faults that nobody has thrown. */
  public static void check(List<Fault> faults) {
    require(!faults.isEmpty() && faults.size() <= MOST, faults.size() + " faults");
    for (Fault fault : faults) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        String words = fault.in(locale);
        require(!fault.what().in(locale).isBlank(), "nothing is told");
        require(words.length() <= LONGEST, "too much is told: " + words.length());
        require(HiddenSigns.first(words.replace("\n", "")) < 0, "a hidden sign is told");
        require(!words.contains("\tat "), "a stack trace is told");
      }
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

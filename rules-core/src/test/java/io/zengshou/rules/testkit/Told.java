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

  private Told() {}

  /**
   * Does nothing where the refusal can be told to people.
   *
   * @throws AssertionError where it cannot
   */
  public static void check(FaultyInputException refusal) {
    List<Fault> faults = refusal.faults();
    require(!faults.isEmpty() && faults.size() <= MOST, faults.size() + " faults");
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String words = refusal.in(locale);
      require(HiddenSigns.first(words.replace("\n", "")) < 0, "a hidden sign is told");
      require(words.lines().noneMatch(line -> line.startsWith("\tat ")), "a stack trace is told");
    }
    for (Fault fault : faults) {
      require(!fault.what().zh().isBlank() && !fault.what().en().isBlank(), "nothing is told");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds up one measure: to whom it applies, of whom it cannot be said, and what it gives. Whoever
 * counts recipients counts them here, so that figures, report and workbook cannot differ.
 *
 * <p>A tally is for one thread.
 */
public final class UptakeTally {

  private static final String PERSON = Ledger.MEMBERS.id() + "[";

  private long applicants;
  private long persons;
  private long undetermined;
  private Sum money = Sum.NONE;

  /** Adds what the measure comes to for one applicant. */
  public void add(Outcome outcome) {
    if (outcome.status() == Status.ELIGIBLE) {
      applicants++;
      persons += persons(outcome.subjects());
      money(outcome.least(), outcome.most());
    } else if (outcome.status() == Status.UNDETERMINED) {
      undetermined++;
      money(outcome.least(), outcome.most());
    }
  }

  /** Without a least there is no money in it, whatever the most. */
  private void money(@Nullable Money least, @Nullable Money most) {
    if (least != null) {
      money = money.plus(Sum.of(least, most));
    }
  }

  /** Entries other than persons may be subjects too, such as a late benefit. */
  private static long persons(List<String> subjects) {
    return subjects.stream().filter(path -> path.startsWith(PERSON)).count();
  }

  /** Adds some tallies to others. */
  static void merge(Map<Measure, UptakeTally> some, Map<Measure, UptakeTally> others) {
    some.forEach(
        (measure, tally) -> others.computeIfAbsent(measure, any -> new UptakeTally()).merge(tally));
  }

  private void merge(UptakeTally other) {
    applicants += other.applicants;
    persons += other.persons;
    undetermined += other.undetermined;
    money = money.plus(other.money);
  }

  /**
   * What was added so far.
   *
   * @param measure the one whose outcomes were added
   */
  public Uptake uptake(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return new Uptake(measure, applicants, persons, undetermined, money);
  }
}

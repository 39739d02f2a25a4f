package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up one measure. */
final class UptakeTally {

  private static final String PERSON = Ledger.MEMBERS.id() + "[";

  private long applicants;
  private long persons;
  private long undetermined;
  private Sum money = Sum.NONE;

  void add(Finding finding) {
    if (finding instanceof Finding.Eligible eligible) {
      applicants++;
      persons += persons(eligible.subjects());
      money(eligible.amount(), eligible.amount());
    } else if (finding instanceof Finding.Undetermined open) {
      undetermined++;
      money(open.least(), open.most());
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

  Uptake uptake(Measure measure) {
    return new Uptake(measure, applicants, persons, undetermined, money);
  }
}

package io.zengshou.rules.testkit;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.testkit.SingleGaps.Gap;
import java.util.ArrayList;
import java.util.List;

/** Whether bounds are wider than what a single missing fact can do. */
final class Looseness {

  private Looseness() {}

  /** For each bound that no completion reaches: the measure, the fact and which end. */
  static List<String> of(BenefitCalculator calculator, Gap gap) {
    List<Assessment> found = gap.found().stream().map(calculator::assess).toList();
    List<String> loose = new ArrayList<>();
    for (Finding open : calculator.assess(gap.open()).findings()) {
      long least = OracleResult.UNBOUNDED;
      long most = 0;
      boolean same = true;
      Finding first = found.get(0).finding(open.measure().id());
      for (Assessment one : found) {
        Finding finding = one.finding(open.measure().id());
        Bounds bounds = Bounds.of(finding);
        least = Math.min(least, bounds.least());
        most = Math.max(most, bounds.most());
        same &= finding.status() == first.status() && bounds.equals(Bounds.of(first));
      }
      String what = open.measure().id() + " by " + gap.fact();
      if (open.measure().givesMoney() && Bounds.of(open).least() < least) {
        loose.add(what + ": least");
      }
      if (open.measure().givesMoney() && Bounds.of(open).most() > most) {
        loose.add(what + ": most");
      }
      if (same && open.status() != first.status()) {
        loose.add(what + ": open, and all is alike");
      }
    }
    return loose;
  }
}

package io.zengshou.rules.testkit;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.testkit.SingleGaps.Gap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether bounds are wider than what a single missing fact can do. */
final class Looseness {

  private static final String CASES =
      "rules for each case of the fact are decided one by one: none is certain, though together"
          + " they leave nothing open";

  private static final String ONE_CAP =
      CASES + "; under one cap, what is left for a measure is taken from the ends of the others";

  private static final String LEAVING =
      "who may leave the allowance takes along a share and wages: each end is taken by itself";

  /** The measures whose bounds are known to be wider at times, and why. */
  static final Map<String, String> KNOWN =
      Map.of(
          "production-bonus",
          "net of costs: whether an entry counts and whether its costs count is taken by itself",
          "silkworm-egg-subsidy",
          ONE_CAP,
          "cocoon-subsidy",
          ONE_CAP,
          "sericulture-machinery-subsidy",
          ONE_CAP,
          "rural-subsistence-allowance",
          LEAVING,
          "allowance-margin",
          LEAVING,
          "single-person-guarantee",
          LEAVING,
          "classified-assistance",
          LEAVING,
          "income-completeness",
          CASES);

  private Looseness() {}

  /** The measures of which a bound is reached by no completion, or that are open for nothing. */
  static Set<String> of(BenefitCalculator calculator, Gap gap) {
    List<Assessment> found = gap.found().stream().map(calculator::assess).toList();
    Set<String> loose = new TreeSet<>();
    for (Finding open : calculator.assess(gap.open()).findings()) {
      String measure = open.measure().id();
      if (isLoose(open, found.stream().map(one -> one.finding(measure)).toList())) {
        loose.add(measure);
      }
    }
    return loose;
  }

  private static boolean isLoose(Finding open, List<Finding> found) {
    Finding first = found.get(0);
    long least = OracleResult.UNBOUNDED;
    long most = 0;
    boolean alike = true;
    for (Finding finding : found) {
      Bounds bounds = Bounds.of(finding);
      least = Math.min(least, bounds.least());
      most = Math.max(most, bounds.most());
      alike &= finding.status() == first.status() && bounds.equals(Bounds.of(first));
    }
    Bounds said = Bounds.of(open);
    boolean wide = open.measure().givesMoney() && (said.least() < least || said.most() > most);
    return wide || (alike && open.status() != first.status());
  }
}

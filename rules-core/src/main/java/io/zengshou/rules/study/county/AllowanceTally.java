package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up guarantees against last year's allowances. */
final class AllowanceTally {

  private long households;
  private long unknown;
  private long received;
  private Money lastYear = Money.ZERO;
  private final Map<Measure, UptakeTally> screened = new LinkedHashMap<>();

  AllowanceTally(Catalogue catalogue) {
    for (Measure measure : catalogue.measures()) {
      if (measure.kind() == Kind.GUARANTEE) {
        screened.put(measure, new UptakeTally());
      }
    }
  }

  void add(Household household, Assessment assessment) {
    Money allowance = household.previousYear().allowance();
    if (allowance == null) {
      unknown++;
      return;
    }
    households++;
    received += allowance.isPositive() ? 1 : 0;
    lastYear = lastYear.plus(allowance);
    for (Finding finding : assessment.findings()) {
      UptakeTally tally = screened.get(finding.measure());
      if (tally != null) {
        tally.add(Outcome.of(finding));
      }
    }
  }

  void merge(AllowanceTally other) {
    households += other.households;
    unknown += other.unknown;
    received += other.received;
    lastYear = lastYear.plus(other.lastYear);
    UptakeTally.merge(other.screened, screened);
  }

  Allowances allowances() {
    List<Uptake> uptakes = new ArrayList<>();
    screened.forEach((measure, tally) -> uptakes.add(tally.uptake(measure)));
    return new Allowances(households, unknown, received, lastYear, uptakes);
  }
}

package io.zengshou.rules.study.reform;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.ComparisonTally;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.reform.ReformEffect.Township;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what one reform changes, applicant by applicant. */
final class ReformTally {

  private final ComparisonTally comparison;
  private final Map<String, GroupEffect> townships = new TreeMap<>();
  private final DecileTally deciles = new DecileTally();
  private final @Nullable CrossingTally crossings;
  private GroupEffect all = GroupEffect.NOBODY;
  private GroupEffect withoutTownship = GroupEffect.NOBODY;
  private GroupEffect withoutIncome = GroupEffect.NOBODY;

  ReformTally(Rules baseline, Rules reform, @Nullable Money line) {
    comparison = new ComparisonTally(baseline, reform);
    crossings = line == null ? null : new CrossingTally(line);
  }

  void add(Applicant applicant, Assessment before, Assessment after) {
    comparison.add(applicant, before, after);
    GroupEffect effect = GroupEffect.of(before, after);
    all = all.plus(effect);
    IncomeStatement one = before.income();
    IncomeStatement other = after.income();
    if (!(applicant instanceof Household household) || one == null || other == null) {
      return;
    }
    if (household.township() == null) {
      withoutTownship = withoutTownship.plus(effect);
    } else {
      townships.merge(household.township(), effect, GroupEffect::plus);
    }
    PerCapita income = one.before().perCapita();
    if (income == null) {
      withoutIncome = withoutIncome.plus(effect);
    } else {
      deciles.add(income, effect);
    }
    if (crossings != null) {
      crossings.add(one.after().perCapita(), other.after().perCapita());
    }
  }

  void refuse(InvalidApplicantException refusal) {
    comparison.refuse(refusal);
  }

  ReformEffect effect() {
    List<Township> byName = new ArrayList<>();
    townships.forEach((name, effect) -> byName.add(new Township(name, effect)));
    if (withoutTownship.applicants() > 0) {
      byName.add(new Township(null, withoutTownship));
    }
    return new ReformEffect(
        comparison.comparison(),
        all,
        byName,
        deciles.deciles(),
        withoutIncome,
        crossings == null ? null : crossings.crossings());
  }
}

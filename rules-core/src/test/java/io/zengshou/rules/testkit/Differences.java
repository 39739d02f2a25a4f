package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Where an assessment says something else than the oracle. */
final class Differences {

  private final List<String> differences = new ArrayList<>();

  private Differences() {}

  /** Each difference in words; none where they agree in everything the oracle says. */
  static List<String> between(Applicant applicant, Assessment assessment, OracleResult oracle) {
    Differences all = new Differences();
    all.findings(assessment.findings(), oracle);
    if (applicant instanceof Household household) {
      all.incomes(assessment.income(), oracle, household.registeredPersons());
    }
    return all.differences;
  }

  private void findings(List<Finding> findings, OracleResult oracle) {
    List<String> expected = oracle.measures().stream().map(PlanMeasure::id).toList();
    List<String> found = findings.stream().map(finding -> finding.measure().id()).toList();
    compare("measures", expected, found);
    if (expected.equals(found)) {
      for (int i = 0; i < findings.size(); i++) {
        PlanMeasure measure = oracle.measures().get(i);
        compare(measure.id(), oracle.describe(measure), Words.of(findings.get(i)));
      }
    }
  }

  private void incomes(
      @Nullable IncomeStatement income, OracleResult oracle, @Nullable Integer persons) {
    if (income == null) {
      compare("income", "an income", "none");
      return;
    }
    income("before", income.before(), oracle::before, persons);
    income("after", income.after(), oracle::after, persons);
    income("most", income.most(), oracle::afterMost, persons);
  }

  private void income(
      String name,
      Income found,
      ToLongFunction<IncomeCategory> expected,
      @Nullable Integer persons) {
    for (IncomeCategory category : IncomeCategory.values()) {
      long fen = expected.applyAsLong(category);
      compare(
          name + " " + category.id(),
          fen == OracleResult.UNBOUNDED ? null : Money.ofFen(fen),
          of(found, category));
    }
    compare(name + " persons", persons, found.persons());
  }

  static @Nullable Money of(Income income, IncomeCategory category) {
    return switch (category) {
      case OPERATING -> income.operating();
      case WAGE -> income.wage();
      case PROPERTY -> income.property();
      case TRANSFER -> income.transfer();
    };
  }

  private void compare(String what, @Nullable Object expected, @Nullable Object found) {
    if (!Objects.equals(expected, found)) {
      differences.add(what + ": oracle " + expected + ", calculator " + found);
    }
  }
}

package io.zengshou.rules.study.reform;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Rules;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one reform changes for a population. Amounts are those that are certain, but for the budgets
 * of the comparison.
 *
 * @param comparison by measure, in all, and for whom most
 * @param all everybody together
 * @param townships households by township, in the order of their names; those without one last
 * @param deciles households by income, the poorest first; only those in which anybody is
 * @param withoutIncome households whose income before the measures is not known: in no decile
 * @param crossings who crosses the income line; null: none was asked about
 */
public record ReformEffect(
    Comparison comparison,
    GroupEffect all,
    List<Township> townships,
    List<Decile> deciles,
    GroupEffect withoutIncome,
    @Nullable Crossings crossings) {

  public ReformEffect {
    townships = List.copyOf(townships);
    deciles = List.copyOf(deciles);
  }

  /**
   * What changes for the households of a township.
   *
   * @param name its name; null: of those that name none
   */
  public record Township(@Nullable String name, GroupEffect effect) {}

  /**
   * What changes for a tenth of the households.
   *
   * <p>Households are ranked by the income per registered person before the measures, under the
   * rules as they are, in whole yuan rounded down; below 0 and above 200,000 yuan no difference is
   * made. One that has {@code r} of {@code n} households below it is in decile {@code 10r / n},
   * rounded down, plus 1. So equal ones are always in the same decile, and a decile may hold more
   * than a tenth. A household counts once, however many its persons.
   *
   * @param number from 1, the poorest, to 10
   * @param from the lowest income per person in it, in whole yuan
   * @param to the highest income per person in it, in whole yuan
   */
  public record Decile(int number, Money from, Money to, GroupEffect effect) {}

  /**
   * Who crosses a line of income per person. Compared is income after the measures with the
   * guarantees, exactly; below is below, and not at, the line. Of all households whose income is
   * known under both rules.
   *
   * @param line the line, in yuan a person
   * @param before households below it under the rules as they are
   * @param after households below it under the reform
   * @param lifted households that were below it and no longer are
   * @param dropped households that were not below it and now are
   */
  public record Crossings(Money line, long before, long after, long lifted, long dropped) {}

  /** The measures in which anything changes, in the order of the new rules. */
  public List<Measure> changed() {
    return comparison.changed().stream().map(Comparison.MeasureEffect::measure).toList();
  }

  /**
   * Studies reforms beside each other: each applicant is assessed once under the rules as they are
   * and once under each reform, with all cores. The result is the same in whatever order the
   * applicants come; none is kept but a few with the largest changes.
   *
   * @param baseline the rules as they are
   * @param reforms the rules under each reform: {@code calculator.with(reform).rules()}
   * @param line the income line to watch, in yuan a person; null: none
   * @param population read as far as it goes, on the caller's thread; not closed
   * @return one for each reform, in their order
   */
  public static List<ReformEffect> of(
      Rules baseline,
      List<Rules> reforms,
      @Nullable Money line,
      Iterator<? extends Applicant> population) {
    Objects.requireNonNull(baseline, "baseline");
    Objects.requireNonNull(reforms, "reforms");
    Objects.requireNonNull(population, "population");
    return new ReformStudy(baseline, reforms, line).of(population);
  }
}

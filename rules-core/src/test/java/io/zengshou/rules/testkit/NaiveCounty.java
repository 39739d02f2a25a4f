package io.zengshou.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.Questions;
import io.zengshou.rules.study.county.Below;
import io.zengshou.rules.study.county.Confidence.MissingFact;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Distribution.Decile;
import io.zengshou.rules.study.county.Distribution.Gini;
import io.zengshou.rules.study.county.Growth;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.study.county.Work;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A county as a list of all its applicants, from which each figure is found anew. */
final class NaiveCounty {

  /** An applicant and what is said of it. */
  private record Case(Applicant applicant, Assessment assessment) {

    @Nullable Household household() {
      return applicant instanceof Household household ? household : null;
    }

    @Nullable PerCapita income(Function<IncomeStatement, @Nullable PerCapita> which) {
      IncomeStatement statement = assessment.income();
      return statement == null ? null : which.apply(statement);
    }

    @Nullable PerCapita before() {
      return income(statement -> statement.before().perCapita());
    }

    @Nullable PerCapita after() {
      return income(statement -> statement.after().perCapita());
    }
  }

  private final List<Case> cases;
  private final List<Case> known;

  NaiveCounty(BenefitCalculator calculator, List<Applicant> county) {
    cases = county.stream().map(one -> new Case(one, calculator.assess(one))).toList();
    known = cases.stream().filter(one -> one.before() != null).toList();
  }

  boolean knowsAnIncome() {
    return !known.isEmpty();
  }

  void holds(CountyFigures figures) {
    figures.county().measures().forEach(uptake -> holds(uptake, cases));
    figures
        .townships()
        .forEach(
            area -> {
              List<Case> here =
                  cases.stream()
                      .filter(one -> Objects.equals(area.township(), township(one)))
                      .toList();
              assertThat(area.applicants()).isEqualTo(here.size());
              area.measures().forEach(uptake -> holds(uptake, here));
            });
    figures.work().forEach(this::holds);
    incomes(figures);
    growth(figures.growth());
    deciles(figures.distribution().deciles());
    gini(figures.distribution().giniBefore(), Case::before);
    gini(figures.distribution().giniAfter(), Case::after);
    assertThat(figures.confidence().known())
        .isEqualTo(count(cases, one -> Questions.of(one.assessment()).isEmpty()));
    figures.confidence().facts().forEach(this::holds);
  }

  private static @Nullable String township(Case one) {
    Household household = one.household();
    return household == null ? null : household.township();
  }

  private static void holds(Uptake uptake, List<Case> cases) {
    long applicants = 0;
    long persons = 0;
    long undetermined = 0;
    Money least = Money.ZERO;
    Money most = Money.ZERO;
    long unlimited = 0;
    for (Case one : cases) {
      for (Finding finding : one.assessment().findings()) {
        if (!finding.measure().equals(uptake.measure())) {
          continue;
        }
        if (finding instanceof Finding.Eligible eligible) {
          applicants++;
          persons += eligible.subjects().stream().filter(s -> s.startsWith("members[")).count();
          Money amount = eligible.amount() == null ? Money.ZERO : eligible.amount();
          least = least.plus(amount);
          most = most.plus(amount);
        } else if (finding instanceof Finding.Undetermined open) {
          undetermined++;
          Money low = open.least() == null ? Money.ZERO : open.least();
          least = least.plus(low);
          most = most.plus(open.most() == null ? low : open.most());
          unlimited += open.least() != null && open.most() == null ? 1 : 0;
        }
      }
    }
    assertThat(uptake.applicants()).isEqualTo(applicants);
    assertThat(uptake.persons()).isEqualTo(persons);
    assertThat(uptake.undetermined()).isEqualTo(undetermined);
    assertThat(uptake.money().least()).isEqualTo(least);
    assertThat(uptake.money().bounded()).isEqualTo(most);
    assertThat(uptake.money().unlimited()).isEqualTo(unlimited);
  }

  private void holds(Work work) {
    long done = 0;
    for (Case one : cases) {
      for (Finding finding : one.assessment().findings()) {
        boolean theirs = finding.measure().departments().contains(work.department());
        done += theirs && finding.status() == Status.ELIGIBLE ? 1 : 0;
      }
    }
    assertThat(work.cases()).isEqualTo(done);
  }

  private void incomes(CountyFigures figures) {
    Money line = Facts.known(figures.yardsticks().line()).amount();
    assertThat(figures.county().incomes().households()).isEqualTo(known.size());
    assertThat(figures.county().incomes().before()).isEqualTo(total(known, Case::before));
    assertThat(figures.county().incomes().after().least()).isEqualTo(total(known, Case::after));
    assertThat(figures.county().incomes().belowBefore()).isEqualTo(below(line, Case::before));
    assertThat(figures.county().incomes().belowAfter()).isEqualTo(below(line, Case::after));
  }

  private Below below(Money line, Function<Case, @Nullable PerCapita> income) {
    long households = 0;
    long persons = 0;
    Money gap = Money.ZERO;
    for (Case one : known) {
      PerCapita each = Facts.known(income.apply(one));
      Money lacking = line.times(each.persons()).minus(each.total());
      if (lacking.isPositive()) {
        households++;
        persons += each.persons();
        gap = gap.plus(lacking);
      }
    }
    return new Below(households, persons, gap);
  }

  private static Money total(List<Case> some, Function<Case, @Nullable PerCapita> income) {
    return some.stream()
        .map(one -> Facts.known(income.apply(one)).total())
        .reduce(Money.ZERO, Money::plus);
  }

  private void growth(Growth growth) {
    List<Case> both = known.stream().filter(one -> last(one) != null).toList();
    assertThat(growth.households()).isEqualTo(both.size());
    assertThat(growth.lastYear()).isEqualTo(total(both, NaiveCounty::last));
    assertThat(growth.before()).isEqualTo(total(both, Case::before));
    assertThat(growth.fellBefore()).isEqualTo(count(both, one -> isBelow(one.before(), last(one))));
    assertThat(growth.fellAfter()).isEqualTo(count(both, one -> isBelow(one.after(), last(one))));
  }

  private static @Nullable PerCapita last(Case one) {
    PreviousYear year = Facts.known(one.household()).previousYear();
    return year.netIncome() == null || year.persons() == null
        ? null
        : new PerCapita(year.netIncome(), year.persons());
  }

  private static boolean isBelow(@Nullable PerCapita one, @Nullable PerCapita other) {
    return Facts.known(one).compareTo(Facts.known(other)) < 0;
  }

  private void deciles(List<Decile> deciles) {
    List<PerCapita> persons = persons(Case::before);
    assertThat(deciles).hasSize(persons.isEmpty() ? 0 : 9);
    for (Decile decile : deciles) {
      int rank = (persons.size() * decile.tenths() + 9) / 10;
      PerCapita there = persons.get(rank - 1);
      long yuan = Math.floorDiv(there.total().fen(), 100L * there.persons());
      assertThat(decile.before()).isEqualTo(Money.yuan(yuan));
    }
  }

  /** Each person with what it has, from the poorest. */
  private List<PerCapita> persons(Function<Case, @Nullable PerCapita> income) {
    List<PerCapita> persons = new ArrayList<>();
    for (Case one : known) {
      PerCapita each = Facts.known(income.apply(one));
      for (int i = 0; i < each.persons(); i++) {
        persons.add(each);
      }
    }
    persons.sort(null);
    return persons;
  }

  /** All pairs of persons, one by one. */
  private void gini(@Nullable Gini gini, Function<Case, @Nullable PerCapita> income) {
    List<BigDecimal> each =
        persons(income).stream()
            .map(
                one ->
                    BigDecimal.valueOf(one.total().fen())
                        .divide(BigDecimal.valueOf(one.persons()), MathContext.DECIMAL128))
            .toList();
    BigDecimal total = each.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (gini == null) {
      assertThat(total).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(20));
      return;
    }
    BigDecimal differences = BigDecimal.ZERO;
    for (BigDecimal one : each) {
      for (BigDecimal other : each) {
        differences = differences.add(one.subtract(other).abs());
      }
    }
    BigDecimal exact =
        differences.divide(
            total.multiply(BigDecimal.valueOf(2L * each.size())), MathContext.DECIMAL128);
    assertThat(exact).isBetween(gini.least(), gini.most().add(BigDecimal.ONE.movePointLeft(20)));
  }

  private void holds(MissingFact fact) {
    long lacking =
        count(
            cases,
            one ->
                Questions.of(one.assessment()).stream()
                    .anyMatch(
                        question ->
                            question.path().replaceAll("\\[.*]", "").equals(fact.property())));
    assertThat(fact.applicants()).as(fact.property()).isEqualTo(lacking);
  }

  private static long count(List<Case> some, Predicate<Case> which) {
    return some.stream().filter(which).count();
  }
}

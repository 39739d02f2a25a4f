package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.Sensitivity.Alternative;
import io.zengshou.rules.study.Sensitivity.Change;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What other readings change, by figures worked out by hand. */
class SensitivityTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  // 8,000 of crops that cost 3,000, for one person, whose other facts nobody asks here.
  private static final Household HOUSEHOLD =
      Household.builder("SQ-1")
          .lifted(true)
          .registeredPersons(1)
          .operatingCosts(Money.ZERO)
          .production(
              List.of(
                  new Production("p", Product.CROP, null, Money.yuan(8_000), Money.yuan(3_000))))
          .build();

  private static Outcome granted(long yuan) {
    return new Outcome(Status.ELIGIBLE, Money.yuan(yuan), Money.yuan(yuan), List.of());
  }

  @Test
  void costs_taken_off_the_base_take_300_off_the_bonus_and_the_income() {
    Measure bonus = CALCULATOR.catalogue().measure("production-bonus");
    Alternative net = alternative(CALCULATOR, "production-base", "net");

    assertThat(net.reading()).isEqualTo("A2");
    assertThat(net.chosen().id()).isEqualTo("gross");
    assertThat(net.changes()).contains(new Change(bonus, granted(800), granted(500)));
    IncomeStatement income = Objects.requireNonNull(net.income());
    assertThat(income.before().total()).isEqualTo(Money.yuan(5_000));
    assertThat(income.after().operating()).isEqualTo(Money.yuan(5_500));
  }

  @Test
  void the_choice_made_is_the_one_it_is_compared_with() {
    Measure bonus = CALCULATOR.catalogue().measure("production-bonus");
    BenefitCalculator chosen = CALCULATOR.reading("production-base", "net");
    Alternative gross = alternative(chosen, "production-base", "gross");

    assertThat(gross.chosen().id()).isEqualTo("net");
    assertThat(gross.changes()).contains(new Change(bonus, granted(500), granted(800)));
  }

  @Test
  void a_choice_that_changes_nothing_has_no_changes() {
    Alternative cocoons = alternative(CALCULATOR, "cocoon-in-production-base", "no");

    assertThat(cocoons.changes()).isEmpty();
    assertThat(cocoons.income()).isNull();
    assertThat(cocoons.changesAnything()).isFalse();
  }

  @Test
  void no_reading_changes_what_an_institution_gets() {
    Sensitivity sensitivity =
        CALCULATOR.sensitivity(
            VillageCollective.builder("C-1").operatingIncome(Money.yuan(300_000)).build());

    assertThat(sensitivity.effective()).isEmpty();
    assertThat(sensitivity.alternatives())
        .hasSize(
            CALCULATOR.switches().stream().mapToInt(point -> point.choices().size() - 1).sum());
  }

  private static Alternative alternative(
      BenefitCalculator calculator, String point, String choice) {
    return calculator.sensitivity(HOUSEHOLD).alternatives().stream()
        .filter(one -> one.point().equals(point) && one.other().id().equals(choice))
        .findFirst()
        .orElseThrow();
  }
}

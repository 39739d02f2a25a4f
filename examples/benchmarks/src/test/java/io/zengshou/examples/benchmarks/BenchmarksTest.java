package io.zengshou.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.benchmarks.tutorial.TutorialRules;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.testkit.Oracle;
import io.zengshou.rules.testkit.OracleResult;
import io.zengshou.rules.testkit.PlanMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

  private static final List<PlanMeasure> CASH =
      List.of(
          PlanMeasure.PRODUCTION_BONUS,
          PlanMeasure.SILKWORM_EGG_SUBSIDY,
          PlanMeasure.COCOON_SUBSIDY,
          PlanMeasure.SERICULTURE_MACHINERY_SUBSIDY);

  @Test
  void the_three_ways_come_to_the_same_cash_for_every_household() {
    BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
    TutorialRules tutorial = new TutorialRules();
    for (Household household : Sample.households()) {
      OracleResult expected = new Oracle().assess(household);
      long total = CASH.stream().mapToLong(expected::least).sum();

      assertThat(calculator.assess(household).total().fen()).as("%s", household).isEqualTo(total);
      assertThat(tutorial.assess(household).total()).as("%s", household).isEqualTo(total);
    }
  }

  @Test
  void the_households_are_always_the_same() {
    assertThat(Sample.households()).hasSize(Sample.SIZE).isEqualTo(Sample.households());
  }

  @Test
  void all_of_it_runs() throws Exception {
    assertThat(Benchmarks.run(true))
        .containsOnlyKeys(
            "amounts",
            "calculator",
            "explained",
            "freshSession",
            "oracle",
            "sessionAmounts",
            "sessionExplained");
  }
}

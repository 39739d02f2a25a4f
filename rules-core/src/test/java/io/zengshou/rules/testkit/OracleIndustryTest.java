package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Households.general;
import static io.zengshou.rules.testkit.Households.lifted;
import static io.zengshou.rules.testkit.OracleExamples.crops;
import static io.zengshou.rules.testkit.OracleExamples.livestock;
import static io.zengshou.rules.testkit.OracleExamples.production;
import static io.zengshou.rules.testkit.OracleExamples.tell;
import static io.zengshou.rules.testkit.OracleExamples.transfer;
import static io.zengshou.rules.testkit.OracleExamples.wages;
import static io.zengshou.rules.testkit.OracleExamples.yuan;
import static io.zengshou.rules.testkit.PlanMeasure.AGRICULTURAL_INSURANCE;
import static io.zengshou.rules.testkit.PlanMeasure.FOCUS_LOW_INCOME;
import static io.zengshou.rules.testkit.PlanMeasure.FOCUS_MONITORED;
import static io.zengshou.rules.testkit.PlanMeasure.PRODUCTION_BONUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.testkit.OracleExamples.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 二(一)1 and the incomes, by figures worked by hand. */
class OracleIndustryTest {

  private static final OracleReadings DEFAULT = OracleReadings.DEFAULT;

  @Test
  void a_tenth_of_crops_and_pigs_is_operating_income() {
    Told told =
        tell(
            lifted(4)
                .production(List.of(crops("30000"), livestock("12000")))
                .operatingCosts(yuan("18000"))
                .wages(wages("24000"))
                .transfers(List.of(transfer(TransferKind.OTHER, "1200"))));

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible 4200.00");
    assertThat(told.result().before(IncomeCategory.OPERATING)).isEqualTo(24_000_00);
    assertThat(told.result().after(IncomeCategory.OPERATING)).isEqualTo(28_200_00);
    assertThat(told.perCapita()).isEqualTo("12300.00 → 13350.00");
    assertThat(told.finding(FOCUS_LOW_INCOME)).isEqualTo("ineligible");
  }

  @ParameterizedTest
  @CsvSource({
    "49999, 4999.90, 5999.80 → 6999.78",
    "50000, 5000.00, 6000.00 → 7000.00",
    "50001, 5000.00, 6000.20 → 7000.20"
  })
  void five_thousand_is_the_most(String receipts, String bonus, String perCapita) {
    Told told = tell(lifted(5).production(List.of(crops(receipts))).operatingCosts(yuan("20000")));

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible " + bonus);
    assertThat(told.perCapita()).isEqualTo(perCapita);
    assertThat(told.finding(FOCUS_LOW_INCOME)).isEqualTo("eligible");
  }

  @Test
  void crops_and_livestock_share_one_ceiling() {
    Told told =
        tell(
            lifted(4)
                .production(List.of(crops("40000"), livestock("40000")))
                .operatingCosts(yuan("36000"))
                .wages(wages("20000")));

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible 5000.00");
    assertThat(told.perCapita()).isEqualTo("16000.00 → 17250.00");
  }

  @Test
  void without_a_risk_only_a_lifted_household_has_the_bonus() {
    HouseholdBuilder household =
        general(2)
            .monitoring(Monitoring.NEAR_POVERTY)
            .riskEliminated(true)
            .production(List.of(crops("20000")))
            .operatingCosts(yuan("8000"))
            .wages(wages("6000"));
    Told told = tell(household);

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("ineligible");
    assertThat(told.finding(FOCUS_MONITORED)).isEqualTo("eligible");
    assertThat(told.perCapita()).isEqualTo("9000.00 → 9000.00");

    Told unstable = tell(household.monitoring(Monitoring.UNSTABLE).lifted(true));
    assertThat(unstable.finding(PRODUCTION_BONUS)).isEqualTo("eligible 2000.00");
    assertThat(unstable.perCapita()).isEqualTo("9000.00 → 10000.00");
  }

  @Test
  void a_general_household_has_no_bonus() {
    Told told =
        tell(
            general(3)
                .production(List.of(crops("30000")))
                .operatingCosts(yuan("15000"))
                .wages(wages("6000")));

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("ineligible");
    assertThat(told.perCapita()).isEqualTo("7000.00 → 7000.00");
  }

  @Test
  void a_loss_stays_a_loss_and_gross_receipts_are_still_receipts() {
    HouseholdBuilder household =
        lifted(3)
            .subsistence(Households.subsistence(false))
            .production(List.of(livestock("15000")))
            .operatingCosts(yuan("42000"))
            .wages(wages("12000"))
            .insured(false);
    Told told = tell(household);

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible 1500.00");
    assertThat(told.perCapita()).isEqualTo("-5000.00 → -4500.00");
    assertThat(told.finding(AGRICULTURAL_INSURANCE)).isEqualTo("eligible");
    assertThat(tell(household, DEFAULT.with("production-base", "net")).finding(PRODUCTION_BONUS))
        .isEqualTo("ineligible");
  }

  @Test
  void common_costs_are_open_under_a2_where_other_business_shares_them() {
    HouseholdBuilder household =
        lifted(1)
            .production(List.of(crops("10000"), production(Product.OTHER, "500")))
            .operatingCosts(yuan("4000"));
    OracleReadings net = DEFAULT.with("production-base", "net");

    assertThat(tell(household, net).finding(PRODUCTION_BONUS))
        .isEqualTo("undetermined 0.00..1000.00");
    assertThat(tell(household.production(List.of(crops("10000"))), net).finding(PRODUCTION_BONUS))
        .isEqualTo("eligible 600.00");
  }
}

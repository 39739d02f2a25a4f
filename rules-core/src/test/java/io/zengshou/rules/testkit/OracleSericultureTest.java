package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Households.general;
import static io.zengshou.rules.testkit.Households.lifted;
import static io.zengshou.rules.testkit.OracleExamples.cocoons;
import static io.zengshou.rules.testkit.OracleExamples.crops;
import static io.zengshou.rules.testkit.OracleExamples.delivery;
import static io.zengshou.rules.testkit.OracleExamples.good;
import static io.zengshou.rules.testkit.OracleExamples.machine;
import static io.zengshou.rules.testkit.OracleExamples.signed;
import static io.zengshou.rules.testkit.OracleExamples.tell;
import static io.zengshou.rules.testkit.OracleExamples.wages;
import static io.zengshou.rules.testkit.OracleExamples.yuan;
import static io.zengshou.rules.testkit.PlanMeasure.COCOON_SUBSIDY;
import static io.zengshou.rules.testkit.PlanMeasure.PRODUCTION_BONUS;
import static io.zengshou.rules.testkit.PlanMeasure.SERICULTURE_MACHINERY_SUBSIDY;
import static io.zengshou.rules.testkit.PlanMeasure.SILKWORM_EGG_SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.testkit.OracleExamples.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eggs, cocoons and machines of clause 二(一)1, by figures worked by hand. */
class OracleSericultureTest {

  private static final OracleReadings DEFAULT = OracleReadings.DEFAULT;

  @ParameterizedTest
  @CsvSource({"1999, 999.50", "2000, 1000.00", "2001, 1000.00", "0.01, 0.01"})
  void half_the_price_of_a_machine_up_to_a_thousand(String price, String amount) {
    assertThat(
            tell(lifted(1).machines(List.of(machine(price))))
                .finding(SERICULTURE_MACHINERY_SUBSIDY))
        .isEqualTo("eligible " + amount);
  }

  @Test
  void each_machine_has_a_ceiling_of_its_own() {
    assertThat(
            tell(lifted(1).machines(List.of(machine("1200"), machine("5000"))))
                .finding(SERICULTURE_MACHINERY_SUBSIDY))
        .isEqualTo("eligible 1600.00");
  }

  @Test
  void a_unit_with_another_subsidy_is_open_under_a9() {
    Machine subsidised = new Machine("m", null, true, yuan("3000"), 2, yuan("1"));

    assertThat(
            tell(lifted(1).machines(List.of(machine("1200"), subsidised)))
                .finding(SERICULTURE_MACHINERY_SUBSIDY))
        .isEqualTo("undetermined 600.00..2600.00");
  }

  @Test
  void a_kilogram_is_two_jin_under_a7() {
    assertThat(cocoonSubsidy(Weight.jin("0.5"))).isEqualTo("eligible 0.50");
    assertThat(cocoonSubsidy(Weight.kilograms("0.5"))).isEqualTo("eligible 1.00");
  }

  @Test
  void cocoons_are_rounded_once_after_pooling_under_a24() {
    assertThat(cocoonSubsidy(Weight.jin("0.004"))).isEqualTo("eligible 0.00");
    assertThat(cocoonSubsidy(Weight.jin("0.004"), Weight.jin("0.001"))).isEqualTo("eligible 0.01");
  }

  private static String cocoonSubsidy(Weight... weights) {
    return tell(lifted(1)
            .cocoonDeliveries(List.of(weights).stream().map(OracleExamples::good).toList()))
        .finding(COCOON_SUBSIDY);
  }

  @Test
  void only_registered_premium_cocoons_are_paid_and_all_sales_are_receipts() {
    HouseholdBuilder household =
        lifted(3)
            .silkwormEggs(List.of(signed("3")))
            .production(List.of(cocoons("7800")))
            .cocoonDeliveries(
                List.of(
                    delivery(Weight.jin("180"), true, true),
                    delivery(Weight.jin("60"), true, false),
                    delivery(Weight.jin("60"), false, true)))
            .operatingCosts(yuan("2400"))
            .wages(wages("30000"));
    Told told = tell(household);

    assertThat(told.finding(SILKWORM_EGG_SUBSIDY)).isEqualTo("eligible 105.00");
    assertThat(told.finding(COCOON_SUBSIDY)).isEqualTo("eligible 180.00");
    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible 780.00");
    assertThat(told.perCapita()).isEqualTo("11800.00 → 12155.00");

    Told without = tell(household, DEFAULT.with("cocoon-in-production-base", "no"));
    assertThat(without.finding(PRODUCTION_BONUS)).isEqualTo("ineligible");
    assertThat(without.perCapita()).isEqualTo("11800.00 → 11895.00");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, ineligible", "0.5, 0, eligible", "0, 0.001, eligible"})
  void silkworms_are_husbandry_without_an_entry_under_a29(
      String sheets, String jin, String expected) {
    Told told =
        tell(
            lifted(1)
                .insured(false)
                .silkwormEggs(List.of(signed(sheets)))
                .cocoonDeliveries(List.of(good(Weight.jin(jin)))));

    assertThat(told.finding(PlanMeasure.TECHNICAL_GUIDANCE)).isEqualTo(expected);
    assertThat(told.finding(PlanMeasure.AGRICULTURAL_INSURANCE)).isEqualTo(expected);
    assertThat(told.finding(PlanMeasure.ORDER_FARMING)).isEqualTo(expected);
    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("ineligible");
  }

  @Test
  void sericulture_has_ceilings_of_its_own_or_shares_one_under_a4() {
    HouseholdBuilder household =
        lifted(4)
            .production(List.of(cocoons("52000")))
            .cocoonDeliveries(List.of(good(Weight.jin("2000"))))
            .silkwormEggs(List.of(signed("20")))
            .machines(List.of(machine("3000"), machine("1500")))
            .operatingCosts(yuan("16000"));
    Told told = tell(household);

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible 5000.00");
    assertThat(told.finding(SILKWORM_EGG_SUBSIDY)).isEqualTo("eligible 700.00");
    assertThat(told.finding(COCOON_SUBSIDY)).isEqualTo("eligible 2000.00");
    assertThat(told.finding(SERICULTURE_MACHINERY_SUBSIDY)).isEqualTo("eligible 1750.00");
    assertThat(told.perCapita()).isEqualTo("9000.00 → 11362.50");

    Told capped = tell(household, DEFAULT.with("cap-covers-sericulture", "yes"));
    assertThat(capped.finding(PRODUCTION_BONUS)).isEqualTo("eligible 5000.00");
    assertThat(capped.finding(COCOON_SUBSIDY)).isEqualTo("eligible 0.00");
    assertThat(capped.perCapita()).isEqualTo("9000.00 → 10250.00");
  }

  @Test
  void sericulture_of_a_household_at_risk_is_open_under_a10() {
    HouseholdBuilder household =
        general(3)
            .monitoring(Monitoring.SUDDEN_HARDSHIP)
            .riskEliminated(false)
            .production(List.of(crops("10000"), cocoons("2600")))
            .cocoonDeliveries(List.of(good(Weight.jin("100"))))
            .silkwormEggs(List.of(signed("4")))
            .operatingCosts(yuan("5000"))
            .wages(wages("9000"));
    Told told = tell(household);

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible 1260.00");
    assertThat(told.finding(SILKWORM_EGG_SUBSIDY)).isEqualTo("undetermined 0.00..140.00");
    assertThat(told.finding(COCOON_SUBSIDY)).isEqualTo("undetermined 0.00..100.00");
    assertThat(told.perCapita()).isEqualTo("5533.33 → 5953.33");
    assertThat(told.result().afterMost(IncomeCategory.OPERATING)).isEqualTo(9_100_00);

    OracleReadings yes = DEFAULT.with("monitored-sericulture", "yes");
    assertThat(tell(household, yes).finding(SILKWORM_EGG_SUBSIDY)).isEqualTo("eligible 140.00");
    OracleReadings no = DEFAULT.with("monitored-sericulture", "no");
    assertThat(tell(household, no).finding(SILKWORM_EGG_SUBSIDY)).isEqualTo("ineligible");
  }

  @Test
  void what_is_open_shares_the_one_cap_of_a4_too() {
    OracleReadings oneCap = DEFAULT.with("cap-covers-sericulture", "yes");
    Machine subsidised = new Machine("m", null, true, yuan("600"), 1, yuan("1"));
    HouseholdBuilder household =
        lifted(1).production(List.of(crops("48000"))).machines(List.of(machine("600"), subsidised));

    assertThat(tell(household).finding(SERICULTURE_MACHINERY_SUBSIDY))
        .isEqualTo("undetermined 300.00..600.00");
    assertThat(tell(household, oneCap).finding(SERICULTURE_MACHINERY_SUBSIDY))
        .isEqualTo("eligible 200.00");

    Told atRisk =
        tell(
            general(1)
                .monitoring(Monitoring.NEAR_POVERTY)
                .riskEliminated(false)
                .production(List.of(crops("49000")))
                .silkwormEggs(List.of(signed("4")))
                .cocoonDeliveries(List.of(good(Weight.jin("100")))),
            oneCap);
    assertThat(atRisk.finding(SILKWORM_EGG_SUBSIDY)).isEqualTo("undetermined 0.00..100.00");
    assertThat(atRisk.finding(COCOON_SUBSIDY)).isEqualTo("undetermined 0.00..0.00");
  }
}

package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Households.general;
import static io.zengshou.rules.testkit.Households.lifted;
import static io.zengshou.rules.testkit.Households.member;
import static io.zengshou.rules.testkit.OracleExamples.crops;
import static io.zengshou.rules.testkit.OracleExamples.tell;
import static io.zengshou.rules.testkit.OracleExamples.transfer;
import static io.zengshou.rules.testkit.OracleExamples.wage;
import static io.zengshou.rules.testkit.OracleExamples.wages;
import static io.zengshou.rules.testkit.OracleExamples.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.OracleExamples.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses 一, 二(二), 二(三)4 and 二(四), by figures worked by hand. */
class OracleFocusTest {

  @ParameterizedTest
  @CsvSource({"34000.00, ineligible", "33999.99, eligible"})
  void the_line_of_8500_is_not_rounded(String wages, String expected) {
    assertThat(tell(lifted(4).wages(wages(wages))).finding(PlanMeasure.FOCUS_LOW_INCOME))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"18000, 4, eligible", "15000, 3, ineligible"})
  void a_decline_is_measured_per_capita(String netIncome, int persons, String expected) {
    ThreeQuarters quarters =
        new ThreeQuarters(
            new PeriodIncome(yuan(netIncome), persons), new PeriodIncome(yuan("15000"), 3));
    Told told = tell(lifted(4).threeQuarters(quarters));

    assertThat(told.finding(PlanMeasure.FOCUS_INCOME_DECLINE)).isEqualTo(expected);
    assertThat(told.finding(PlanMeasure.MONITORING_SCREENING)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "false, NONE, false, ineligible",
    "true, NONE, false, eligible",
    "false, NEAR_POVERTY, false, eligible",
    "false, NEAR_POVERTY, true, eligible"
  })
  void incomes_of_lifted_and_monitored_households_are_a_focus_under_a31(
      boolean lifted, Monitoring monitoring, boolean riskEliminated, String expected) {
    ThreeQuarters fell =
        new ThreeQuarters(
            new PeriodIncome(yuan("8999.99"), 1), new PeriodIncome(yuan("9000.00"), 1));
    Told told =
        tell(
            general(1)
                .lifted(lifted)
                .monitoring(monitoring)
                .riskEliminated(riskEliminated)
                .threeQuarters(fell));

    assertThat(told.finding(PlanMeasure.FOCUS_INCOME_DECLINE)).isEqualTo(expected);
    assertThat(told.finding(PlanMeasure.FOCUS_LOW_INCOME)).isEqualTo(expected);
    assertThat(told.finding(PlanMeasure.INCOME_COMPLETENESS)).isEqualTo(expected);
  }

  @Test
  void a_sudden_drop_is_open_without_a_setting_where_income_fell() {
    HouseholdBuilder household = general(2).wages(wages("19999.99"));

    household.previousYear(new PreviousYear(yuan("30000"), 3, Money.ZERO));
    assertThat(tell(household).finding(PlanMeasure.INCOME_PLUNGE)).isEqualTo("undetermined");
    assertThat(tell(household).finding(PlanMeasure.MONITORING_SCREENING)).isEqualTo("undetermined");

    household.previousYear(new PreviousYear(yuan("29999.98"), 3, Money.ZERO));
    assertThat(tell(household).finding(PlanMeasure.INCOME_PLUNGE)).isEqualTo("ineligible");
  }

  @Test
  void a_relocated_household_without_work_is_helped_to_find_some() {
    Member willing = member(0).employed(false).wantsTraining(true).build();
    Member able = member(1).employed(false).willingToWork(false).build();
    Member child = member(2).age(10).labourCapacity(LabourCapacity.NONE).employed(false).build();
    Member elder = member(3).age(70).labourCapacity(LabourCapacity.NONE).employed(false).build();
    Told told =
        tell(
            lifted(4)
                .relocated(true)
                .members(List.of(willing, able, child, elder))
                .subsistence(Households.subsistence(false))
                .production(List.of(crops("6000")))
                .operatingCosts(yuan("2000"))
                .transfers(List.of(transfer(TransferKind.OTHER, "4000"))));

    assertThat(told.finding(PlanMeasure.PRODUCTION_BONUS)).isEqualTo("eligible 600.00");
    for (PlanMeasure raised :
        List.of(
            PlanMeasure.FOCUS_RELOCATED,
            PlanMeasure.FOCUS_LOW_INCOME,
            PlanMeasure.ZERO_EMPLOYMENT,
            PlanMeasure.ZERO_EMPLOYMENT_RELOCATED,
            PlanMeasure.JOB_MATCHING,
            PlanMeasure.SKILLS_TRAINING,
            PlanMeasure.WORK_RELIEF_JOBS)) {
      assertThat(told.finding(raised)).as(raised.id()).isEqualTo("eligible");
    }
    assertThat(told.perCapita()).isEqualTo("2000.00 → 2150.00");
  }

  @Test
  void a_household_without_labour_is_screened_for_the_allowance_instead() {
    Member elder = member(0).age(70).labourCapacity(LabourCapacity.NONE).employed(false).build();
    Told told = tell(lifted(1).relocated(true).members(List.of(elder)));

    assertThat(told.finding(PlanMeasure.FOCUS_RELOCATED)).isEqualTo("eligible");
    assertThat(told.finding(PlanMeasure.ZERO_EMPLOYMENT)).isEqualTo("ineligible");
    assertThat(told.finding(PlanMeasure.ZERO_EMPLOYMENT_RELOCATED)).isEqualTo("ineligible");
    assertThat(told.finding(PlanMeasure.RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("eligible 5370.00");
  }

  @ParameterizedTest
  @CsvSource({
    "400, 400, 2023-09-30, ineligible",
    "400, 400, 2023-10-01, eligible",
    "400, 399.99, 2023-09-30, eligible",
    "0, 0, , ineligible"
  })
  void benefits_are_due_in_full_by_the_end_of_september(
      String due, String paid, LocalDate paidOn, String expected) {
    Payment payment = new Payment("b", Benefit.INDUSTRY, yuan(due), yuan(paid), paidOn);

    assertThat(
            tell(lifted(1).payments(List.of(payment)))
                .finding(PlanMeasure.BENEFIT_PAYMENT_DEADLINE))
        .isEqualTo(expected);
  }

  @Test
  void three_kinds_of_income_are_recorded_even_when_nil() {
    HouseholdBuilder household =
        lifted(1)
            .transfers(
                List.of(
                    transfer(TransferKind.SUPPORT, "0"),
                    transfer(TransferKind.INSURANCE_CLAIM, "0"),
                    transfer(TransferKind.DONATION, "0")));

    assertThat(tell(household).finding(PlanMeasure.INCOME_COMPLETENESS)).isEqualTo("ineligible");
    assertThat(tell(lifted(1)).finding(PlanMeasure.INCOME_COMPLETENESS)).isEqualTo("eligible");
  }

  @ParameterizedTest
  @CsvSource({
    "true, UNSTABLE, true, eligible",
    "false, NEAR_POVERTY, false, eligible",
    "false, NEAR_POVERTY, true, ineligible",
    "false, NONE, true, ineligible"
  })
  void a_post_is_given_as_a11_says_and_a_warning_as_a12_says_under_a32(
      boolean lifted, Monitoring monitoring, boolean riskEliminated, String post) {
    Member idle = member(0).employed(false).build();
    Told told =
        tell(
            general(1)
                .lifted(lifted)
                .monitoring(monitoring)
                .riskEliminated(riskEliminated)
                .members(List.of(idle)));

    assertThat(told.finding(PlanMeasure.PUBLIC_WELFARE_POST)).isEqualTo(post);
    assertThat(told.finding(PlanMeasure.ZERO_EMPLOYMENT))
        .isEqualTo(monitoring == Monitoring.NONE ? "ineligible" : "eligible");
  }

  @ParameterizedTest
  @CsvSource({
    "IN_SCHOOL, 1998-09-30, eligible",
    "IN_SCHOOL, 1998-10-01, ineligible",
    "IN_SCHOOL, 2006-09-30, ineligible",
    "LEAVER, 2006-09-30, eligible",
    "FINISHED, 2002-09-30, eligible"
  })
  void a_pupil_below_twenty_five_is_no_idle_labour_under_a30(
      Schooling schooling, LocalDate born, String expected) {
    Member member =
        member(0)
            .age(null)
            .birthDate(born)
            .schooling(schooling)
            .employed(false)
            .wantsNearbyWork(true)
            .wantsTraining(true)
            .build();
    Told told = tell(lifted(1).relocated(true).members(List.of(member)));

    for (PlanMeasure measure :
        List.of(
            PlanMeasure.JOB_MATCHING,
            PlanMeasure.PUBLIC_WELFARE_POST,
            PlanMeasure.WORK_RELIEF_JOBS,
            PlanMeasure.ZERO_EMPLOYMENT,
            PlanMeasure.ZERO_EMPLOYMENT_RELOCATED)) {
      assertThat(told.finding(measure)).as(measure.id()).isEqualTo(expected);
    }
    assertThat(told.finding(PlanMeasure.NEARBY_JOBS)).isEqualTo("eligible");
    assertThat(told.finding(PlanMeasure.SKILLS_TRAINING)).isEqualTo("eligible");
  }

  @Test
  void a_part_time_post_leaves_room_for_other_work() {
    Member member = member(0).publicPost(PublicPost.PART_TIME).flexibleWork(true).build();
    Told told =
        tell(
            lifted(1)
                .members(List.of(member))
                .wages(List.of(wage("p0", "6000"), wage("p0", "14400"))));

    assertThat(told.finding(PlanMeasure.PUBLIC_WELFARE_POST)).isEqualTo("eligible");
    assertThat(told.finding(PlanMeasure.EMPLOYMENT_SUBSIDIES)).isEqualTo("eligible");
    assertThat(told.result().before(IncomeCategory.WAGE)).isEqualTo(20_400_00);
  }
}

package io.zengshou.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Entity;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.LoanProduct;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the oracle says of applicants that are no household, by figures worked by hand. */
class OracleInstitutionTest {

  @ParameterizedTest
  @CsvSource({"300000, eligible 15000.00", "0.10, eligible 0.01", "0, ineligible"})
  void a_collective_has_a_twentieth_of_its_operating_income(String income, String expected) {
    Applicant collective =
        VillageCollective.builder("C").operatingIncome(Money.yuan(income)).build();

    assertThat(told(collective, PlanMeasure.COLLECTIVE_INCOME_AWARD)).isEqualTo(expected);
    assertThat(told(collective, PlanMeasure.STRONG_VILLAGE_COMPANY)).isEqualTo("eligible");
  }

  @ParameterizedTest
  @CsvSource({
    "FAMILY_FARM, true, eligible 4350.00",
    "FAMILY_FARM, false, ineligible",
    "HOUSEHOLD, true, ineligible",
    "PROCESSOR, true, ineligible"
  })
  void the_whole_ordinary_interest_of_a_loan_repaid_on_time(
      Entity entity, boolean onTime, String expected) {
    Applicant borrower =
        Borrower.builder("B")
            .entity(entity)
            .labourIntensive(false)
            .inCounty(true)
            .directlyFarmingOrProcessing(true)
            .loan(
                new Loan(LoanProduct.FEATURED_INDUSTRY, Money.yuan(4350), Money.yuan(120), onTime))
            .build();

    assertThat(told(borrower, PlanMeasure.FEATURED_INDUSTRY_LOAN_INTEREST)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"300000, ineligible", "299999.99, eligible"})
  void a_work_relief_project_pays_labour_fifteen_percent(String labourPay, String expected) {
    assertThat(told(project(labourPay, true), PlanMeasure.WORK_RELIEF_LABOUR_SHARE))
        .isEqualTo(expected);
  }

  @Test
  void the_share_is_asked_of_projects_paid_from_bridging_funds_alone() {
    assertThat(told(project("0", false), PlanMeasure.WORK_RELIEF_LABOUR_SHARE))
        .isEqualTo("ineligible");
  }

  private static Applicant project(String labourPay, boolean bridgingFunds) {
    return WorkReliefProject.builder("W")
        .bridgingFunds(bridgingFunds)
        .totalInvestment(Money.yuan(2_000_000))
        .labourPay(Money.yuan(labourPay))
        .build();
  }

  private static String told(Applicant applicant, PlanMeasure measure) {
    return new Oracle().assess(applicant).describe(measure);
  }
}

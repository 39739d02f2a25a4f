package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.fen;
import static io.zengshou.rules.testkit.Facts.halfUp;
import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Loan;
import io.zengshou.rules.applicant.LoanProduct;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;

/** Clauses 二(一)3, 6 and 8 and 二(二)4, as far as they speak of bodies that are no household. */
final class InstitutionOracle {

  /** 二(一)3: 5% of the operating income, without a ceiling (A21). */
  private static final long AWARD_DIVISOR = 20;

  /** 二(二)4: 15% of the investment, as 3 of 20. */
  private static final long LABOUR_PART = 3;

  private static final long LABOUR_WHOLE = 20;

  private InstitutionOracle() {}

  /** 二(一)3 and 8. collective-income-award: without such income there is nothing to award. */
  static void assess(VillageCollective collective, OracleResult result) {
    long income = fen(collective.operatingIncome());
    if (income > 0) {
      result.grant(PlanMeasure.COLLECTIVE_INCOME_AWARD, halfUp(income, AWARD_DIVISOR));
    } else {
      result.refuse(PlanMeasure.COLLECTIVE_INCOME_AWARD);
    }
    // strong-village-company: every village collective.
    result.decide(PlanMeasure.STRONG_VILLAGE_COMPANY, true);
  }

  /** 二(一)6: the whole ordinary interest (A20); without interest there is nothing to refund. */
  static void assess(Borrower borrower, OracleResult result) {
    PlanMeasure measure = PlanMeasure.FEATURED_INDUSTRY_LOAN_INTEREST;
    Loan loan = known(borrower.loan());
    long interest = fen(loan.ordinaryInterest());
    if (interest > 0
        && isNamed(borrower)
        && known(borrower.inCounty())
        && known(borrower.directlyFarmingOrProcessing())
        && known(loan.product()) == LoanProduct.FEATURED_INDUSTRY
        && known(loan.onTime())) {
      result.grant(measure, interest);
    } else {
      result.refuse(measure);
    }
  }

  /** 二(一)6 names collectives, cooperatives, labour-intensive processors, farms and growers. */
  private static boolean isNamed(Borrower borrower) {
    return switch (known(borrower.entity())) {
      case COLLECTIVE, COOPERATIVE, FAMILY_FARM, LARGE_GROWER -> true;
      case PROCESSOR -> known(borrower.labourIntensive());
      case HOUSEHOLD -> false;
    };
  }

  /** 二(二)4: of a project paid from bridging funds, compared without rounding. */
  static void assess(WorkReliefProject project, OracleResult result) {
    boolean below =
        fen(project.labourPay()) * LABOUR_WHOLE < fen(project.totalInvestment()) * LABOUR_PART;
    result.decide(PlanMeasure.WORK_RELIEF_LABOUR_SHARE, known(project.bridgingFunds()) && below);
  }
}

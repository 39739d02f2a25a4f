package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;

/**
 * The plan of 2023 in plain Java, written from its text and not from any rules: for an applicant of
 * whom every fact is known, as of 30 September 2023, and without county settings.
 *
 * <p>It is independent and fast: whole fen in longs, and nothing is allocated but the result. An
 * unknown fact that it comes to need is a {@link NullPointerException}.
 */
public final class Oracle {

  private final OracleReadings readings;

  /** An oracle under the readings a careful county officer takes. */
  public Oracle() {
    this(OracleReadings.DEFAULT);
  }

  /** An oracle under other readings. */
  public Oracle(OracleReadings readings) {
    this.readings = readings;
  }

  /** Assesses any applicant. */
  public OracleResult assess(Applicant applicant) {
    if (applicant instanceof Household household) {
      return assess(household);
    }
    OracleResult result = new OracleResult(applicant.kind());
    if (applicant instanceof VillageCollective collective) {
      InstitutionOracle.assess(collective, result);
    } else if (applicant instanceof Borrower borrower) {
      InstitutionOracle.assess(borrower, result);
    } else if (applicant instanceof WorkReliefProject project) {
      InstitutionOracle.assess(project, result);
    }
    return result;
  }

  /** Assesses a household. */
  public OracleResult assess(Household household) {
    OracleResult result = new OracleResult(household.kind());
    IndustryOracle.assess(household, readings, result);
    EmploymentOracle.assess(household, result);
    GuaranteeOracle.assess(household, readings, result);
    IncomeOracle.assess(household, result);
    FocusOracle.assess(household, result);
    return result;
  }
}

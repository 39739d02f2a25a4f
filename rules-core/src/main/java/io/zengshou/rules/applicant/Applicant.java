package io.zengshou.rules.applicant;

/**
 * Somebody or something that measures of a plan are assessed for.
 *
 * <p>Every instance keeps the contract: a constructor that finds faults refuses them all at once
 * with {@link InvalidApplicantException}.
 */
public sealed interface Applicant
    permits Household, VillageCollective, Borrower, WorkReliefProject {

  /** Names the applicant in results and messages; never blank. */
  String id();

  /** Which kind of applicant this is. */
  default ApplicantKind kind() {
    if (this instanceof Household) {
      return ApplicantKind.HOUSEHOLD;
    }
    if (this instanceof VillageCollective) {
      return ApplicantKind.COLLECTIVE;
    }
    return this instanceof Borrower ? ApplicantKind.BORROWER : ApplicantKind.WORK_RELIEF_PROJECT;
  }
}

package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Member;

/** Counts who is employed. */
final class EmploymentTally {

  private long households;
  private long withLabour;
  private long employed;
  private long zeroEmployment;
  private long unknown;
  private long persons;
  private long personsOpen;

  void add(Household household) {
    households++;
    boolean labour = false;
    boolean allKnown = isComplete(household);
    boolean anyEmployed = false;
    boolean allEmployedKnown = allKnown;
    for (Member member : household.members()) {
      LabourCapacity capacity = member.labourCapacity();
      labour |= capacity == LabourCapacity.FULL || capacity == LabourCapacity.PARTIAL;
      allKnown &= capacity != null;
      if (member.employed() == null) {
        allEmployedKnown = false;
        personsOpen++;
      } else if (member.employed()) {
        anyEmployed = true;
        persons++;
      }
    }
    if (labour) {
      withLabour++;
      employed += anyEmployed ? 1 : 0;
      zeroEmployment += !anyEmployed && allEmployedKnown ? 1 : 0;
    } else if (!allKnown) {
      unknown++;
    }
  }

  /** Whether there is nobody in the household of whom nothing was recorded. */
  private static boolean isComplete(Household household) {
    Integer registered = household.registeredPersons();
    return !household.unknown().contains(Ledger.MEMBERS)
        && (registered == null || household.members().size() >= registered);
  }

  void merge(EmploymentTally other) {
    households += other.households;
    withLabour += other.withLabour;
    employed += other.employed;
    zeroEmployment += other.zeroEmployment;
    unknown += other.unknown;
    persons += other.persons;
    personsOpen += other.personsOpen;
  }

  Employment employment() {
    return new Employment(
        households,
        withLabour,
        employed,
        zeroEmployment,
        withLabour - employed - zeroEmployment,
        unknown,
        persons,
        personsOpen);
  }
}

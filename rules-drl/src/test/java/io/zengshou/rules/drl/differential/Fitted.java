package io.zengshou.rules.drl.differential;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferBuilder;
import java.util.ArrayList;
import java.util.List;

/** Applicants of the shipped pack, for a generated one. */
final class Fitted {

  private Fitted() {}

  /** The applicant, paid under measures that the pack has. */
  static Applicant to(GeneratedPack pack, Applicant applicant) {
    return applicant instanceof Household household ? to(pack, household) : applicant;
  }

  static Household to(GeneratedPack pack, Household household) {
    List<Transfer> transfers = new ArrayList<>();
    for (Transfer transfer : household.transfers()) {
      String paid = transfer.measure();
      int which = paid == null ? 0 : Math.floorMod(paid.hashCode(), pack.measures().size());
      String measure = paid == null ? null : pack.measures().get(which).id();
      transfers.add(TransferBuilder.builder(transfer).measure(measure).build());
    }
    return HouseholdBuilder.builder(household).transfers(transfers).build();
  }
}

package io.zengshou.rules.drl.differential;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Applicants of the shipped pack, for a generated one, on any day of {@link Variant}. */
final class Fitted {

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

  private Fitted() {}

  /** The applicant, paid under measures that the pack has, and of persons who are born. */
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
    List<Member> members = new ArrayList<>(household.members());
    members.replaceAll(Fitted::born);
    return HouseholdBuilder.builder(household).transfers(transfers).members(members).build();
  }

  private static Member born(Member member) {
    LocalDate birth = member.birthDate();
    return birth == null || birth.isBefore(FIRST_DAY)
        ? member
        : MemberBuilder.builder(member).birthDate(birth.minusYears(1)).build();
  }
}

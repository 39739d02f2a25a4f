package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an applicant must keep to that only the rules and the day asked about can say; all else was
 * checked when it was built.
 */
final class Acceptance {

  private final Catalogue catalogue;
  private final LocalDate day;

  Acceptance(Catalogue catalogue, LocalDate day) {
    this.catalogue = catalogue;
    this.day = day;
  }

  /**
   * Does nothing where the applicant can be assessed.
   *
   * @throws InvalidApplicantException where it cannot: all faults at once
   */
  void check(Applicant applicant) {
    // Hardly ever anything is wrong, and this is asked of every applicant.
    if (applicant instanceof Household household && !isAcceptable(household)) {
      List<Fault> faults = new ArrayList<>();
      unborn(household.members(), faults);
      unknownMeasures(household.transfers(), faults);
      throw new InvalidApplicantException(household.id(), faults);
    }
  }

  private boolean isAcceptable(Household household) {
    List<Member> members = household.members();
    for (int i = 0; i < members.size(); i++) {
      if (isUnborn(members.get(i))) {
        return false;
      }
    }
    List<Transfer> transfers = household.transfers();
    for (int i = 0; i < transfers.size(); i++) {
      if (isUnknown(transfers.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnborn(Member member) {
    return member.birthDate() != null && member.birthDate().isAfter(day);
  }

  private boolean isUnknown(Transfer transfer) {
    return transfer.measure() != null && catalogue.find(transfer.measure()).isEmpty();
  }

  private void unborn(List<Member> members, List<Fault> faults) {
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (isUnborn(member)) {
        faults.add(
            Fault.of(
                    Paths.property(Paths.entry("members", member.id(), i), "birthDate"),
                    new Text("出生日期在测算日之后", "born after the day asked about"))
                .actual(String.valueOf(member.birthDate()))
                .allowed(new Text("不晚于 " + day, day + " or earlier"))
                .maybe(
                    new Text(
                        "年份写错了,或应按更晚的日期测算",
                        "the year is misspelt, or a later day was to be asked about")));
      }
    }
  }

  private void unknownMeasures(List<Transfer> transfers, List<Fault> faults) {
    List<String> ids = catalogue.measures().stream().map(Measure::id).toList();
    for (int i = 0; i < transfers.size(); i++) {
      String measure = transfers.get(i).measure();
      if (measure != null && isUnknown(transfers.get(i))) {
        Fault fault =
            Fault.of(
                    Paths.property(Paths.entry("transfers", transfers.get(i).id(), i), "measure"),
                    new Text("规则包里没有这个措施", "the pack has no such measure"))
                .actual(measure)
                .allowed(Text.same(String.join(", ", ids)));
        String near = Nearest.of(measure, ids);
        faults.add(near == null ? fault : fault.maybe(Text.same(near)));
      }
    }
  }
}

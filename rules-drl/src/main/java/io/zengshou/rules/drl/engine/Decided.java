package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.measure.IncomeCategory;
import java.util.List;

/** What has been decided so far on one applicant, measure by measure. */
interface Decided {

  /** A person who has a guarantee of their own, by id, and how surely. */
  record Guaranteed(String member, Truth truth) {}

  /** By which rules. */
  RuleSet rules();

  /** What is said of each measure for a kind of applicant, without what explains it. */
  Finding[] findings(ApplicantKind kind);

  /** What a measure gives, if money; nothing where it does not apply. */
  Range amount(Slot slot);

  /** The persons who have a guarantee of their own, in any order. */
  List<Guaranteed> guaranteed();

  /** What the measures give to an income category. */
  default Range given(IncomeCategory category) {
    return sum(rules().paying(category));
  }

  /** What all measures together give to a household. */
  default Range givenToHousehold() {
    return sum(rules().payingHousehold());
  }

  /** What the cash measures give. */
  default Range cash() {
    return sum(rules().payingCash());
  }

  private Range sum(List<Slot> slots) {
    Range sum = Range.ZERO;
    for (Slot slot : slots) {
      sum = sum.plus(amount(slot));
    }
    return sum;
  }
}

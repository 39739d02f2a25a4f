package io.zengshou.rules.drl.differential;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;

/**
 * A measure of a generated pack.
 *
 * @param id its id
 * @param kind what it gives
 * @param applicant whom it is for
 * @param category where its money goes
 * @param flavour how its money is worked out
 */
record DraftMeasure(
    String id, Kind kind, ApplicantKind applicant, IncomeCategory category, Flavour flavour) {

  /** How an amount is worked out; it decides which figures and verbs fit. */
  enum Flavour {
    /** A share of money, perhaps capped for the household. */
    SHARE,
    /** A share of the price of each machine unit. */
    UNIT,
    /** Money by weight. */
    WEIGHT,
    /** Money by egg sheets. */
    SHEETS,
    /** A standard for each person. */
    PERSON,
    /** What lifts an income to a standard. */
    TOP_UP,
    /** No money: a service or a flag. */
    NONE
  }

  boolean givesMoney() {
    return flavour != Flavour.NONE;
  }

  String yaml() {
    return """
        - id: %s
          kind: %s
          applicants: [%s]
          title: {zh: %s, en: %s}
          clauses: [一]
          categories: [%s]
        """
        .formatted(id, kind.id(), applicant.id(), id, id, category.id());
  }
}

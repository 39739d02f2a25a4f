package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.testkit.OracleReadings.Settlement;

/** Clause 二(三)1 to 3: guarantees, which are screened here and decided by civil affairs. */
final class GuaranteeOracle {

  /** 二(三)1: the allowance lifts a person to 5,370 yuan a year. */
  static final long ALLOWANCE_STANDARD = 5_370_00;

  /** V2 Art. 8: a margin household is below 1.5 times the standard. */
  static final long MARGIN_STANDARD = ALLOWANCE_STANDARD * 3 / 2;

  /** 二(三)1: 6,984 yuan a person and year. */
  private static final long HARDSHIP_STANDARD = 6_984_00;

  private GuaranteeOracle() {}

  static void assess(Household h, OracleReadings readings, OracleResult result) {
    int inHardship = PersonOracle.inSpecialHardship(h);
    specialHardship(h, inHardship, result);
    int persons = allowancePersons(h, inHardship);
    if (persons > 0 && known(h.subsistence().assetsWithinLimits())) {
      long counted = CountedIncome.of(h, inHardship);
      allowance(h, persons, counted, readings, result);
      margin(persons, counted, readings, result);
    } else {
      result.refuse(PlanMeasure.RURAL_SUBSISTENCE_ALLOWANCE);
      result.refuse(PlanMeasure.ALLOWANCE_MARGIN);
    }
    singlePerson(h, result);
    result.decide(PlanMeasure.CLASSIFIED_ASSISTANCE, PersonOracle.anyForClassifiedAssistance(h));
  }

  /** 二(三)3. Who moved into a town has the urban standard (V3 Art. 19), which is not known. */
  private static void specialHardship(Household h, int inHardship, OracleResult result) {
    PlanMeasure support = PlanMeasure.SPECIAL_HARDSHIP_SUPPORT;
    if (inHardship == 0) {
      result.refuse(support);
    } else if (known(h.relocatedIntoTown())) {
      result.leaveOpen(support, 0, OracleResult.UNBOUNDED);
    } else {
      result.grant(support, inHardship * HARDSHIP_STANDARD);
    }
  }

  /** A19: the persons sharing the household's life; A26: without those in special hardship. */
  static int allowancePersons(Household h, int inHardship) {
    Integer sharing = h.subsistence().sharingPersons();
    return (sharing == null ? known(h.registeredPersons()) : sharing) - inHardship;
  }

  /**
   * 二(三)2: strictly below the standard, and topped up to it (A17). What is below zero once
   * everything is added and deducted counts as zero (A18).
   */
  private static void allowance(
      Household h, int persons, long counted, OracleReadings readings, OracleResult result) {
    PlanMeasure allowance = PlanMeasure.RURAL_SUBSISTENCE_ALLOWANCE;
    long standard = ALLOWANCE_STANDARD * persons;
    Settlement cash = readings.bonusCounted();
    long cashLeast = cash == Settlement.YES ? IncomeOracle.cashLeast(result) : 0;
    long cashMost = cash == Settlement.NO ? 0 : IncomeOracle.cashMost(result);
    long low = Math.max(0, counted + cashLeast);
    long high = Math.max(0, counted + cashMost);
    if (low >= standard) {
      result.refuse(allowance);
    } else if (known(h.subsistence().method()) == AllowanceMethod.TIERED) {
      result.leaveOpen(allowance, 0, OracleResult.UNBOUNDED);
    } else if (low == high) {
      result.grant(allowance, standard - low);
    } else {
      result.leaveOpen(allowance, Math.max(0, standard - high), standard - low);
    }
  }

  /** 二(三)2: from the standard up to, not including, 1.5 times it. */
  private static void margin(
      int persons, long counted, OracleReadings readings, OracleResult result) {
    Status without = margin(persons, counted, counted);
    Status with =
        margin(
            persons,
            counted + IncomeOracle.cashLeast(result),
            counted + IncomeOracle.cashMost(result));
    result.decide(
        PlanMeasure.ALLOWANCE_MARGIN,
        switch (readings.bonusCounted()) {
          case NO -> without;
          case YES -> with;
          case OPEN -> without == with ? with : Status.UNDETERMINED;
        });
  }

  /** Where all incomes from {@code low} to {@code high} stand. */
  private static Status margin(int persons, long low, long high) {
    long from = ALLOWANCE_STANDARD * persons;
    long upTo = MARGIN_STANDARD * persons;
    if (from <= low && high < upTo) {
      return Status.ELIGIBLE;
    }
    return high < from || upTo <= low ? Status.INELIGIBLE : Status.UNDETERMINED;
  }

  /** 二(三)2: follows the margin. */
  private static void singlePerson(Household h, OracleResult result) {
    result.decide(
        PlanMeasure.SINGLE_PERSON_GUARANTEE,
        PersonOracle.anyMayApplyAlone(h)
            ? result.status(PlanMeasure.ALLOWANCE_MARGIN)
            : Status.INELIGIBLE);
  }
}

package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Facts.fen;
import static io.zengshou.rules.testkit.Facts.known;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.assessment.Status;
import java.time.LocalDate;
import java.util.List;

/** Clauses 一, 二(三)4 and 二(四): what somebody must look at. Needs the incomes. */
final class FocusOracle {

  /** 一: below 8,500 yuan a person and year. */
  static final long FOCUS_LINE = 8_500_00;

  /** 二(三)4: in full by the end of September. */
  private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 30);

  private FocusOracle() {}

  static void assess(Household h, OracleResult result) {
    payments(h, result);
    completeness(h, result);
    focus(h, result);
    screening(h, result);
  }

  /** 二(三)4. benefit-payment-deadline: any household; nothing due cannot be late. */
  private static void payments(Household h, OracleResult result) {
    List<Payment> payments = h.payments();
    boolean late = false;
    for (int i = 0; i < payments.size(); i++) {
      late |= late(payments.get(i));
    }
    result.decide(PlanMeasure.BENEFIT_PAYMENT_DEADLINE, late);
  }

  private static boolean late(Payment payment) {
    long due = fen(payment.dueAmount());
    return due > 0
        && (fen(payment.paidAmount()) < due || known(payment.paidOn()).isAfter(DEADLINE));
  }

  /** 二(三)4. income-completeness: A31; one of the three kinds has no entry. */
  private static void completeness(Household h, OracleResult result) {
    result.decide(
        PlanMeasure.INCOME_COMPLETENESS,
        isFollowed(h)
            && (!recorded(h, TransferKind.SUPPORT)
                || !recorded(h, TransferKind.INSURANCE_CLAIM)
                || !recorded(h, TransferKind.DONATION)));
  }

  /** A31: whose income is a focus, the risk of a monitored household eliminated or not. */
  private static boolean isFollowed(Household h) {
    return Facts.lifted(h) || Facts.monitored(h);
  }

  private static boolean recorded(Household h, TransferKind kind) {
    List<Transfer> transfers = h.transfers();
    for (int i = 0; i < transfers.size(); i++) {
      if (transfers.get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** 一. The four focus flags. A14, A15: income before the measures, unrounded. */
  private static void focus(Household h, OracleResult result) {
    result.decide(PlanMeasure.FOCUS_INCOME_DECLINE, isFollowed(h) && declined(h));
    result.decide(
        PlanMeasure.FOCUS_LOW_INCOME,
        isFollowed(h) && result.before() < FOCUS_LINE * known(h.registeredPersons()));
    result.decide(PlanMeasure.FOCUS_RELOCATED, Facts.relocated(h));
    result.decide(PlanMeasure.FOCUS_MONITORED, Facts.monitored(h));
  }

  /** A13: three quarters against the same three, each with its own persons; equal is none. */
  private static boolean declined(Household h) {
    PeriodIncome now = h.threeQuarters().current();
    PeriodIncome then = h.threeQuarters().previous();
    return Facts.perCapitaBelow(
        fen(now.netIncome()), known(now.persons()), fen(then.netIncome()), known(then.persons()));
  }

  /**
   * 二(四). monitoring-screening: lifted with falling income (as in clause 一), or a sudden drop, or
   * relocated; also where the household is monitored already.
   */
  private static void screening(Household h, OracleResult result) {
    Status plunge = plunge(h, result);
    boolean certain = Facts.relocated(h) || (Facts.lifted(h) && declined(h));
    result.decide(PlanMeasure.MONITORING_SCREENING, certain ? Status.ELIGIBLE : plunge);
    result.decide(PlanMeasure.INCOME_PLUNGE, plunge);
  }

  /** A22: without a setting nobody can say how much is sudden; no fall at all is none. */
  private static Status plunge(Household h, OracleResult result) {
    PreviousYear then = h.previousYear();
    boolean fell =
        Facts.perCapitaBelow(
            result.before(),
            known(h.registeredPersons()),
            fen(then.netIncome()),
            known(then.persons()));
    return fell ? Status.UNDETERMINED : Status.INELIGIBLE;
  }
}

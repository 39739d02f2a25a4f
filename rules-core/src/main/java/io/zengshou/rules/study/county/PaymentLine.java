package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/** Adds up one kind of benefit. */
final class PaymentLine {

  private long entries;
  private Money due = Money.ZERO;
  private Money paid = Money.ZERO;
  private Money unpaid = Money.ZERO;
  private long withoutAmount;
  private long onTime;
  private long late;
  private long open;

  /**
   * @param isLate whether the rules find it late
   * @param unsure whether it cannot be said when it was paid, or by when it should have been
   */
  void add(Payment payment, boolean isLate, boolean unsure) {
    entries++;
    Money owed = payment.dueAmount();
    Money given = payment.paidAmount();
    due = owed == null ? due : due.plus(owed);
    paid = given == null ? paid : paid.plus(given);
    if (owed == null || given == null) {
      withoutAmount++;
    } else {
      unpaid = unpaid.plus(owed.minus(given).max(Money.ZERO));
    }
    if (isLate) {
      late++;
    } else if (isSettled(owed, given) && (!unsure || isNothing(owed))) {
      onTime++;
    } else {
      open++;
    }
  }

  private static boolean isSettled(@Nullable Money owed, @Nullable Money given) {
    return isNothing(owed) || (owed != null && given != null && given.compareTo(owed) >= 0);
  }

  private static boolean isNothing(@Nullable Money owed) {
    return owed != null && owed.isZero();
  }

  void merge(PaymentLine other) {
    entries += other.entries;
    due = due.plus(other.due);
    paid = paid.plus(other.paid);
    unpaid = unpaid.plus(other.unpaid);
    withoutAmount += other.withoutAmount;
    onTime += other.onTime;
    late += other.late;
    open += other.open;
  }

  Payments.Line line(@Nullable Benefit benefit) {
    return new Payments.Line(
        benefit, entries, due, paid, unpaid, withoutAmount, onTime, late, open);
  }
}

package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A loan of clause 二(一)6.
 *
 * @param product null: unknown
 * @param ordinaryInterest of the year, from 0; null: unknown
 * @param penaltyInterest from 0, never subsidised (reading A20); null becomes 0
 * @param onTime whether every instalment was repaid on time; null: unknown
 */
@Built
public record Loan(
    @Nullable LoanProduct product,
    @Nullable Money ordinaryInterest,
    Money penaltyInterest,
    @Nullable Boolean onTime) {

  public Loan {
    penaltyInterest = penaltyInterest == null ? Money.ZERO : penaltyInterest;
  }
}

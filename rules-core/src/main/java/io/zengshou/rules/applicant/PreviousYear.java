package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the year before.
 *
 * @param netIncome may be negative; null: unknown
 * @param persons 1 to 50; null: unknown
 * @param allowance subsistence allowance paid in that year; null: unknown
 */
@Built
public record PreviousYear(
    @Nullable Money netIncome, @Nullable Integer persons, @Nullable Money allowance) {

  static final PreviousYear UNKNOWN = new PreviousYear(null, null, null);
}

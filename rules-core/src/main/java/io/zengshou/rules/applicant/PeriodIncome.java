package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Net income of a household over a period, with the persons of that period.
 *
 * @param netIncome may be negative; null: unknown
 * @param persons 1 to 50; null: unknown
 */
@Built
public record PeriodIncome(@Nullable Money netIncome, @Nullable Integer persons) {

  static final PeriodIncome UNKNOWN = new PeriodIncome(null, null);
}

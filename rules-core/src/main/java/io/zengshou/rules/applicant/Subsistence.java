package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What civil affairs needs to know for the subsistence allowance (低保).
 *
 * @param assetsWithinLimits null: unknown
 * @param sharingPersons persons sharing the household's life (V2 Art. 7); null: the registered
 *     persons
 * @param countedIncome of all sharing persons in a year, found by civil affairs; null: computed
 * @param rigidSpending to be deducted, found by civil affairs; null becomes 0
 * @param method null: unknown
 */
@Built
public record Subsistence(
    @Nullable Boolean assetsWithinLimits,
    @Nullable Integer sharingPersons,
    @Nullable Money countedIncome,
    Money rigidSpending,
    @Nullable AllowanceMethod method) {

  static final Subsistence UNKNOWN = new Subsistence(null, null, null, Money.ZERO, null);

  public Subsistence {
    rigidSpending = rigidSpending == null ? Money.ZERO : rigidSpending;
  }
}

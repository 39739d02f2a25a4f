package io.zengshou.rules.assessment;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/**
 * Net income of a household in the income year, in yuan. What is null cannot be known; in the most
 * an income can be, null says that there is no upper limit.
 *
 * @param operating receipts less costs; may be negative
 * @param wage wages
 * @param property property income
 * @param transfer transfers
 * @param persons registered persons of the year (reading A19)
 */
public record Income(
    @Nullable Money operating,
    @Nullable Money wage,
    @Nullable Money property,
    @Nullable Money transfer,
    @Nullable Integer persons) {

  /** The sum of the four; null where one of them is. */
  public @Nullable Money total() {
    if (operating == null || wage == null || property == null || transfer == null) {
      return null;
    }
    return operating.plus(wage).plus(property).plus(transfer);
  }

  /** The exact income per registered person; null where the total or the persons are. */
  public @Nullable PerCapita perCapita() {
    Money total = total();
    return total == null || persons == null ? null : new PerCapita(total, persons);
  }
}

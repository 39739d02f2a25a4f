package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Machines of one kind that a household bought in the income year.
 *
 * @param id names the entry in paths; null: its index does
 * @param name in the household's words
 * @param sericulture whether they serve sericulture (蚕桑机械); null: unknown
 * @param price invoice price of one unit (reading A9); null: unknown
 * @param units how many were bought, from 1 to 100; null becomes 1
 * @param otherSubsidy paid for one unit by another programme; null becomes 0
 */
@Built
public record Machine(
    @Nullable String id,
    @Nullable String name,
    @Nullable Boolean sericulture,
    @Nullable Money price,
    Integer units,
    Money otherSubsidy) {

  public Machine {
    units = units == null ? 1 : units;
    otherSubsidy = otherSubsidy == null ? Money.ZERO : otherSubsidy;
  }
}

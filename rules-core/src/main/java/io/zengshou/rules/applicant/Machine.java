package io.zengshou.rules.applicant;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Machines of one kind that a household bought in the income year.
 *
 * @param id names the entry in paths; null: its index does
 * @param name in the household's words
 * @param sericulture whether they serve sericulture (蚕桑机械); null: unknown
 * @param price invoice price of one unit (reading A9); null: unknown
 * @param units how many were bought, from 1 to 100
 * @param otherSubsidy paid for one unit by another programme; null becomes 0
 */
@Built
public record Machine(
    @Nullable String id,
    @Nullable String name,
    @Nullable Boolean sericulture,
    @Nullable Money price,
    @RecordBuilder.Initializer("ONE_UNIT") int units,
    Money otherSubsidy) {

  /** What a machine entry is of, where nothing else is said. */
  public static final int ONE_UNIT = 1;

  public Machine {
    otherSubsidy = otherSubsidy == null ? Money.ZERO : otherSubsidy;
  }
}

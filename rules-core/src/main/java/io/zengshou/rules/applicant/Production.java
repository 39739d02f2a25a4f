package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a household grows, breeds or makes in the income year, and what it earned with it.
 *
 * @param id names the entry in paths; null: its index does
 * @param product what is produced; null: unknown
 * @param name in the household's words: 水稻, 生猪
 * @param receipts actually realised, in yuan, from 0; null: unknown
 * @param costs those of this entry alone, from 0; null becomes 0
 */
@Built
public record Production(
    @Nullable String id,
    @Nullable Product product,
    @Nullable String name,
    @Nullable Money receipts,
    Money costs) {

  public Production {
    costs = costs == null ? Money.ZERO : costs;
  }
}

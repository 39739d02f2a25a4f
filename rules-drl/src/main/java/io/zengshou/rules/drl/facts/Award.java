package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier stage decided on a measure (前序结果).
 *
 * @param measure id of the measure
 * @param eligible whether it applies; null: undetermined
 * @param possible whether it applies or may apply
 * @param amount for money: the amount; null: undetermined
 * @param least for money: at least
 * @param most for money: at most; {@link Fact#UNBOUNDED}: no upper limit
 * @param gap what is behind an unknown value
 */
public record Award(
    String measure,
    @Nullable Boolean eligible,
    boolean possible,
    @Nullable Money amount,
    @Nullable Money least,
    @Nullable Money most,
    Gap gap)
    implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "eligible" -> eligible;
      case "possible" -> possible;
      case "amount" -> amount;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public Award lower() {
    return new Award(measure, eligible, possible, least, least, most, gap);
  }

  @Override
  public Award upper() {
    return new Award(measure, eligible, possible, most, least, most, gap);
  }
}

package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What counts towards a measure (奖补基数): the sum of all {@code base.add} and {@code base.subtract},
 * above zero or unknown.
 *
 * @param measure id of the measure
 * @param amount the sum; null: not known exactly
 * @param least the least it can be
 * @param most the most it can be
 * @param gap what is behind an unknown value
 */
public record Base(String measure, @Nullable Money amount, Money least, Money most, Gap gap)
    implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "amount" -> amount;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public Base lower() {
    return new Base(measure, least, least, most, gap);
  }

  @Override
  public Base upper() {
    return new Base(measure, most, least, most, gap);
  }
}

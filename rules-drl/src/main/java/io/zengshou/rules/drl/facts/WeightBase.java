package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What counts towards a measure (按重量的奖补基数): the sum of all {@code base.add} and {@code
 * base.subtract}, above zero or unknown.
 *
 * @param measure id of the measure
 * @param weight the sum; null: not known exactly
 * @param least the least it can be
 * @param most the most it can be
 * @param gap what is behind an unknown value
 */
public record WeightBase(
    String measure, @Nullable Weight weight, Weight least, Weight most, Gap gap) implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "weight" -> weight;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public WeightBase lower() {
    return new WeightBase(measure, least, least, most, gap);
  }

  @Override
  public WeightBase upper() {
    return new WeightBase(measure, most, least, most, gap);
  }
}

package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * What counts towards a measure (按张数的奖补基数): the sum of all {@code base.add} and {@code
 * base.subtract}, above zero or unknown.
 *
 * @param measure id of the measure
 * @param sheets the sum; null: not known exactly
 * @param least the least it can be
 * @param most the most it can be
 * @param gap what is behind an unknown value
 */
public record SheetBase(String measure, @Nullable Sheets sheets, Sheets least, Sheets most, Gap gap)
    implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "sheets" -> sheets;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public SheetBase lower() {
    return new SheetBase(measure, least, least, most, gap);
  }

  @Override
  public SheetBase upper() {
    return new SheetBase(measure, most, least, most, gap);
  }
}

package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Net income per person of the year before the measures, against last year (人均纯收入同比).
 *
 * @param fell 比去年下降
 * @param drop 降幅, a share of last year's; null: unknown, or last year's was not above zero
 * @param gap what is behind an unknown value
 */
public record YearOnYear(@Nullable Boolean fell, @Nullable Rate drop, Gap gap) implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "fell" -> fell;
      case "drop" -> drop;
      default -> throw unknown(attribute);
    };
  }
}

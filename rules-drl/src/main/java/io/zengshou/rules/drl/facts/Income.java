package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/**
 * Net income of the household in the income year (家庭纯收入).
 *
 * @param at before or after the measures
 * @param total 合计
 * @param perCapita 人均, exact
 * @param lowest the least that both can be
 * @param highest the most that both can be
 * @param gap what is behind an unknown value
 */
public record Income(
    Moment at,
    @Nullable Money total,
    @Nullable PerCapita perCapita,
    PerCapita lowest,
    PerCapita highest,
    Gap gap)
    implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "at" -> at;
      case "total" -> total;
      case "perCapita" -> perCapita;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public Income lower() {
    return at(lowest);
  }

  @Override
  public Income upper() {
    return at(highest);
  }

  private Income at(PerCapita end) {
    return new Income(
        at,
        total == null ? end.total() : total,
        perCapita == null ? end : perCapita,
        lowest,
        highest,
        gap);
  }
}

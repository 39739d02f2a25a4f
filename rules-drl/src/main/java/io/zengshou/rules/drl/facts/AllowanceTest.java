package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the subsistence allowance is tested on (低保核算): persons who share the household's life,
 * without those in special hardship. A counted income below zero counts as zero (A18).
 *
 * @param assetsWithinLimits 家庭财产符合规定
 * @param method 补差或分档
 * @param measures what the cash measures give (A17)
 * @param withoutMeasures counted income, cash measures left out
 * @param withMeasures counted income, cash measures counted
 * @param lowest the least that the amounts can be
 * @param highest the most that the amounts can be
 * @param gap what is behind an unknown value
 */
public record AllowanceTest(
    @Nullable Boolean assetsWithinLimits,
    @Nullable AllowanceMethod method,
    @Nullable Money measures,
    @Nullable PerCapita withoutMeasures,
    @Nullable PerCapita withMeasures,
    Counted lowest,
    Counted highest,
    Gap gap)
    implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "assetsWithinLimits" -> assetsWithinLimits;
      case "method" -> method;
      case "measures" -> measures;
      case "withoutMeasures" -> withoutMeasures;
      case "withMeasures" -> withMeasures;
      default -> throw unknown(attribute);
    };
  }

  /**
   * One end of what the counted income can be.
   *
   * @param measures what the cash measures give
   * @param withoutMeasures counted income without them
   * @param withMeasures counted income with them
   */
  public record Counted(Money measures, PerCapita withoutMeasures, PerCapita withMeasures) {}

  @Override
  public Gap gap(String attribute) {
    return attribute.equals("assetsWithinLimits") || attribute.equals("method")
        ? Gap.missing(List.of("subsistence." + attribute))
        : gap;
  }

  @Override
  public AllowanceTest lower() {
    return at(lowest);
  }

  @Override
  public AllowanceTest upper() {
    return at(highest);
  }

  private AllowanceTest at(Counted end) {
    return new AllowanceTest(
        assetsWithinLimits,
        method,
        measures == null ? end.measures() : measures,
        withoutMeasures == null ? end.withoutMeasures() : withoutMeasures,
        withMeasures == null ? end.withMeasures() : withMeasures,
        lowest,
        highest,
        gap);
  }
}

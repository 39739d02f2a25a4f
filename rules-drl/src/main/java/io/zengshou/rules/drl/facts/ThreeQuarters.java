package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/**
 * Net income per person of the first three quarters, this year and last (前三季度人均纯收入).
 *
 * @param current 今年
 * @param previous 去年
 * @param gap what is behind an unknown value
 */
public record ThreeQuarters(@Nullable PerCapita current, @Nullable PerCapita previous, Gap gap)
    implements Result {

  /** 今年, as a household's record says. */
  public static @Nullable PerCapita current(io.zengshou.rules.applicant.ThreeQuarters t) {
    return perCapita(t.current());
  }

  /** 去年, as a household's record says. */
  public static @Nullable PerCapita previous(io.zengshou.rules.applicant.ThreeQuarters t) {
    return perCapita(t.previous());
  }

  private static @Nullable PerCapita perCapita(PeriodIncome period) {
    Money income = period.netIncome();
    Integer persons = period.persons();
    return (income == null || persons == null) ? null : new PerCapita(income, persons);
  }

  @Override
  public ThreeQuarters lower() {
    return withUnknown(new PerCapita(UNBOUNDED.times(-1), 1));
  }

  @Override
  public ThreeQuarters upper() {
    return withUnknown(PerCapita.of(UNBOUNDED));
  }

  private ThreeQuarters withUnknown(PerCapita end) {
    return new ThreeQuarters(
        current == null ? end : current, previous == null ? end : previous, gap);
  }

  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "current" -> current;
      case "previous" -> previous;
      default -> throw unknown(attribute);
    };
  }
}

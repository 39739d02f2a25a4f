package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Incomes against last year's (clauses 一 and 三), of the households of which both years are known,
 * each year by its own persons.
 *
 * @param households how many households that is
 * @param unknown how many there are besides, of which a year is not known
 * @param lastYear last year's net income of them all, in yuan
 * @param personsLastYear their persons of last year
 * @param before this year's without the measures
 * @param after this year's with the measures, as far as it is certain
 * @param persons their persons of this year
 * @param fellBefore of how many the income per person is below last year's without the measures
 * @param fellAfter of how many it is below last year's with them too
 */
public record Growth(
    long households,
    long unknown,
    Money lastYear,
    long personsLastYear,
    Money before,
    Money after,
    long persons,
    long fellBefore,
    long fellAfter) {

  /** Last year's income per person; null where no household is compared. */
  public @Nullable PerCapita perCapitaLastYear() {
    return perCapita(lastYear, personsLastYear);
  }

  /** This year's without the measures; null where no household is compared. */
  public @Nullable PerCapita perCapitaBefore() {
    return perCapita(before, persons);
  }

  /** This year's with the measures; null where no household is compared. */
  public @Nullable PerCapita perCapitaAfter() {
    return perCapita(after, persons);
  }

  /**
   * By how many percent the income per person grew without the measures, to two decimals, half up;
   * null where last year's was not above zero.
   */
  public @Nullable BigDecimal growthBefore() {
    return growth(before);
  }

  /** As {@link #growthBefore}, with the measures. */
  public @Nullable BigDecimal growthAfter() {
    return growth(after);
  }

  private static @Nullable PerCapita perCapita(Money total, long persons) {
    return persons == 0 ? null : new PerCapita(total, Math.toIntExact(persons));
  }

  /** Now/p over last/q less 1 is (now × q − last × p) over last × p. */
  private @Nullable BigDecimal growth(Money now) {
    if (!lastYear.isPositive()) {
      return null;
    }
    BigInteger then = times(lastYear, persons);
    BigInteger more = times(now, personsLastYear).subtract(then);
    return new BigDecimal(more.multiply(BigInteger.valueOf(100)))
        .divide(new BigDecimal(then), 2, RoundingMode.HALF_UP);
  }

  private static BigInteger times(Money amount, long persons) {
    return BigInteger.valueOf(amount.fen()).multiply(BigInteger.valueOf(persons));
  }
}

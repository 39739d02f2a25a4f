package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.UnitPrice;
import io.zengshou.rules.money.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a step comes to before its ceiling and before it is rounded to the fen (A24). A rate is a
 * decimal number, and so is what it gives.
 */
final class ExactStep {

  private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);
  private static final BigDecimal MILLIGRAMS_A_JIN = BigDecimal.valueOf(500_000);
  private static final BigDecimal MILLIGRAMS_A_KILOGRAM = BigDecimal.valueOf(1_000_000);

  private ExactStep() {}

  /** The amount in fen; the uncapped one where nothing was rounded. */
  static BigDecimal fen(Step step) {
    Quantity base = step.base();
    String rate = step.rate();
    BigDecimal exact = base == null || rate == null ? null : fen(base, rate);
    return exact == null ? BigDecimal.valueOf(step.uncapped().fen()) : exact;
  }

  private static @Nullable BigDecimal fen(Quantity base, String rate) {
    Figure figure = Figure.parse(FigureName.RATE, rate);
    if (figure instanceof Figure.Percentage share && base instanceof Money money) {
      return share(share.rate(), money);
    }
    if (figure instanceof Figure.Price price) {
      return priced(price.price(), base);
    }
    return null;
  }

  private static BigDecimal share(Rate rate, Money base) {
    return new BigDecimal(
            BigInteger.valueOf(base.fen()).multiply(BigInteger.valueOf(rate.numerator())))
        .divide(BigDecimal.valueOf(rate.denominator()));
  }

  private static @Nullable BigDecimal priced(UnitPrice price, Quantity base) {
    BigDecimal fen = BigDecimal.valueOf(price.amount().fen());
    if (base instanceof Sheets sheets) {
      return fen.multiply(BigDecimal.valueOf(sheets.hundredths())).divide(HUNDREDTHS);
    }
    if (base instanceof Weight weight) {
      return fen.multiply(BigDecimal.valueOf(weight.milligrams()))
          .divide(
              price.unit() == UnitPrice.Unit.KILOGRAM ? MILLIGRAMS_A_KILOGRAM : MILLIGRAMS_A_JIN);
    }
    return null;
  }
}

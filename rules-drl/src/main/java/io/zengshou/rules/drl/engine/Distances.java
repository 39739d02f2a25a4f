package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a value is from the nearest one for which a comparison holds. */
final class Distances {

  /** Weights are recorded in thousandths of a jin. */
  private static final long MILLIGRAMS = 500;

  /** What a percentage with four decimals counts. */
  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  private Distances() {}

  /**
   * The distance; null where the values are no numbers, or where it cannot be told.
   *
   * @param actual a value for which the comparison does not hold
   * @param unit what whole numbers count
   */
  static @Nullable Distance of(
      Object actual, Operator operator, Object wanted, Distance.Unit unit) {
    if (actual instanceof PerCapita has && wanted instanceof PerCapita line) {
      return perPerson(has, operator, line);
    }
    if (actual instanceof Rate has && wanted instanceof Rate line) {
      return share(has, line);
    }
    if (actual instanceof Weight has && wanted instanceof Weight line) {
      long gap = gap(has.milligrams(), operator, line.milligrams(), MILLIGRAMS);
      return new Distance.Amount(new Weight(Math.abs(gap)), gap > 0);
    }
    if (actual instanceof Quantity || actual instanceof Integer || actual instanceof LocalDate) {
      return actual.getClass() == wanted.getClass()
          ? counted(actual, gap(count(actual), operator, count(wanted), 1), unit)
          : null;
    }
    return null;
  }

  /** What has to be added, in steps of which the least is {@code step}. */
  private static long gap(long actual, Operator operator, long wanted, long step) {
    long sufficient =
        switch (operator) {
          case EQUAL, LESS_OR_EQUAL, GREATER_OR_EQUAL -> wanted;
          case LESS -> wanted - step;
          case GREATER -> wanted + step;
        };
    return sufficient - actual;
  }

  private static long count(Object value) {
    if (value instanceof Money money) {
      return money.fen();
    }
    if (value instanceof Sheets sheets) {
      return sheets.hundredths();
    }
    return value instanceof LocalDate day ? day.toEpochDay() : (Integer) value;
  }

  private static Distance counted(Object like, long gap, Distance.Unit unit) {
    long by = Math.abs(gap);
    if (like instanceof Money) {
      return new Distance.Amount(Money.ofFen(by), gap > 0);
    }
    if (like instanceof Sheets) {
      return new Distance.Amount(new Sheets(by), gap > 0);
    }
    return new Distance.Count(by, like instanceof LocalDate ? Distance.Unit.DAY : unit, gap > 0);
  }

  /** In whole fen of the total, with the persons as they are. */
  private static @Nullable Distance perPerson(PerCapita has, Operator operator, PerCapita line) {
    BigInteger product =
        BigInteger.valueOf(line.total().fen()).multiply(BigInteger.valueOf(has.persons()));
    BigInteger[] parts = product.divideAndRemainder(BigInteger.valueOf(line.persons()));
    boolean whole = parts[1].signum() == 0;
    BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    BigInteger ceiling = whole ? floor : floor.add(BigInteger.ONE);
    BigInteger sufficient =
        switch (operator) {
          case LESS -> ceiling.subtract(BigInteger.ONE);
          case LESS_OR_EQUAL -> floor;
          case GREATER -> floor.add(BigInteger.ONE);
          case EQUAL, GREATER_OR_EQUAL -> ceiling;
        };
    BigInteger gap = sufficient.subtract(BigInteger.valueOf(has.total().fen()));
    return gap.bitLength() < Long.SIZE
        ? new Distance.PerPerson(
            new PerCapita(Money.ofFen(gap.abs().longValueExact()), has.persons()), gap.signum() > 0)
        : null;
  }

  /** A share has no smallest unit: one that is just met but must be passed has no distance. */
  private static @Nullable Distance share(Rate has, Rate line) {
    BigInteger whole =
        BigInteger.valueOf(has.denominator()).multiply(BigInteger.valueOf(line.denominator()));
    BigInteger gap =
        BigInteger.valueOf(line.numerator())
            .multiply(BigInteger.valueOf(has.denominator()))
            .subtract(
                BigInteger.valueOf(has.numerator())
                    .multiply(BigInteger.valueOf(line.denominator())));
    if (gap.signum() == 0) {
      return null;
    }
    BigInteger size = gap.abs();
    boolean rising = gap.signum() > 0;
    if (Math.max(size.bitLength(), whole.bitLength()) < Long.SIZE) {
      return new Distance.Share(new Rate(size.longValueExact(), whole.longValueExact()), rising);
    }
    // Too fine for a share: rounded up, as it is told, so that it is never less than what is
    // needed.
    BigInteger[] parts = size.multiply(MILLION).divideAndRemainder(whole);
    BigInteger up = parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    return up.bitLength() < Long.SIZE
        ? new Distance.Share(new Rate(up.longValueExact(), MILLION.longValueExact()), rising)
        : null;
  }
}

package io.zengshou.rules.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Products of two longs compared and divided without overflow. */
final class Fractions {

  private Fractions() {}

  /** Compares {@code a/b} with {@code c/d} exactly; {@code b} and {@code d} are positive. */
  static int compare(long a, long b, long c, long d) {
    // a/b < c/d exactly when a*d < c*b, as 128-bit products.
    int high = Long.compare(Math.multiplyHigh(a, d), Math.multiplyHigh(c, b));
    return high != 0 ? high : Long.compareUnsigned(a * d, c * b);
  }

  /**
   * {@code value × numerator ÷ denominator}, rounded half up (a half moves away from zero).
   *
   * @throws ArithmeticException where the result does not fit a long
   */
  static long scaleHalfUp(long value, long numerator, long denominator) {
    long product = value * numerator;
    if (Math.multiplyHigh(value, numerator) == product >> 63) {
      return divideHalfUp(product, denominator);
    }
    return new BigDecimal(BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator)))
        .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** {@code value ÷ divisor}, rounded half up (a half moves away from zero); divisor positive. */
  static long divideHalfUp(long value, long divisor) {
    long quotient = value / divisor;
    long rest = Math.abs(value % divisor);
    // rest >= divisor - rest avoids 2 * rest, which could overflow.
    return rest >= divisor - rest ? quotient + Long.signum(value) : quotient;
  }
}

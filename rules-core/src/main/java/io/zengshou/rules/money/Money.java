package io.zengshou.rules.money;

import java.util.Objects;

/**
 * An exact amount of money in fen (1 yuan = 100 fen), positive or negative.
 *
 * <p>Arithmetic is exact; what does not fit a long throws {@link ArithmeticException} and is never
 * wrapped around or rounded.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Quantity, Comparable<Money> {

  public static final Money ZERO = new Money(0);

  public static Money ofFen(long fen) {
    return fen == 0 ? ZERO : new Money(fen);
  }

  public static Money yuan(long yuan) {
    return ofFen(Math.multiplyExact(yuan, 100L));
  }

  /**
   * Reads an amount in yuan with at most two decimals, such as {@code "4999.90"}.
   *
   * @throws IllegalArgumentException where the text is no plain decimal, has more than two
   *     decimals, or is out of the range of a long of fen
   */
  public static Money yuan(String yuan) {
    Objects.requireNonNull(yuan, "yuan");
    return ofFen(Decimals.parse(yuan, 2));
  }

  public Money plus(Money other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  public Money times(long factor) {
    return ofFen(Math.multiplyExact(fen, factor));
  }

  public Money min(Money other) {
    return fen <= other.fen ? this : other;
  }

  public Money max(Money other) {
    return fen >= other.fen ? this : other;
  }

  public boolean isNegative() {
    return fen < 0;
  }

  public boolean isPositive() {
    return fen > 0;
  }

  public boolean isZero() {
    return fen == 0;
  }

  // Written out: the first use of what the compiler would generate costs a first answer dear.
  @Override
  public boolean equals(Object other) {
    return other instanceof Money that && fen == that.fen;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fen);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String number() {
    return Decimals.format(fen, 2);
  }

  @Override
  public String unit() {
    return "yuan";
  }

  /** The amount in yuan with two decimals, such as {@code -5000.00}. */
  @Override
  public String toString() {
    return number();
  }
}

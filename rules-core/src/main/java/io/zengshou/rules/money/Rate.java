package io.zengshou.rules.money;

/**
 * An exact share of something, such as 10% or 299,999.99 of 2,000,000. Compared exactly, never
 * through a rounded quotient.
 *
 * @param numerator the part
 * @param denominator the whole, positive
 */
public record Rate(long numerator, long denominator) implements Comparable<Rate> {

  /** A percentage has at most four decimals: millionths of the whole. */
  private static final long PARTS = 1_000_000L;

  public Rate {
    if (denominator <= 0) {
      throw new IllegalArgumentException("a share of nothing: " + numerator + "/" + denominator);
    }
  }

  /**
   * Reads a percentage such as {@code "10%"} or {@code "12.5%"}, with at most four decimals.
   *
   * @throws IllegalArgumentException where the text is no such percentage
   */
  public static Rate percent(String text) {
    if (!text.endsWith("%")) {
      throw new IllegalArgumentException("not a percentage: " + text);
    }
    return new Rate(Decimals.parse(text.substring(0, text.length() - 1), 4), PARTS);
  }

  /** The share that {@code part} is of {@code whole}; {@code whole} is positive. */
  public static Rate of(Money part, Money whole) {
    return new Rate(part.fen(), whole.fen());
  }

  /** This share of {@code base}, rounded half up to the fen (reading A24). */
  public Money of(Money base) {
    return Money.ofFen(Fractions.scaleHalfUp(base.fen(), numerator, denominator));
  }

  /** This share in ten-thousandths of a percent, rounded up, for saying how much is needed. */
  public Rate roundedUp() {
    Rate nearest = new Rate(Fractions.scaleHalfUp(numerator, PARTS, denominator), PARTS);
    return nearest.compareTo(this) < 0 ? new Rate(nearest.numerator + 1, PARTS) : nearest;
  }

  @Override
  public int compareTo(Rate other) {
    return Fractions.compare(numerator, denominator, other.numerator, other.denominator);
  }

  /** Two shares are equal where they are the same number: 10/100 is 1/10. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Rate rate && compareTo(rate) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode((double) numerator / denominator);
  }

  /** As a percentage, rounded half up to at most four decimals where it does not end sooner. */
  @Override
  public String toString() {
    long count = Fractions.scaleHalfUp(numerator, PARTS, denominator);
    return Decimals.formatShort(count, 4) + "%";
  }
}

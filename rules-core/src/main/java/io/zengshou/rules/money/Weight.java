package io.zengshou.rules.money;

import java.util.Objects;

/**
 * An exact weight in milligrams, never negative. A jin (市斤) is 500 g (reading A7).
 *
 * @param milligrams the weight in milligrams, from 0
 */
public record Weight(long milligrams) implements Quantity, Comparable<Weight> {

  public static final Weight ZERO = new Weight(0);

  static final long MILLIGRAMS_PER_JIN = 500_000L;
  private static final long MILLIGRAMS_PER_THOUSANDTH_KILOGRAM = 1_000L;
  private static final long MILLIGRAMS_PER_THOUSANDTH_JIN = 500L;

  public Weight {
    if (milligrams < 0) {
      throw new IllegalArgumentException("a weight is never negative: " + milligrams + " mg");
    }
  }

  /**
   * Reads a weight in jin with at most three decimals.
   *
   * @throws IllegalArgumentException where the text is no such number or is negative
   */
  public static Weight jin(String jin) {
    Objects.requireNonNull(jin, "jin");
    return new Weight(scaled(Decimals.parse(jin, 3), MILLIGRAMS_PER_THOUSANDTH_JIN));
  }

  /**
   * Reads a weight in kilograms with at most three decimals.
   *
   * @throws IllegalArgumentException where the text is no such number or is negative
   */
  public static Weight kilograms(String kilograms) {
    Objects.requireNonNull(kilograms, "kilograms");
    return new Weight(scaled(Decimals.parse(kilograms, 3), MILLIGRAMS_PER_THOUSANDTH_KILOGRAM));
  }

  private static long scaled(long thousandths, long milligrams) {
    try {
      return Math.multiplyExact(thousandths, milligrams);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("weight too large", e);
    }
  }

  public Weight plus(Weight other) {
    return new Weight(Math.addExact(milligrams, other.milligrams));
  }

  // Written out: the first use of what the compiler would generate costs a first answer dear.
  @Override
  public boolean equals(Object other) {
    return other instanceof Weight that && milligrams == that.milligrams;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(milligrams);
  }

  @Override
  public int compareTo(Weight other) {
    return Long.compare(milligrams, other.milligrams);
  }

  /** The weight in jin: exact, as short as possible. */
  @Override
  public String number() {
    // One milligram is 0.000002 jin.
    return Decimals.formatShort(Math.multiplyExact(milligrams, 2L), 6);
  }

  /** The weight in kilograms: exact, as short as possible. */
  public String numberOfKilograms() {
    // One milligram is 0.000001 kg.
    return Decimals.formatShort(milligrams, 6);
  }

  @Override
  public String unit() {
    return "jin";
  }

  @Override
  public String toString() {
    return number() + " jin";
  }
}

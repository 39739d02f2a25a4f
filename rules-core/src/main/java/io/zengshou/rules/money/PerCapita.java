package io.zengshou.rules.money;

import java.util.Objects;

/**
 * An exact amount per person: a total over a number of persons, never divided before it is
 * compared, so that 8,499.9975 stays below 8,500 (reading A14).
 *
 * @param total the total of all persons
 * @param persons the number of persons, from 1
 */
public record PerCapita(Money total, int persons) implements Comparable<PerCapita> {

  public PerCapita {
    if (persons < 1) {
      throw new IllegalArgumentException("at least one person, not " + persons);
    }
  }

  /** An amount for one person. */
  public static PerCapita of(Money amount) {
    Objects.requireNonNull(amount, "amount");
    return new PerCapita(amount, 1);
  }

  /** The amount for one person to the fen, half up, for showing; never compare it. */
  public Money rounded() {
    return Money.ofFen(Fractions.divideHalfUp(total.fen(), persons));
  }

  /** The amount for one person, rounded up to the fen, for saying how much is needed. */
  public Money roundedUp() {
    return Money.ofFen(-Math.floorDiv(-total.fen(), (long) persons));
  }

  @Override
  public int compareTo(PerCapita other) {
    Objects.requireNonNull(other, "other");
    return Fractions.compare(total.fen(), persons, other.total.fen(), other.persons);
  }

  /** Two amounts are equal where they are the same per person: 30 over 3 is 10 over 1. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PerCapita that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode((double) total.fen() / persons);
  }

  /** The amount for one person to the fen, half up. */
  @Override
  public String toString() {
    return rounded().toString();
  }
}

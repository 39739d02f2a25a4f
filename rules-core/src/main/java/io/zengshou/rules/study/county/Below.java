package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/**
 * Households whose income per person is below the line, strictly and without rounding (reading
 * A14), and the gap: what they lack of the line times their persons.
 *
 * @param households how many
 * @param persons how many persons they have
 * @param gap what they lack together, in yuan
 */
public record Below(long households, long persons, Money gap) {

  static final Below NONE = new Below(0, 0, Money.ZERO);

  Below plus(Below other) {
    return new Below(households + other.households, persons + other.persons, gap.plus(other.gap));
  }

  /** What they lack for each of their persons; null where there are none. */
  public @Nullable PerCapita gapPerPerson() {
    return persons == 0 ? null : new PerCapita(gap, Math.toIntExact(persons));
  }

  /** What they lack for each household on average, to the fen, half up; null where none. */
  public @Nullable Money gapPerHousehold() {
    return households == 0 ? null : new PerCapita(gap, Math.toIntExact(households)).rounded();
  }
}

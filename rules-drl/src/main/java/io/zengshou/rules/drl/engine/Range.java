package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money between two ends, either of which may be without a limit.
 *
 * @param least in fen; {@link #NO_LEAST}: no lower limit
 * @param most in fen; {@link #NO_MOST}: no upper limit
 * @param gap why the ends differ
 */
record Range(long least, long most, Gap gap) {

  static final long NO_MOST = Long.MAX_VALUE;
  static final long NO_LEAST = -Long.MAX_VALUE;
  static final Range ZERO = new Range(0, 0, Gap.NONE);

  static Range exact(Money amount) {
    return new Range(amount.fen(), amount.fen(), Gap.NONE);
  }

  /** An amount that is never negative; anything from zero where it is unknown. */
  static Range of(@Nullable Money amount, String path) {
    return amount == null ? new Range(0, NO_MOST, Gap.missing(List.of(path))) : exact(amount);
  }

  boolean isExact() {
    return least == most;
  }

  /** The amount, or null where it is not known exactly. */
  @Nullable Money exactly() {
    return isExact() ? Money.ofFen(least) : null;
  }

  /** The most, or null where there is no upper limit. */
  @Nullable Money mostOrNull() {
    return most == NO_MOST ? null : Money.ofFen(most);
  }

  @SuppressWarnings("ReferenceEquality") // Saves adding where nothing was said, which is common.
  Range plus(Range other) {
    if (this == ZERO || other == ZERO) {
      return this == ZERO ? other : this;
    }
    return new Range(add(least, other.least), add(most, other.most), gap.and(other.gap));
  }

  Range minus(Range other) {
    return new Range(add(least, -other.most), add(most, -other.least), gap.and(other.gap));
  }

  /** From nothing up to this. */
  Range orNothing(Gap why) {
    return new Range(Math.min(least, 0), Math.max(most, 0), gap.and(why));
  }

  /** This, and zero where it is below. */
  Range notNegative() {
    return new Range(Math.max(least, 0), Math.max(most, 0), gap);
  }

  static long add(long a, long b) {
    if (a == NO_MOST || b == NO_MOST) {
      return NO_MOST;
    }
    if (a == NO_LEAST || b == NO_LEAST) {
      return NO_LEAST;
    }
    return Math.addExact(a, b);
  }
}

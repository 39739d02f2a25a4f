package io.zengshou.rules.study;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What other rules change, over all applicants. Amounts are those that are certain; what is
 * undetermined shows in the {@link Budget}s alone.
 *
 * @param before what it came to
 * @param after what it comes to
 * @param gaining applicants that get more; without money: that it newly applies to
 * @param losing applicants that get less; without money: that it no longer applies to
 * @param median the middle of all changes that are not 0, the lesser of two middle ones; null:
 *     there is none
 * @param greatestGain the greatest change upwards; null: there is none
 * @param greatestLoss the greatest change downwards, negative; null: there is none
 */
public record Effect(
    Budget before,
    Budget after,
    long gaining,
    long losing,
    @Nullable Money median,
    @Nullable Money greatestGain,
    @Nullable Money greatestLoss) {

  /** Whether anything is otherwise than before, for anyone. */
  public boolean changesAnything() {
    return gaining > 0 || losing > 0 || !before.equals(after);
  }

  /** The greatest change either way; null: there is none. */
  public @Nullable Money greatest() {
    if (greatestGain == null || greatestLoss == null) {
      return greatestGain == null ? greatestLoss : greatestGain;
    }
    return greatestGain.compareTo(Money.ZERO.minus(greatestLoss)) >= 0
        ? greatestGain
        : greatestLoss;
  }

  /** What the change costs, in yuan, as far as it is certain; negative: it saves. */
  public Money cost() {
    return after.least().minus(before.least());
  }
}

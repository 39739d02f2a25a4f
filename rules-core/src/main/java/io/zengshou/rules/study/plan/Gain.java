package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What actions change, each figure the difference between two {@link Standing}s; any of them may be
 * negative.
 *
 * @param certain of the income that is certain
 * @param most of the most that the income can be; null: it has no upper limit
 * @param inHand of the money in hand
 */
public record Gain(Money certain, @Nullable Money most, Money inHand) {

  static Gain of(Candidate added, Standing before, Standing after) {
    // What changes no fact and applies for nothing leaves even an unlimited income as it is.
    boolean same = !added.edits() && added.action().brings() != Brings.GUARANTEE;
    return new Gain(
        after.certain().minus(before.certain()),
        same ? Money.ZERO : minus(after.most(), before.most()),
        after.inHand().minus(before.inHand()));
  }

  private static @Nullable Money minus(@Nullable Money a, @Nullable Money b) {
    return a == null || b == null ? null : a.minus(b);
  }
}

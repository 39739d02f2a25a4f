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

  static Gain between(Standing before, Standing after) {
    Money most =
        after.most() == null || before.most() == null ? null : after.most().minus(before.most());
    return new Gain(
        after.certain().minus(before.certain()), most, after.inHand().minus(before.inHand()));
  }
}

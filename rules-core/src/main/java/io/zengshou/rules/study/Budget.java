package io.zengshou.rules.study;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a measure comes to over all applicants.
 *
 * @param recipients how many applicants it applies to for certain
 * @param least what it costs for certain, in yuan; 0 for a measure without money
 * @param most with the most of what is undetermined; null: no upper limit
 */
public record Budget(long recipients, Money least, @Nullable Money most) {

  public static final Budget NONE = new Budget(0, Money.ZERO, Money.ZERO);

  /** Both together. */
  public Budget plus(Budget other) {
    return new Budget(
        recipients + other.recipients,
        least.plus(other.least),
        most == null || other.most == null ? null : most.plus(other.most));
  }
}

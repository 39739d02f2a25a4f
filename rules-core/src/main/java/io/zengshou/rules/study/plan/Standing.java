package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a household stands once certain actions are taken: amounts of the whole household in the
 * income year, in yuan, before what the actions cost.
 *
 * @param certain income with what the measures give it for certain: without guarantees that civil
 *     affairs has not confirmed
 * @param most income with the most of what is undetermined, and with the guarantees that were
 *     applied for; null: no upper limit
 * @param inHand income as it was received, with what was claimed: without what is only due
 */
public record Standing(Money certain, @Nullable Money most, Money inHand) {}

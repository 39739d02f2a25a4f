package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A transfer that a household received in the income year.
 *
 * @param id names the entry in paths; null: its index does
 * @param kind null: unknown
 * @param amount from 0; null: unknown
 * @param measure id of the measure of this plan under which it was paid, if any
 */
@Built
public record Transfer(
    @Nullable String id,
    @Nullable TransferKind kind,
    @Nullable Money amount,
    @Nullable String measure) {}

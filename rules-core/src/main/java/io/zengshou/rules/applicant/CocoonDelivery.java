package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Cocoons that a household sold.
 *
 * @param id names the entry in paths; null: its index does
 * @param weight null: unknown
 * @param registered in the traceability system (溯源系统); null: unknown
 * @param premium of premium grade (优质茧); null: unknown
 */
@Built
public record CocoonDelivery(
    @Nullable String id,
    @Nullable Weight weight,
    @Nullable Boolean registered,
    @Nullable Boolean premium) {}

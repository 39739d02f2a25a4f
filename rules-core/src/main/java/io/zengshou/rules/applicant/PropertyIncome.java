package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Income from property in the income year.
 *
 * @param id names the entry in paths; null: its index does
 * @param kind null: unknown
 * @param amount from 0; null: unknown
 */
@Built
public record PropertyIncome(
    @Nullable String id, @Nullable PropertyKind kind, @Nullable Money amount) {}

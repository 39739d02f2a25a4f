package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * Silkworm eggs that a household raised.
 *
 * @param id names the entry in paths; null: its index does
 * @param sheets null: unknown
 * @param ledgerSigned whether the household signed the egg ledger (V1); null: unknown
 */
@Built
public record SilkwormEggs(
    @Nullable String id, @Nullable Sheets sheets, @Nullable Boolean ledgerSigned) {}

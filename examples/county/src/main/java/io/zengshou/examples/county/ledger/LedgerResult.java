package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.population.Inventory;

/**
 * What a run came to.
 *
 * @param lines lines of the ledger
 * @param refused applicants without a line; each stands in the rejects file with all reasons
 * @param resumed how many applicants an earlier run had done already; 0: there was none
 * @param inventory which tables the population has and lacks; {@link Inventory#NONE} where nothing
 *     was left to be read
 */
public record LedgerResult(long lines, long refused, long resumed, Inventory inventory) {}

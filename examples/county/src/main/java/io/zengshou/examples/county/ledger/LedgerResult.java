package io.zengshou.examples.county.ledger;

/**
 * What a run came to.
 *
 * @param lines lines of the ledger
 * @param refused applicants without a line; each stands in the rejects file with all reasons
 * @param resumed how many applicants an earlier run had done already; 0: there was none
 */
public record LedgerResult(long lines, long refused, long resumed) {}

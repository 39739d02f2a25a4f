package io.zengshou.examples.county.ledger;

import io.zengshou.rules.explain.LedgerCell;
import java.util.List;

/** What became of one applicant, ready to be written. */
sealed interface Made {

  /** Which applicant of the input it is, from 1. */
  long number();

  /**
   * A line of the ledger.
   *
   * @param cells one for each column
   * @param csv the row with its end; empty where no CSV is written
   * @param json the object with its end; empty where no JSON is written
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared: made, written and forgotten
  record Line(long number, List<LedgerCell> cells, byte[] csv, byte[] json) implements Made {}

  /**
   * An applicant without a line.
   *
   * @param csv the row of the rejects file with its end
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Refusal(long number, byte[] csv) implements Made {}
}

package io.zengshou.examples.county.ledger;

import java.io.Closeable;
import java.io.IOException;

/**
 * Something that a ledger is written to, and that remembers by itself how far it came. Not for
 * several threads at once.
 */
interface LedgerOutput extends Closeable {

  /** So many applicants of the input are kept here, whatever happened to an earlier run. */
  long done();

  /** Whether all of the input is kept here. */
  boolean complete();

  /** Takes what became of the next applicant. */
  void take(Made made) throws IOException;

  /**
   * Makes safe what was taken, with the count, in one step.
   *
   * @param done so many applicants of the input were taken
   * @param complete whether these are all
   */
  void keep(long done, boolean complete) throws IOException;
}

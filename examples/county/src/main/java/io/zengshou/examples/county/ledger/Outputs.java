package io.zengshou.examples.county.ledger;

import io.zengshou.rules.explain.LedgerTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All that a run writes to, as one. */
final class Outputs implements LedgerOutput {

  private final List<LedgerOutput> all;

  private Outputs(List<LedgerOutput> all) {
    this.all = all;
  }

  /**
   * @param files closed with these
   */
  static Outputs of(LedgerJob job, Identity identity, LedgerTable table, LedgerFiles files)
      throws IOException {
    List<LedgerOutput> all = new ArrayList<>();
    if (job.writes(LedgerFormat.db)) {
      all.add(LedgerDatabase.open(job, identity, table));
    }
    // Last: once the journal of the files says that all is complete, it is.
    all.add(files);
    return new Outputs(all);
  }

  /** What all have; one may be ahead, where a run ended between keeping the two. */
  @Override
  public long done() {
    return all.stream().mapToLong(LedgerOutput::done).min().orElseThrow();
  }

  @Override
  public boolean complete() {
    return all.stream().allMatch(LedgerOutput::complete);
  }

  /** What one has already, it is not given again. */
  @Override
  public void take(Made made) throws IOException {
    for (LedgerOutput output : all) {
      if (made.number() > output.done()) {
        output.take(made);
      }
    }
  }

  /** One that is ahead has nothing new, and is not set back. */
  @Override
  public void keep(long done, boolean complete) throws IOException {
    for (LedgerOutput output : all) {
      if (done >= output.done()) {
        output.keep(done, complete);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (LedgerOutput output : all) {
      output.close();
    }
  }
}

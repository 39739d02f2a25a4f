package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.population.PopulationSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Writes a ledger in a process of its own, to be killed. */
final class LedgerProcess {

  private LedgerProcess() {}

  /** The population, the folder. */
  public static void main(String[] args) throws IOException {
    LedgerJob job =
        new LedgerJob(
            PopulationSource.of(Path.of(args[0])),
            Path.of(args[1]),
            Set.of(LedgerFormat.csv, LedgerFormat.jsonl, LedgerFormat.db),
            null,
            Jobs.CALCULATOR,
            Locale.SIMPLIFIED_CHINESE,
            Jobs.MASK,
            Duration.ofMillis(5));
    Ledger.write(job, (done, share) -> System.out.println(done));
  }
}

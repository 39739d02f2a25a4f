package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.Ledger.Progress;
import io.zengshou.examples.county.population.Population;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Hands lines to the output, and has them made safe from time to time. */
final class Writing {

  private final LedgerOutput output;
  private final long interval;
  private final Progress progress;
  private final Population population;
  private long done;
  private long kept = System.nanoTime();

  Writing(LedgerOutput output, Duration interval, Progress progress, Population population) {
    this.output = output;
    this.interval = interval.toNanos();
    this.progress = progress;
    this.population = population;
  }

  /** Reads over the applicants that the output has already. */
  void skip() {
    long all = output.done();
    while (done < all && population.hasNext()) {
      done = population.next().number();
      progress.told(done, population.share());
    }
  }

  void take(Made made) {
    done = made.number();
    try {
      output.take(made);
      if (System.nanoTime() - kept > interval) {
        output.keep(done, false);
        kept = System.nanoTime();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.told(done, population.share());
  }

  /** All were taken. */
  void end() throws IOException {
    output.keep(done, true);
  }
}

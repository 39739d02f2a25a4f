package io.zengshou.examples.county.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is really killed, again and again, and at last comes to its end. */
class KilledLedgerIT {

  private static final long SEED = 2023;
  private static final int KILLS = 3;
  private static final int COPIES = 150;

  private final Path folder;

  KilledLedgerIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aKilledRunGoesOnWithoutALineLostOrDoubled() throws Exception {
    List<String> lines = Jobs.copies(COPIES);
    Path population = Jobs.population(folder, lines, "\n");
    LedgerJob whole =
        Jobs.job(
            population,
            folder.resolve("whole"),
            LedgerFormat.csv,
            LedgerFormat.jsonl,
            LedgerFormat.db);
    Jobs.write(whole);
    Path killed = folder.resolve("killed");
    Random random = new Random(SEED);
    int begun = 0;
    for (int i = 0; i < KILLS; i++) {
      // Somewhere in the next part, so that each run gets a little further.
      begun = runTo(begun + 1 + random.nextInt(lines.size() / KILLS), population, killed);
    }
    assertThat(begun).isLessThan(lines.size());
    runTo(Integer.MAX_VALUE, population, killed);
    for (String name : List.of("ledger.csv", "ledger.jsonl", "rejects.csv")) {
      assertThat(killed.resolve(name)).hasSameBinaryContentAs(whole.file(name));
    }
    LedgerJob same = Jobs.job(population, killed, LedgerFormat.db);
    assertThat(LedgerTest.table(same.databaseUrl()))
        .isEqualTo(LedgerTest.table(whole.databaseUrl()));
  }

  /** Lets a process work until it has told that so many are done, kills it, and says how many. */
  private static int runTo(int lines, Path population, Path out)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LedgerProcess.class.getName(),
                population.toString(),
                out.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int done = 0;
    try (BufferedReader told = process.inputReader()) {
      for (String line = told.readLine(); line != null && done < lines; line = told.readLine()) {
        done = Integer.parseInt(line);
      }
      process.destroyForcibly();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return done;
  }
}

package io.zengshou.examples.county.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.examples.county.population.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that end half-way and are gone on with: the same bytes as a run that nothing disturbed. */
class ResumedLedgerTest {

  private static final LedgerFormat[] FORMATS = {
    LedgerFormat.csv, LedgerFormat.jsonl, LedgerFormat.db
  };
  private static final List<String> FILES = List.of("ledger.csv", "ledger.jsonl", "rejects.csv");

  /** Fifty-six applicants, of whom each is made safe before the next. */
  private static final int COPIES = 8;

  /** Stands for a power failure: nothing is closed in good order by it. */
  private static final class PowerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Path folder;
  private final Path population;
  private final LedgerJob whole;

  /** With an undisturbed run to compare with. */
  ResumedLedgerTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.population = Jobs.population(folder, Jobs.copies(COPIES), "\n");
    this.whole = Jobs.job(population, folder.resolve("whole"), FORMATS);
    assertThat(Jobs.write(whole))
        .isEqualTo(new LedgerResult(5 * COPIES, 2 * COPIES, 0, Inventory.NONE));
  }

  private LedgerJob disturbed() {
    return Jobs.job(population, folder.resolve("disturbed"), FORMATS);
  }

  private static void failAfter(LedgerJob job, int lines) {
    assertThatThrownBy(
            () ->
                Ledger.write(
                    job,
                    (done, share) -> {
                      if (done == lines) {
                        throw new PowerFailure();
                      }
                    }))
        .isInstanceOf(PowerFailure.class);
  }

  private void same(LedgerJob job) throws Exception {
    for (String name : FILES) {
      assertThat(job.file(name)).hasSameBinaryContentAs(whole.file(name));
    }
    assertThat(LedgerTest.table(job.databaseUrl()))
        .isEqualTo(LedgerTest.table(whole.databaseUrl()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 55, 56})
  void noLineIsLostAndNoneStandsTwice(int lines) throws Exception {
    LedgerJob job = disturbed();
    failAfter(job, lines);
    LedgerResult result = Jobs.write(job);
    // With no interval at all, every line is made safe before the next.
    assertThat(result).isEqualTo(new LedgerResult(5 * COPIES, 2 * COPIES, lines, Inventory.NONE));
    same(job);
  }

  @Test
  void itMayFailAgainAndAgain() throws Exception {
    LedgerJob job = disturbed();
    for (int lines : new int[] {20, 21, 50}) {
      failAfter(job, lines);
    }
    Jobs.write(job);
    same(job);
  }

  @Test
  void whatWasWrittenButNotVouchedForIsCutOff() throws Exception {
    LedgerJob job = disturbed();
    failAfter(job, 40);
    for (String name : FILES) {
      Files.write(job.file(name), "half a li".getBytes(UTF_8), StandardOpenOption.APPEND);
    }
    Jobs.write(job);
    same(job);
  }

  /** As when the process ends after the database committed and before the journal was written. */
  @Test
  void aDatabaseThatIsAheadIsNotGivenItsLinesAgain() throws Exception {
    LedgerJob job = disturbed();
    failAfter(job, 30);
    byte[] earlier = Files.readAllBytes(job.file("ledger.journal"));
    failAfter(job, 45);
    Files.write(job.file("ledger.journal"), earlier);
    Jobs.write(job);
    same(job);
  }

  /** As when the database lost what it had committed last. */
  @Test
  void aDatabaseThatIsBehindCatchesUp() throws Exception {
    LedgerJob job = disturbed();
    failAfter(job, 30);
    try (Connection connection = DriverManager.getConnection(job.databaseUrl());
        Statement statement = connection.createStatement()) {
      statement.execute("delete from ledger where number > 10");
      statement.execute("update ledger_run set done = 10");
    }
    Jobs.write(job);
    same(job);
  }

  @Test
  void aFileThatWasChangedBeforeItsMarkIsNotGoneOnWith() throws Exception {
    LedgerJob job = disturbed();
    failAfter(job, 30);
    String text = Files.readString(job.file("ledger.csv"));
    Files.writeString(job.file("ledger.csv"), text.replace("4999.90", "4999.91"));
    assertThatThrownBy(() -> Jobs.write(job)).isInstanceOf(OtherLedgerException.class);
    assertThat(job.file("ledger.csv")).hasContent(text.replace("4999.90", "4999.91"));
  }
}

package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a county keeps its applicants, its ledger is the same. */
class SameLedgerTest {

  private final Path folder;

  SameLedgerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void linesFilesAndDatabaseGiveTheSameBytes() throws IOException {
    String lines = in("county.jsonl");
    String files = in("county-csv");
    String database = "jdbc:h2:" + in("county");
    run("generate", "--households", "150", lines);
    run("convert", lines, files);
    run("convert", files, database);
    ledger(lines, "a");
    ledger(files, "b");
    ledger(database, "c");
    for (String file : List.of("ledger.csv", "ledger.jsonl", "rejects.csv")) {
      byte[] first = Files.readAllBytes(folder.resolve("a").resolve(file));
      assertThat(folder.resolve("b").resolve(file)).as(file).hasBinaryContent(first);
      assertThat(folder.resolve("c").resolve(file)).as(file).hasBinaryContent(first);
    }
    assertThat(Files.readAllLines(folder.resolve("a/ledger.csv"))).hasSizeGreaterThan(150);
  }

  @Test
  void aDatabaseThatWasChangedIsAnotherPopulation() {
    String database = "jdbc:h2:" + in("county");
    run("generate", "--households", "3", database);
    ledger(database, "a");
    String other = "jdbc:h2:" + in("other");
    run("generate", "--households", "3", "--seed", "2", other);
    Runs again = Runs.of("ledger", other, "--out", in("a"), "--format", "csv,jsonl");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("输入");
  }

  private void ledger(String population, String out) {
    run("ledger", population, "--out", in(out), "--format", "csv,jsonl");
  }

  private static void run(String... args) {
    Runs run = Runs.of(args);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }
}

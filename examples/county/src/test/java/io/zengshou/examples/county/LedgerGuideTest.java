package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff guides of the ledger name every file that it has. */
class LedgerGuideTest {

  private static final Path STAFF = Path.of("../../docs/staff");
  private static final Pattern LEDGER_FILE = Pattern.compile("`(ledger\\.[a-z.]+|rejects\\.csv)`");

  private final Path folder;

  LedgerGuideTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger.zh.md", "ledger.en.md"})
  void theLedgerHasTheFilesThatItsGuideNames(String guide) throws IOException {
    String out = folder.resolve("ledger").toString();
    String formats = "csv,jsonl,xlsx,db";
    Runs.of("ledger", "../quickstart/applicants.json", "--out", out, "--format", formats);
    List<String> told =
        Files.readString(STAFF.resolve(guide))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> LEDGER_FILE.matcher(line).results().map(found -> found.group(1)))
            .toList();
    try (Stream<Path> files = Files.list(folder.resolve("ledger"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(told);
    }
  }
}

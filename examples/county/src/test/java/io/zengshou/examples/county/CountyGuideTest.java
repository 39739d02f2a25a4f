package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff guides of a whole county and of its ledger show what the program prints and writes. */
class CountyGuideTest {

  private static final Pattern LEDGER_FILE = Pattern.compile("`(ledger\\.[a-z.]+|rejects\\.csv)`");

  private final Path folder;

  CountyGuideTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The files beside the guide, as Excel saves them in China. */
  @ParameterizedTest
  @ValueSource(strings = {"staff/county.zh.md", "staff/county.en.md"})
  void theWayThroughACountyIsTrue(String guide) throws IOException {
    Path county = Files.createDirectory(folder.resolve("全县"));
    try (Stream<Path> files = Files.list(Screens.docs("staff/county"))) {
      for (Path file : files.toList()) {
        Files.writeString(
            county.resolve(file.getFileName().toString()),
            Files.readString(file),
            Charset.forName("GBK"));
      }
    }
    Screens.areTrue(guide, folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"staff/ledger.zh.md", "staff/ledger.en.md"})
  void theLedgerIsWrittenAsItsGuideSays(String guide) throws IOException {
    Files.copy(Path.of("../quickstart/applicants.json"), folder.resolve("applicants.json"));
    Screens.areTrue(guide, folder);
    List<String> told =
        Files.readString(Screens.docs(guide))
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

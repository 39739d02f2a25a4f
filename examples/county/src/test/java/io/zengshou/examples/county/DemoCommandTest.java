package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of the county program in one command. */
class DemoCommandTest {

  private final Path folder;

  DemoCommandTest(@TempDir Path folder) {
    this.folder = folder.resolve("demo");
  }

  @Test
  void theReportHasTheRulesAsTheyAreAndTheReformBesideThem() throws IOException {
    Runs run = Runs.of("demo", "--households", "60", folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("--reform production-bonus.cap=6000元/户·年");
    String report = Files.readString(folder.resolve("report.html"));
    assertThat(report)
        .contains("6000元/户·年")
        .contains("<p class=\"notice\" role=\"note\">虚构的县：县、户、人都不存在</p>")
        .containsPattern("@top-center \\{ content: \"虚构的县");
    String figures = Files.readString(folder.resolve("figures.txt"));
    // Of the rules as they are, not of the reform.
    String cash =
        figures
            .lines()
            .filter(line -> line.startsWith("现金合计（元）"))
            .findFirst()
            .map(line -> line.replaceFirst("^\\S+ +(\\S+).*", "$1"))
            .orElseThrow();
    assertThat(report).contains(cash);
  }

  @Test
  void somePlansLeadAboveTheLine() throws IOException {
    Runs.of("demo", "--households", "60", folder.toString());
    assertThat(Files.readString(folder.resolve("plans.txt"))).contains("，最少做 1 件事");
  }

  @Test
  void nothingThatIsThereIsTouched() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(Runs.of("demo", folder.toString()).status()).isEqualTo(2);
    assertThat(folder).isDirectoryContaining("glob:**mine.txt");
  }
}

package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.console.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code county report}: populations of all kinds make a page, and what is wrong is told first. */
class ReportCommandTest {

  private static final String REFORM = "production-bonus.cap=6000元/户·年";
  private static final String HOUSEHOLD = "{\"applicant\": \"household\", \"id\": \"甲\"}";

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        HOUSEHOLD,
        "{\"applicant\": \"collective\", \"id\": \"村\"}",
        "{\"applicant\": \"household\", \"id\": \"👪</script><b onclick=\\\"x()\\\">\","
            + " \"township\": \"</script>'&镇\", \"lifted\": true, \"registeredPersons\": 1,"
            + " \"operatingCosts\": 0, \"subsistence\": {\"assetsWithinLimits\": false},"
            + " \"production\": [{\"product\": \"crop\", \"receipts\": 70000}]}"
      })
  void anyPopulationMakesAPage(String population) throws IOException {
    for (String language : List.of("zh", "en")) {
      Runs run = report(population, "--reform", REFORM, "--lang", language);
      assertThat(run.status()).as(run.err()).isEqualTo(Program.FINE);
      assertThat(Files.readString(folder.resolve("report.html")))
          .doesNotContain("</script><b", "</script>'")
          .endsWith("</html>\n");
    }
  }

  @Test
  void whatIsWrongIsToldBeforeThePopulationIsAddedUp() throws IOException {
    Runs misspelled = report(HOUSEHOLD, "--reform", "production-bonus.cpa=6000元/户·年");
    assertThat(misspelled.status()).isEqualTo(Program.FAILED);
    assertThat(misspelled.err()).contains("production-bonus.cap");
    Runs nobody =
        report(
            HOUSEHOLD,
            "--household",
            "丙",
            "--along",
            "registeredPersons",
            "--from",
            "1",
            "--to",
            "9");
    assertThat(nobody.status()).isEqualTo(Program.FAILED);
    assertThat(nobody.err()).contains("没有这一户：丙");
    assertThat(report(HOUSEHOLD, "--household", "丙").status()).isEqualTo(Program.FAILED);
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  private Runs report(String population, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("all.jsonl"), population);
    List<String> arguments =
        new ArrayList<>(
            List.of("report", file.toString(), "--out", folder.resolve("report.html").toString()));
    arguments.addAll(List.of(options));
    return Runs.of(arguments.toArray(String[]::new));
  }
}

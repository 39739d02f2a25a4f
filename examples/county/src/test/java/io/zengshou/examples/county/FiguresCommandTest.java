package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code county figures} prints, and when it says that something is amiss. */
class FiguresCommandTest {

  /**
   * A bonus of 3,000 on 30,000 (二(一)1); the second line is faulty, the third names nothing known.
   */
  private static final String POPULATION =
      """
      {"applicant": "household", "id": "h1", "township": "池河镇", "lifted": true, "registeredPersons": 2, "production": [{"product": "crop", "receipts": 30000}], "operatingCosts": 0}
      {"applicant": "household", "id": "h2", "registeredPersons": 0}
      {"applicant": "household", "id": "h3", "transfers": [{"kind": "subsidy", "amount": 1, "measure": "no-such"}]}
      """;

  private final Path folder;
  private final String population;

  FiguresCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Path file = folder.resolve("population.jsonl");
    Files.writeString(file, POPULATION);
    this.population = file.toString();
  }

  @Test
  void whoCannotBeAssessedIsToldWithItsLineAndDoesNotStopTheOthers() {
    Runs run = Runs.of("figures", population);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("population.jsonl:2：", "registeredPersons", "population.jsonl:3：", "no-such");
    assertThat(run.out()).containsPattern("现金合计（元） +3,000.00").containsPattern("未能核算，不在以下各数之内 +2");
  }

  @Test
  void inEnglishAndAsJson() {
    assertThat(Runs.of("figures", population, "--lang", "en").out())
        .containsPattern("all cash \\(yuan\\) +3,000.00");
    assertThat(Runs.of("figures", population, "--json").out())
        .contains("\"cash\":{\"least\":\"3000.00\",\"most\":\"3000.00\"}", "\"refused\":2")
        .hasLineCount(1);
  }

  @Test
  void intoAFile() throws IOException {
    Path out = folder.resolve("figures.json");
    Runs run = Runs.of("figures", population, "--json", "--out", out.toString());
    assertThat(run.out()).isEqualTo("已写入 " + out + System.lineSeparator());
    assertThat(out).content().startsWith("{\"asOf\":\"2023-09-30\"").endsWith("}\n");
  }

  @Test
  void underOtherRules() {
    Runs run =
        Runs.of(
            "figures",
            population,
            "--parameter",
            "production-bonus.cap=2000元/户·年",
            "--as-of",
            "2023-06-30",
            "--bands",
            "0,10000",
            "--json");
    assertThat(run.out())
        .startsWith("{\"asOf\":\"2023-06-30\"")
        .contains("\"cash\":{\"least\":\"2000.00\"", "{\"from\":\"0.00\",\"to\":\"10000.00\"");
  }

  @Test
  void anOptionThatCannotBeIsToldBeforeAnythingIsRead() {
    Runs reading = Runs.of("figures", "nowhere.jsonl", "--reading", "no-such=1");
    assertThat(reading.status()).isEqualTo(2);
    assertThat(reading.err()).contains("no-such", "production-base");
    Runs bands = Runs.of("figures", "nowhere.jsonl", "--bands", "2,1", "--lang", "en");
    assertThat(bands.err()).contains("an option is wrong: bands must ascend: [2.00, 1.00]");
    Runs reform = Runs.of("report", "nowhere.jsonl", "--out", "x", "--reform", "cap=1元");
    assertThat(reform.err()).contains("parameters.cap", "production-bonus.cap");
  }

  @Test
  void aPopulationThatIsNotThere() {
    Runs run = Runs.of("figures", folder.resolve("nowhere.jsonl").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere.jsonl");
  }
}

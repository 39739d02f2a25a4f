package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans from the command line. */
class PlanCommandTest {

  private static final Path STAFF = Path.of("../../docs/staff");
  private static final Pattern ACTION = Pattern.compile("```yaml\\n([^`]*)```");

  private record Run(int status, String out, String err) {}

  private final Path folder;

  PlanCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theActionsOfTheGuideStandInThePack() throws IOException {
    String pack =
        Files.readString(
            Path.of("../../rules-drl/src/main/resources/packs/shiquan2023/actions.yaml"));
    List<MatchResult> actions =
        ACTION.matcher(Files.readString(STAFF.resolve("planning.zh.md"))).results().toList();
    assertThat(actions)
        .isNotEmpty()
        .allSatisfy(action -> assertThat(pack).contains(action.group(1)));
  }

  @Test
  void thePoorestComeFirstAndTheOrderOfEqualsIsThatOfTheirIds() throws IOException {
    Path file = population(4000, 1000, 1000, 9000);
    Run run = run("plan", file.toString(), "--poorest", "3", "--json");
    assertThat(run.status).isZero();
    assertThat(households(run)).containsExactly("H1", "H2", "H0");
  }

  @Test
  void aHouseholdIsFoundByItsId() throws IOException {
    Path file = population(4000, 1000);
    assertThat(households(run("plan", file.toString(), "--household", "H1", "--json")))
        .containsExactly("H1");
    Run none = run("plan", file.toString(), "--household", "H9");
    assertThat(none.status).isEqualTo(1);
    assertThat(none.err).isEqualTo("没有这一户：H9\n");
  }

  @Test
  void aRefusedLineIsToldAndTheOthersArePlanned() throws IOException {
    Path file = population(4000, 1000);
    Files.writeString(file, Files.readString(file) + "{\"applicant\":\"household\"}\n");
    for (String[] way : new String[][] {{}, {"--poorest", "5"}}) {
      List<String> arguments = new ArrayList<>(List.of("plan", file.toString(), "--json"));
      arguments.addAll(List.of(way));
      Run run = run(arguments.toArray(String[]::new));
      assertThat(run.status).isEqualTo(1);
      assertThat(run.err).contains(".jsonl:3：");
      assertThat(households(run)).hasSize(2);
    }
  }

  @Test
  void whoseIncomeIsNotKnownIsPassedOverAndCounted() throws IOException {
    Path file = population(4000);
    Files.writeString(
        file, Files.readString(file) + "{\"applicant\":\"household\",\"id\":\"U\"}\n");
    Run run = run("plan", file.toString(), "--poorest", "5", "--json", "--lang", "en");
    assertThat(households(run)).containsExactly("H0");
    assertThat(run.err).isEqualTo("1 households whose income is not known were passed over\n");
  }

  @Test
  void wrongNumbersAreTold() throws IOException {
    String file = sample().toString();
    Run input = run("plan", file, "--input", "job-wages=1", "--lang", "en");
    assertThat(input.status).isEqualTo(2);
    assertThat(input.err).startsWith("job-wages: no such input").contains("Maybe job-wage");
    assertThat(run("plan", file, "--budget", "-1").status).isEqualTo(2);
    assertThat(run("plan", file, "--budget", "many").err)
        .isEqualTo("--budget 是不小于零的元数，--actions 是不小于零的件数\n");
    assertThat(run("plan", file, "--actions", "-1").status).isEqualTo(2);
    assertThat(run("plan", file, "--poorest", "0").status).isEqualTo(2);
    assertThat(run("plan", folder.resolve("gone").toString()).status).isEqualTo(2);
  }

  private static Path sample() {
    return STAFF.resolve("planning.json");
  }

  /** Households of one person with so much wages each. */
  private Path population(int... wages) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < wages.length; i++) {
      lines
          .append("{\"applicant\":\"household\",\"id\":\"H" + i + "\",\"registeredPersons\":1,")
          .append("\"lifted\":true,\"wages\":[{\"amount\":" + wages[i] + "}]}\n");
    }
    return Files.writeString(folder.resolve("population.jsonl"), lines);
  }

  private static List<String> households(Run run) {
    return Pattern.compile("(?m)^\\{\"household\":\"(\\w+)\"")
        .matcher(run.out)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = County.PROGRAM.run(arguments, stream(out), stream(err), false);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}

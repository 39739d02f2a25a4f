package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.authoring.coverage.Coverage;
import io.zengshou.rules.drl.authoring.coverage.CoverageText;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that no scenario is at, and scenarios that cannot be read. */
class ScenarioWarningsTest {

  /** 10% of 50,000 is the cap of 5,000; of 49,990 it is 4,999. */
  @ParameterizedTest
  @CsvSource({
    "50000, 60, 5000, ''",
    "60000, 60, 5000, ''",
    "49990, 60, 4999, '@Cap(\"5000元/户·年\")'",
    "50000, 61, 5000, age >= 60",
    "60000, 61, 5000, age >= 60"
  })
  void aFigureThatNoScenarioIsAt(String receipts, int age, String amount, String missing) {
    PackReport report = PackReport.of("test", pack(scenario(receipts, age, "bonus: " + amount)));
    assertThat(report.problems())
        .extracting(problem -> problem.kind() + " " + problem.fault().actual())
        .isEqualTo(
            missing.isEmpty() ? List.of() : List.of(ProblemKind.UNTRIED_FIGURE + " " + missing));
    assertThat(report.isUsable()).isTrue();
  }

  @Test
  void aScenarioThatExpectsNothingOfTheMeasureProvesNothing() {
    PackReport report = PackReport.of("test", pack(scenario("50000", 60, "total: 5000")));
    assertThat(report.warnings()).isEqualTo(2);
    assertThat(ReportText.of(report, Locale.CHINESE))
        .contains("  4 |     @Measure(\"bonus\") @Rate(\"10%\") @Cap(\"5000元/户·年\")")
        .contains("奖补：没有情形算到这个封顶或界线 [提醒 untried-figure]");
  }

  @Test
  void whatIsWrongWithScenariosIsAnError() {
    PackReport report = PackReport.of("test", pack("- name: 没有来源\n  given: {lifted: true}\n"));
    assertThat(report.isUsable()).isFalse();
    assertThat(report.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_SCENARIO);
              assertThat(problem.place().toString()).isEqualTo("scenarios/a.yaml:1");
            })
        .hasSize(2);
  }

  /** What is expected of a measure that is none would be absent, and so hold. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bonsu: absent | bonsu → bonus",
        "bonus: {without-notes: [asked]} | asked → ",
        "notes: [asked] | asked → ",
      })
  void aMisspeltNameInWhatIsExpectedIsAnErrorWithAHint(String expected, String told) {
    PackReport report = PackReport.of("test", pack(scenario("50000", 60, expected)));
    assertThat(report.problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.WRONG_SCENARIO)
        .extracting(
            problem ->
                problem.fault().actual()
                    + " → "
                    + (problem.fault().maybe() == null ? "" : problem.fault().maybe().zh()))
        .containsExactly(told.strip().endsWith("→") ? told.strip() + " " : told);
    assertThat(report.isUsable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "readings: {count-al: 'yes'} | count-al → count-all",
        "readings: {count-all: 'yess'} | yess → yes",
        "settings: {threshold: 30%} | threshold → ",
      })
  void aMisspeltChoiceIsAnErrorWithAHint(String choice, String told) {
    String text =
        scenario("50000", 60, "bonus: 5000").replace("  given:", "  " + choice + "\n  given:");
    assertThat(PackReport.of("test", pack(text)).problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.WRONG_SCENARIO)
        .extracting(
            problem ->
                problem.fault().actual()
                    + " → "
                    + (problem.fault().maybe() == null ? "" : problem.fault().maybe().zh()))
        .containsExactly(told.strip().endsWith("→") ? told.strip() + " " : told);
  }

  /** The caps of two years are two figures: a scenario of one says nothing of the other. */
  @Test
  void coverageAndCheckAgreeOnWhichFiguresAreReached() {
    PackFiles files = pack(scenario("60000", 60, "bonus: 5000"));
    Map<String, String> texts = new LinkedHashMap<>();
    files.paths().forEach(path -> texts.put(path, String.valueOf(files.text(path))));
    texts.computeIfPresent(
        SmallPack.FILE,
        (path, text) ->
            text.replace("2023-12-31", "2023-09-30")
                + SmallPack.rule(
                    "later",
                    "@Rate(\"10%\") @Cap(\"6000元/户·年\")",
                    "2023-10-01",
                    "2023-12-31",
                    "Household()\n    exists Member( age >= 60 )"));
    PackFiles both = PackFiles.of(texts);
    List<String> told =
        PackReport.of("test", both).problems().stream()
            .map(problem -> String.valueOf(problem.fault().actual()))
            .toList();
    Coverage coverage = Coverage.of(PackLoader.fromFiles("test", both), Scenarios.of(both));
    assertThat(told).containsExactly("@Cap(\"6000元/户·年\")");
    assertThat(coverage.figures())
        .filteredOn(figure -> !figure.reached())
        .extracting(figure -> figure.edge().text())
        .isEqualTo(told);
    assertThat(new CoverageText(Locale.CHINESE).missing(coverage)).contains("封顶 6000.00元/户·年");
  }

  private static String scenario(String receipts, int age, String expected) {
    return """
        - name: 一户
          source: 一
          given:
            lifted: true
            members: [{age: %d}]
            production: [{product: crop, receipts: %s}]
          expect: {%s}
        """
        .formatted(age, receipts, expected);
  }

  private static PackFiles pack(String scenarios) {
    PackFiles files = SmallPack.withCondition("Household()\n    exists Member( age >= 60 )");
    Map<String, String> texts = new LinkedHashMap<>();
    files.paths().forEach(path -> texts.put(path, String.valueOf(files.text(path))));
    texts.put("scenarios/defaults.yaml", "household: {registeredPersons: 1}\nmember: {}\n");
    texts.put("scenarios/a.yaml", scenarios);
    return PackFiles.of(texts);
  }
}

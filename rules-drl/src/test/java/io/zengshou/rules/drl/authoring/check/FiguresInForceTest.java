package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is in force on every day of each rule that uses it, or the pack is refused. */
class FiguresInForceTest {

  private static final String FIRST =
      SmallPack.rule("first", SmallPack.FIGURES, "2023-01-01", "2023-12-31", "Household()");

  /** The first rule has the figures of 2023, the second uses them. */
  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-12-31, 2024-01-01 … 2024-12-31",
    "2023-02-01, 2024-03-01, 2024-01-01 … 2024-03-01",
    "2022-12-31, 2023-06-30, 2022-12-31",
    "2023-01-01, 2023-12-31, ''"
  })
  void theFirstDayWithoutAFigureIsNamed(String since, String until, String days) {
    PackFiles files = extended(FIRST, SmallPack.second(since, until, "Household()"));
    assertThat(missing(files)).isEqualTo(days.isEmpty() ? List.of() : List.of(days));
  }

  /** The pieces of the first rule, and a second that uses their figures all the year. */
  @ParameterizedTest
  @CsvSource({
    "2023-06-30, 2023-07-01, ''",
    "2023-06-30, 2023-07-02, 2023-07-01",
    "2023-06-30, 2023-09-01, 2023-07-01 … 2023-08-31"
  })
  void periodsThatFollowEachOtherAreJoined(String until, String since, String days) {
    String head = SmallPack.FIGURES;
    PackFiles files =
        extended(
            SmallPack.rule("first", head, "2023-01-01", until, "Household( lifted == true )"),
            SmallPack.rule("next", head, since, "2023-12-31", "Household( lifted == true )"),
            SmallPack.second("Household( lifted == false )"));
    assertThat(missing(files)).isEqualTo(days.isEmpty() ? List.of() : List.of(days));
  }

  @Test
  void theReadingsOfTheRuleThatHasAFigureDoNotMatter() {
    String head = SmallPack.FIGURES + " @Reading(\"count-all=no\")";
    String second =
        SmallPack.rule(
            "second",
            "@FiguresOf(\"bonus\") @Reading(\"count-all=yes\")",
            "2023-01-01",
            "2023-12-31",
            "Household()");
    PackFiles files =
        SmallPack.withRules(
            SmallPack.rule("first", head, "2023-01-01", "2023-12-31", "Household()"), second);
    assertThat(PackReport.of("test", files).problems()).isEmpty();
  }

  /** What is measured against a line or a standard never matches where there is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Standard( measure == \"bonus\", $s : perPerson ) | missing-figure",
        "Line( measure == \"bonus\", $s : perPerson ) | missing-figure",
        "Deadline( measure == \"bonus\", $d : day ) | missing-figure"
      })
  void aConditionUsesFiguresToo(String condition, String kind) {
    assertThat(PackReport.of("test", extended(SmallPack.first(condition))).problems())
        .extracting(problem -> problem.kind().id())
        .contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"perPerson, 15%", "share, 8500元/人·年"})
  void aLineOfAnotherUnitThanItsConditionIsRefused(String attribute, String line) {
    String rule =
        SmallPack.rule(
            "first",
            SmallPack.FIGURES + " @Line(\"" + line + "\")",
            "2023-01-01",
            "2023-12-31",
            "Line( measure == \"bonus\", $l : " + attribute + " )");
    assertThat(PackReport.of("test", SmallPack.withRules(rule)).problems())
        .extracting(problem -> problem.kind().id())
        .containsExactly("wrong-unit");
  }

  /** A rate for weights, told money: it would end in a failure on the first household. */
  @Test
  void aRateThatDoesNotFitWhatItsVerbIsToldIsRefused() {
    String rule =
        """
        rule "first"
            @Measure("bonus") @Rate("1元/斤")
            @Since("2023-01-01") @Until("2023-12-31")
        when
            MachineUnit( $p : price )
        then
            award.on($p);
        end
        """;
    Map<String, String> files = texts(SmallPack.withRules(rule));
    files.remove("base/base.drl");
    assertThat(PackReport.of("test", PackFiles.of(files)).problems())
        .extracting(problem -> problem.fault().actual())
        .containsExactly("award.on(Money), 1.00元/斤");
  }

  @Test
  void figuresThatDifferAreToldToDiffer() {
    String other =
        SmallPack.rule(
            "second",
            "@Rate(\"10%\") @Cap(\"6000元/户·年\")",
            "2023-01-01",
            "2023-12-31",
            "Household( lifted == true )");
    PackFiles files = extended(SmallPack.first("Household( lifted == false )"), other);
    assertThat(PackReport.of("test", files).problems())
        .extracting(problem -> problem.fault().in(Locale.CHINESE))
        .anySatisfy(
            words ->
                assertThat(words).contains("同一天只能写一处", "实际值:6000.00元/户·年", "两个数不同", "5000.00元/户·年"))
        .anySatisfy(words -> assertThat(words).contains("bonus.rate", "只留"));
  }

  /** As the issue has it: the base of both years, and a successor that uses figures gone by. */
  private static PackFiles extended(String... rules) {
    Map<String, String> files = texts(SmallPack.withRules(rules));
    files.computeIfPresent(
        "base/base.drl",
        (path, text) ->
            text.replace("2023-01-01", "2022-01-01").replace("2023-12-31", "2024-12-31"));
    return PackFiles.of(files);
  }

  private static Map<String, String> texts(PackFiles files) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.paths().forEach(path -> texts.put(path, String.valueOf(files.text(path))));
    return texts;
  }

  /** The days that are told to be without a figure. */
  private static List<String> missing(PackFiles files) {
    return PackReport.of("test", files).problems().stream()
        .filter(problem -> problem.kind().id().equals("figure-not-in-force"))
        .map(Problem::fault)
        .map(fault -> String.valueOf(fault.actual()))
        .toList();
  }
}

package io.zengshou.rules.drl.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.drl.authoring.scenario.ScenarioDraft;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts about the figures of a small pack: 10% of receipts, rounded to the fen, at most 5,000. */
class BoundariesTest {

  private static final String SCENARIO =
      """
      - name: 脱贫户收入一百，奖补十元
        source: 一；10% × 100 = 10
        given: {lifted: true, production: [{product: crop, receipts: 100}]}
        expect: {bonus: 10}
      """;

  /**
   * 10% of 49,999.94 is 4,999.994, of 49,999.95 4,999.995, which is rounded up to the cap; 10% of
   * 50,000.04 is 5,000.004, of 50,000.05 5,000.005, which is rounded up to a fen above it.
   */
  @Test
  void justBelowAtAndJustAboveEachFigureAndTheDaysAtTheEdges() {
    PackFiles files = TriedPack.with(SCENARIO);
    BoundaryReport report = report(files);
    String cap = "待确认：奖补，封顶 5000.00元/户·年，";
    String age = "待确认：奖补，年龄应年满60岁，";
    assertThat(told(report))
        .containsExactly(
            cap + "刚好不到，production[0].receipts = 49999.94 → 4999.99",
            cap + "正好，production[0].receipts = 50000.00 → 5000.00",
            cap + "刚刚超过，production[0].receipts = 50000.05 → 5000.00",
            age + "刚好不到，members[m1].age = 59 → 10.00",
            age + "正好，members[m1].age = 60 → ineligible",
            age + "刚刚超过，members[m1].age = 61 → ineligible",
            "待确认：奖补，生效前一天 2022-12-31 → notInForce",
            "待确认：奖补，生效首日 2023-01-01 → 10.00",
            "待确认：奖补，生效末日 2023-12-31 → 10.00",
            "待确认：奖补，失效次日 2024-01-01 → notInForce");
    assertThat(report.unreached()).isEmpty();
  }

  /** What is confirmed is not drafted again. */
  @Test
  void aFileOfDraftsIsReadAndPendsAndOnceConfirmedHolds() {
    PackFiles files = TriedPack.with(SCENARIO);
    String yaml = report(files).yaml(Scenarios.of(files));
    Scenarios drafts = Scenarios.of(with(files, yaml));
    assertThat(drafts.all()).hasSize(1);
    assertThat(drafts.unconfirmed()).hasSize(10);
    assertThat(yaml).contains("production: [{product: crop, receipts: 49999.94}]");
    PackFiles confirmed = with(files, yaml.replace("proposed:", "expect:"));
    assertThat(Scenarios.of(confirmed).run(calculator(confirmed)))
        .hasSize(11)
        .allMatch(result -> result.passed());
    assertThat(report(confirmed).drafts()).isEmpty();
  }

  /** Nobody's age is compared where nobody may have a bonus. */
  @Test
  void aFigureThatNoScenarioGetsNearIsTold() {
    PackFiles files =
        TriedPack.with(
            """
            - name: 不是脱贫户
              source: 一
              given: {lifted: false}
              expect: {bonus: ineligible}
            """);
    BoundaryReport report = report(files);
    assertThat(report.unreached())
        .extracting(Edge::text)
        .containsExactly("@Cap(\"5000元/户·年\")", "age >= 60");
    assertThat(report.yaml(Scenarios.of(files)))
        .contains("# 没有找到边界情形：support/support.drl:8 age >= 60（年龄应年满60岁）\n");
  }

  @ParameterizedTest
  @CsvSource({
    "4999995, 5000004, 5000000",
    "1, 9, 1",
    "7, 7, 7",
    "18, 23, 20",
    "-5, 5, 0",
    "123, 4567, 4000"
  })
  void theRoundestNumberIsTaken(long from, long to, long round) {
    assertThat(EdgeSearch.roundest(from, to)).isEqualTo(round);
  }

  private static BenefitCalculator calculator(PackFiles files) {
    return DroolsCalculator.of(PackLoader.fromFiles("test", files));
  }

  private static BoundaryReport report(PackFiles files) {
    RulePack pack = PackLoader.fromFiles("test", files);
    return Boundaries.of(pack, Scenarios.of(files), measure -> true);
  }

  private static List<String> told(BoundaryReport report) {
    return report.drafts().stream().map(BoundariesTest::told).toList();
  }

  private static String told(ScenarioDraft draft) {
    return draft.name() + " → " + draft.proposed().get("bonus");
  }

  private static PackFiles with(PackFiles files, String drafts) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.paths().forEach(path -> texts.put(path, String.valueOf(files.text(path))));
    texts.put("scenarios/boundaries.yaml", drafts);
    return PackFiles.of(texts);
  }
}

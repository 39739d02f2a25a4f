package io.zengshou.rules.drl.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.authoring.coverage.Coverage.Count;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is counted of the scenarios of a small pack; all counts are read off them by hand. */
class CoverageTest {

  private static final PackFiles FILES =
      TriedPack.with(
          """
          - name: 脱贫户收入五万，正好封顶
            source: 一；10% × 50000 = 5000
            given: {lifted: true, production: [{product: crop, receipts: 50000}]}
            expect: {bonus: 5000}
          - name: 不是脱贫户，也不是监测户
            source: 一
            given: {lifted: false, production: [{product: livestock, receipts: 100}]}
            expect: {bonus: ineligible}
          - name: 成员年龄不知道，待定
            source: 一；10% × 100 = 10
            given:
              lifted: true
              members: [{age: null}]
              production: [{product: crop, receipts: 100}]
            expect: {bonus: {status: undetermined, least: 0, most: 10}}
          - name: 成员年满六十岁，不奖补
            source: 一
            given: {lifted: true, members: [{age: 60}], production: [{product: crop, receipts: 100}]}
            expect: {bonus: ineligible}
          - name: 成员六十一岁，只核对合计
            source: 一
            given: {lifted: true, members: [{age: 61}], production: [{product: crop, receipts: 100}]}
            expect: {total: 0}
          """);

  private final RulePack pack = PackLoader.fromFiles("test", FILES);
  private final Scenarios scenarios = Scenarios.of(FILES);
  private final Coverage coverage = Coverage.of(pack, scenarios);

  @Test
  void theScenariosHold() {
    assertThat(scenarios.run(DroolsCalculator.of(pack))).allMatch(result -> result.passed());
  }

  @Test
  void rulesThatMatchPerhapsOrNot() {
    assertThat(coverage.rules())
        .extracting(each -> each.rule().name(), each -> each.matched())
        .containsExactly(tuple("基数", new Count(4, 1, 0)), tuple("奖补", new Count(1, 3, 1)));
    assertThat(coverage.rulesMatched()).isEqualTo(2);
  }

  /** Read from left to right: who is lifted out of poverty need not be at risk. */
  @Test
  void conditionsAreCountedWhereTheyAreLookedAt() {
    assertThat(coverage.rules().get(1).conditions())
        .extracting(each -> each.asked().text(), each -> each.count())
        .containsExactly(
            tuple("lifted == true", new Count(4, 1, 0)),
            tuple("atRisk == true", new Count(0, 1, 0)),
            tuple("not Member( age >= 60 )", new Count(1, 2, 1)),
            tuple("age >= 60", new Count(2, 1, 1)),
            tuple("amount > yuan(0)", new Count(2, 0, 0)));
    assertThat(coverage.conditions()).hasSize(6);
    // The product, lifted, the member and the age.
    assertThat(coverage.conditionsBoth()).isEqualTo(4);
  }

  /** The last scenario expects nothing of the measure, so it proves nothing of its figures. */
  @Test
  void figuresAreCountedWhereTheMeasureIsExpected() {
    assertThat(coverage.figures())
        .extracting(
            each -> each.edge().where(), each -> List.of(each.below(), each.at(), each.above()))
        .containsExactly(
            tuple("support/support.drl:3", List.of(0, 1, 0)),
            tuple("support/support.drl:8", List.of(1, 1, 0)));
    assertThat(coverage.figuresReached()).isEqualTo(2);
  }

  @Test
  void interpretedRulesAreCoveredAlike() {
    Coverage interpreted = Coverage.of(PackLoader.examine("test", FILES).interpreted(), scenarios);
    assertThat(new CoverageText(Locale.CHINESE).of(interpreted))
        .isEqualTo(new CoverageText(Locale.CHINESE).of(coverage));
  }

  @Test
  void inWordsWhatNoScenarioTriesComesFirst() {
    assertThat(new CoverageText(Locale.CHINESE).of(coverage))
        .startsWith(
            """
            还没有试到的
            support/support.drl:7  是风险未消除的监测户  没有成立过
            support/support.drl:9  奖补基数应大于零      没有不成立过

            位置                   规则和条件（情形数）                  成立  不成立  不详
            base/base.drl:3        基数                                     4       1     0
            """)
        .endsWith("成立过的规则 2/2，成立和不成立都有过的条件 4/6，到过的封顶和界线 2/2");
    assertThat(new CoverageText(Locale.ENGLISH).missing(coverage)).startsWith("Not tried yet\n");
  }

  @Test
  void asJson() {
    String json = ResultsJson.of(scenarios.run(DroolsCalculator.of(pack)), scenarios, coverage);
    assertThat(json.replaceAll("\\s+", ""))
        .startsWith("{\"passed\":5,\"failed\":0,\"unconfirmed\":[],\"scenarios\":[{\"where\":")
        .contains("\"rules\":{\"tried\":2,\"all\":2},\"conditions\":{\"tried\":4,\"all\":6}")
        .contains("\"below\":1,\"at\":1,\"above\":0,\"reached\":true");
    assertThat(ResultsJson.of(List.of(), scenarios, null)).doesNotContain("coverage");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}

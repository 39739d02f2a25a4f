package io.zengshou.rules.drl.authoring.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of expectation, held against an assessment made by hand: met and not met. */
class ScenarioResultTest {

  private static final Step STEP =
      new Step(
          "种植养殖收入奖补",
          null,
          Money.yuan(50001),
          "10%",
          null,
          null,
          Money.yuan("5000.10"),
          Money.yuan(5000),
          Money.yuan(5000));
  private static final Income BEFORE =
      new Income(Money.yuan(10000), Money.ZERO, Money.ZERO, Money.ZERO, 3);
  private static final Income UNKNOWN = new Income(null, Money.ZERO, Money.ZERO, Money.ZERO, 3);
  private static final Assessment ASSESSMENT =
      new Assessment(
          "A",
          new Basis(
              LocalDate.of(2023, 9, 30),
              new PackIdentity("p", "1", "0"),
              Map.of(),
              Map.of(),
              Map.of()),
          List.of(
              new Finding.Eligible(
                  measure("bonus", Kind.CASH),
                  Money.yuan(5000),
                  List.of(),
                  List.of(STEP),
                  List.of(),
                  List.of(new Note("overpaid", Text.same("")))),
              new Finding.Ineligible(measure("eggs", Kind.CASH), List.of(), List.of()),
              new Finding.Undetermined(
                  measure("cocoons", Kind.CASH),
                  Money.ZERO,
                  null,
                  List.of("b", "a"),
                  List.of("A10"),
                  List.of(),
                  List.of()),
              new Finding.Eligible(
                  measure("jobs", Kind.SERVICE),
                  null,
                  List.of("members[m2]", "members[m1]"),
                  List.of(),
                  List.of(),
                  List.of()),
              new Finding.NotInForce(measure("old", Kind.SERVICE), List.of(), List.of())),
          new IncomeStatement(BEFORE, UNKNOWN, UNKNOWN, List.of("operatingCosts")));

  @Test
  void whatComesOutAsExpectedIsNoDifference() {
    assertEquals(
        List.of(),
        differences(
            """
            bonus:
              status: eligible
              amount: 5000
              notes: [overpaid]
              without-notes: [other]
              steps: [{base: 50001.00, rate: 10%, standard: null, uncapped: 5000.10, cap: 5000, granted: 5000}]
            eggs: {amount: 0, status: clear}
            cocoons: {status: undetermined, least: 0, most: null, missing: [a, b], because: [A10]}
            jobs: {status: raised, subjects: ["members[m1]", "members[m2]"]}
            old: notInForce
            nothing: absent
            total: 5000
            totalMost: null
            guarantee: 0
            notes: [overpaid]
            without-notes: [other]
            income:
              before: {operating: 10000, total: 10000, persons: 3, perCapita: 3333.33}
              after: {operating: null, perCapita: null}
              missing: [operatingCosts]
            """));
  }

  @Test
  void eachDifferenceIsToldWithItsLineAndBothValues() {
    assertEquals(
        List.of(
            "scenarios/a.yaml:6 bonus.amount：应为 4999.99，实为 5000.00",
            "scenarios/a.yaml:7 bonus.notes.overpaid：应为 无，实为 有",
            "scenarios/a.yaml:8 bonus.steps：应为 2 步，实为 1 步",
            "scenarios/a.yaml:8 bonus.steps[0].base：应为 50000，实为 50001",
            "scenarios/a.yaml:8 bonus.steps[1].cap：应为 5000.00，实为 absent",
            "scenarios/a.yaml:9 eggs.status：应为 eligible，实为 ineligible",
            "scenarios/a.yaml:9 eggs.amount：应为 10.00，实为 0.00",
            "scenarios/a.yaml:10 cocoons.amount：应为 0.00，实为 待定 0.00 – null",
            "scenarios/a.yaml:10 cocoons.missing：应为 [a]，实为 [a, b]",
            "scenarios/a.yaml:11 jobs.subjects：应为 [members[m1]]，实为 [members[m1], members[m2]]",
            "scenarios/a.yaml:12 old.status：应为 absent，实为 notInForce",
            "scenarios/a.yaml:13 nothing.status：应为 ineligible，实为 absent",
            "scenarios/a.yaml:14 total：应为 1.00，实为 5000.00",
            "scenarios/a.yaml:15 notes.ask：应为 有，实为 无",
            "scenarios/a.yaml:16 income.before.perCapita：应为 3333.34，实为 3333.33"),
        differences(
            """
            bonus:
              amount: 4999.99
              without-notes: [overpaid]
              steps: [{base: 50000}, {cap: 5000}]
            eggs: 10
            cocoons: {amount: 0, missing: [a]}
            jobs: {subjects: ["members[m1]"]}
            old: absent
            nothing: clear
            total: 1
            notes: [ask]
            income: {before: {perCapita: 3333.34}}
            """));
  }

  @Test
  void whatIsPendingIsNotHeldTo() {
    Scenario scenario = scenario("cocoons: {least: 1, most: 2}\n", "pending: [cocoons.most]\n");
    assertEquals(
        List.of("cocoons.least"),
        ScenarioResult.differences(scenario, ASSESSMENT).stream().map(Difference::name).toList());
  }

  @Test
  void anOfficerReadsWhereWhatAndHow() {
    Scenario scenario = scenario("bonus: 4999\n", "");
    ScenarioResult result =
        new ScenarioResult(scenario, ScenarioResult.differences(scenario, ASSESSMENT), ASSESSMENT);
    assertEquals(
        """
        scenarios/a.yaml:1  a
          来源：b
          位置                项目          应为     实为
          scenarios/a.yaml:5  bonus.amount  4999.00  5000.00
          步骤：种植养殖收入奖补  基数 50001  比例或单价 10%  封顶前 5000.10  封顶 5000.00  给付 5000.00
        """,
        new ScenarioText(Locale.CHINESE).of(result));
    assertEquals(
        "情形 1 个：通过 0，不符 1",
        new ScenarioText(Locale.CHINESE)
            .summary(List.of(result), new Scenarios(List.of(scenario), List.of(), Defaults.NONE)));
  }

  private static List<String> differences(String expect) {
    return ScenarioResult.differences(scenario(expect, ""), ASSESSMENT).stream()
        .map(
            difference ->
                difference.where()
                    + " "
                    + difference.name()
                    + "：应为 "
                    + difference.expected()
                    + "，实为 "
                    + difference.actual())
        .toList();
  }

  private static Scenario scenario(String expect, String more) {
    String text =
        "- name: a\n  source: b\n  given: {}\n  expect:\n" + expect.indent(4) + more.indent(2);
    return Scenarios.of(
            PackFiles.of(
                Map.of(
                    "scenarios/a.yaml", text, Scenarios.DEFAULTS, "{household: {}, member: {}}")))
        .all()
        .get(0);
  }

  private static Measure measure(String id, Kind kind) {
    return new Measure(
        id, kind, Set.of(ApplicantKind.HOUSEHOLD), Text.same(id), List.of(), List.of(), List.of());
  }
}

package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.text.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells what came of scenarios, as an officer reads it. */
public final class ScenarioText {

  private static final int WIDTH = 100;

  /** The parts of a step in the order in which an amount is reached. */
  private static final Map<String, Text> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("subject", new Text("对象", "subject"));
    PARTS.put("base", new Text("基数", "base"));
    PARTS.put("rate", new Text("比例或单价", "rate"));
    PARTS.put("standard", new Text("标准", "standard"));
    PARTS.put("persons", new Text("人数", "persons"));
    PARTS.put("uncapped", new Text("封顶前", "uncapped"));
    PARTS.put("cap", new Text("封顶", "cap"));
    PARTS.put("granted", new Text("给付", "granted"));
  }

  private final Locale locale;

  /** Chinese for a Chinese locale, English for all others. */
  public ScenarioText(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    this.locale = locale;
  }

  /** One line: how many scenarios, how many passed, how many drafts are left to confirm. */
  public String summary(List<ScenarioResult> results, Scenarios scenarios) {
    long passed = results.stream().filter(ScenarioResult::passed).count();
    int drafts = scenarios.unconfirmed().size();
    return say(
            "情形 " + results.size() + " 个：通过 " + passed + "，不符 " + (results.size() - passed),
            results.size()
                + " scenarios: passed "
                + passed
                + ", failed "
                + (results.size() - passed))
        + (drafts == 0 ? "" : say("，待确认 " + drafts, ", to be confirmed " + drafts));
  }

  /** A scenario that failed: where, what was expected beside what came out, and the steps. */
  public String of(ScenarioResult result) {
    Scenario scenario = result.scenario();
    TextTable table =
        TextTable.of(WIDTH, Column.left(), Column.left(), Column.wrapping(), Column.wrapping());
    table.span(scenario.where() + "  " + scenario.name());
    table.span(say("  来源：", "  source: ") + scenario.source());
    table.row(
        say("  位置", "  place"), say("项目", "item"), say("应为", "expected"), say("实为", "actual"));
    for (Difference each : result.differences()) {
      table.row("  " + each.where(), each.name(), each.expected(), each.actual());
    }
    return table.text() + steps(result);
  }

  private String steps(ScenarioResult result) {
    StringBuilder text = new StringBuilder();
    Assessment assessment = result.assessment();
    Set<String> told = new LinkedHashSet<>();
    for (Difference each : result.differences()) {
      if (assessment != null && told.add(each.subject())) {
        Outcome.find(assessment, each.subject())
            .ifPresent(finding -> Outcome.steps(finding).forEach(step -> step(step, text)));
      }
    }
    return text.toString();
  }

  private void step(Step step, StringBuilder text) {
    text.append(say("  步骤：", "  step: ")).append(step.rule());
    PARTS.forEach(
        (part, label) -> {
          String value = StepParts.actual(part, step);
          if (!value.equals(Outcome.NULL)) {
            text.append("  ").append(label.in(locale)).append(' ').append(value);
          }
        });
    text.append('\n');
  }

  private String say(String zh, String en) {
    return new Text(zh, en).in(locale);
  }
}

package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.text.Text;
import java.util.Locale;
import java.util.Objects;

/** Tells which changes of the rules no scenario notices, as a reviewer reads it. */
public final class MutationText {

  private final Scenarios scenarios;
  private final Locale locale;

  /** Chinese for a Chinese locale, English for all others. */
  public MutationText(Scenarios scenarios, Locale locale) {
    Objects.requireNonNull(scenarios, "scenarios");
    Objects.requireNonNull(locale, "locale");
    this.scenarios = scenarios;
    this.locale = locale;
  }

  /** One line: how many changes, how many noticed, how many in a hundred, how many explained. */
  public String summary(MutationReport report) {
    return say(
        "规则改动 "
            + report.changes()
            + " 处，情形发现 "
            + report.noticed()
            + " 处（"
            + report.percentage()
            + "%），未发现 "
            + report.unnoticed().size()
            + " 处，其中写明原因的 "
            + explained(report)
            + " 处",
        report.changes()
            + " changes of rules: noticed "
            + report.noticed()
            + " ("
            + report.percentage()
            + "%), unnoticed "
            + report.unnoticed().size()
            + ", of them with a reason "
            + explained(report));
  }

  private static long explained(MutationReport report) {
    return report.unnoticed().stream().filter(each -> each.reason() != null).count();
  }

  /** What is listed as unnoticed and need not be; nothing where the list is right. */
  public String stale(MutationReport report) {
    StringBuilder text = new StringBuilder();
    for (String change : report.stale()) {
      text.append(Scenarios.UNNOTICED)
          .append(say("：已有情形能发现，或规则里已没有：", ": some scenario notices it, or no rule has it: "))
          .append(change)
          .append('\n');
    }
    return text.toString();
  }

  /** One change: its place, the line before and after, and the scenario that would notice it. */
  public String of(Survivor survivor) {
    Mutant mutant = survivor.mutant();
    StringBuilder text = new StringBuilder(mutant.where()).append("  ");
    text.append(mutant.kind().label().in(locale));
    text.append("  ").append(mutant.rule().name()).append('\n');
    text.append("  - ").append(mutant.before()).append('\n');
    if (!mutant.after().isEmpty()) {
      text.append("  + ").append(mutant.after()).append('\n');
    }
    if (survivor.reason() != null) {
      text.append(say("  原因：", "  reason: ")).append(survivor.reason()).append('\n');
    }
    if (survivor.draft() != null) {
      text.append(say("  能发现它的情形：\n", "  A scenario that would notice it:\n"));
      text.append(survivor.draft().yaml(scenarios).indent(4));
      survivor
          .differences()
          .forEach(
              each ->
                  text.append("    ")
                      .append(each.name())
                      .append(say("：现行 ", ": now "))
                      .append(each.expected())
                      .append(say("，改后 ", ", changed "))
                      .append(each.actual())
                      .append('\n'));
    }
    return text.toString();
  }

  private String say(String zh, String en) {
    return new Text(zh, en).in(locale);
  }
}

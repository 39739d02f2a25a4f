package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.drl.authoring.coverage.Coverage.Count;
import io.zengshou.rules.drl.authoring.coverage.Coverage.OfCondition;
import io.zengshou.rules.drl.authoring.coverage.Coverage.OfFigure;
import io.zengshou.rules.drl.authoring.coverage.Coverage.OfRule;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.text.Text;
import java.util.Locale;
import java.util.Objects;

/** Tells what scenarios try, what none of them tries first, as an officer reads it. */
public final class CoverageText {

  private static final int WIDTH = 110;

  private final Locale locale;

  /** Chinese for a Chinese locale, English for all others. */
  public CoverageText(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    this.locale = locale;
  }

  /** What no scenario tries, then all rules with their conditions, then the summary. */
  public String of(Coverage coverage) {
    Objects.requireNonNull(coverage, "coverage");
    String missing = missing(coverage);
    return missing + (missing.isEmpty() ? "" : "\n") + all(coverage) + "\n" + summary(coverage);
  }

  /** One line: how many rules, conditions and figures are tried, of how many. */
  public String summary(Coverage coverage) {
    String rules = coverage.rulesMatched() + "/" + coverage.rules().size();
    String conditions = coverage.conditionsBoth() + "/" + coverage.conditions().size();
    String figures = coverage.figuresReached() + "/" + coverage.figures().size();
    return say(
        "成立过的规则 " + rules + "，成立和不成立都有过的条件 " + conditions + "，到过的封顶和界线 " + figures,
        "rules that matched "
            + rules
            + ", conditions that held and failed "
            + conditions
            + ", caps and thresholds reached "
            + figures);
  }

  /** Every rule, condition and figure that is not fully tried; empty where there is none. */
  public String missing(Coverage coverage) {
    TextTable table = TextTable.of(WIDTH, Column.left(), Column.wrapping(), Column.left());
    boolean any = false;
    for (OfRule rule : coverage.rules()) {
      if (rule.matched().held() == 0) {
        any = true;
        String never = say("规则没有成立过", "never matched");
        table.row(rule.rule().text().where(), rule.rule().name(), never);
      }
      for (OfCondition each : rule.conditions()) {
        if (!each.count().isBoth()) {
          any = true;
          table.row(each.asked().where(), in(each.asked().words()), missing(each.count()));
        }
      }
    }
    for (OfFigure each : coverage.figures()) {
      if (!each.reached()) {
        any = true;
        String never = say("没有到过", "never reached");
        table.row(each.edge().where(), in(each.edge().words()), never);
      }
    }
    return any ? say("还没有试到的\n", "Not tried yet\n") + table.text() : "";
  }

  private String missing(Count count) {
    if (count.held() > 0) {
      return say("没有不成立过", "never failed");
    }
    return count.failed() > 0 ? say("没有成立过", "never held") : say("没有判断过", "never looked at");
  }

  private String all(Coverage coverage) {
    TextTable table =
        TextTable.of(
            WIDTH,
            Column.left(),
            Column.wrapping(),
            Column.right(),
            Column.right(),
            Column.right());
    table.row(
        say("位置", "place"),
        say("规则和条件（情形数）", "rule and conditions (scenarios)"),
        say("成立", "held"),
        say("不成立", "failed"),
        say("不详", "unknown"));
    for (OfRule rule : coverage.rules()) {
      row(table, rule.rule().text().where(), rule.rule().name(), rule.matched());
      for (OfCondition each : rule.conditions()) {
        row(table, each.asked().where(), "  " + in(each.asked().words()), each.count());
      }
    }
    table.span("");
    table.row(
        say("位置", "place"),
        say("封顶和界线（情形数）", "caps and thresholds (scenarios)"),
        say("低于", "below"),
        say("正好", "at"),
        say("高于", "above"));
    for (OfFigure each : coverage.figures()) {
      table.row(
          each.edge().where(),
          in(each.edge().words()),
          Integer.toString(each.below()),
          Integer.toString(each.at()),
          Integer.toString(each.above()));
    }
    return table.text();
  }

  private static void row(TextTable table, String where, String what, Count count) {
    table.row(
        where,
        what,
        Integer.toString(count.held()),
        Integer.toString(count.failed()),
        Integer.toString(count.unknown()));
  }

  private String in(Text text) {
    return text.in(locale);
  }

  private String say(String zh, String en) {
    return new Text(zh, en).in(locale);
  }
}

package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.breakpoints.Breakpoint;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import io.zengshou.rules.study.breakpoints.Segment;
import io.zengshou.rules.study.breakpoints.Segment.Marginal;
import io.zengshou.rules.study.breakpoints.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells what one more of a fact is worth, where that changes, and where one more costs. */
public final class BreakpointsTable {

  private final Words words;
  private final int width;

  /**
   * @param words in which language, and what the applicant's entries are called
   * @param width the columns of the terminal the table may take
   */
  public BreakpointsTable(Words words, int width) {
    Objects.requireNonNull(words, "words");
    this.words = words;
    this.width = width;
  }

  /** What one more is worth from where to where, what changes where, and the cliffs. */
  public List<String> lines(Breakpoints study) {
    Objects.requireNonNull(study, "study");
    List<String> lines = new ArrayList<>();
    BreakpointWords told = new BreakpointWords(words, study);
    lines.add(told.range());
    if (study.segments().isEmpty()) {
      lines.add(words.say("没有一个取值与其他资料相符。", "No value agrees with what else is known."));
      return lines;
    }
    lines.addAll(segments(study, told));
    lines.add("");
    lines.addAll(points(study, told));
    lines.add("");
    lines.addAll(cliffs(study, told));
    return lines;
  }

  private List<String> segments(Breakpoints study, BreakpointWords told) {
    TextTable table =
        TextTable.of(
            width,
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right());
    table.row(
        words.say("从", "from"),
        words.say("现金（元）", "cash (yuan)"),
        words.say("兜底保障", "guarantees"),
        words.say("测算后收入", "income after"),
        told.more() + words.say("：现金", ": cash"),
        words.say("兜底保障", "guarantees"),
        words.say("收入", "income"));
    for (Segment segment : study.segments()) {
      Marginal marginal = segment.marginal();
      row(
          told.value(segment.from()),
          segment.first(),
          marginal == null ? "" : told.rate(marginal.cash()),
          marginal == null ? "" : told.rate(marginal.guarantees()),
          marginal == null ? "" : told.rate(marginal.incomeWithGuarantees()),
          table);
    }
    Segment last = study.segments().get(study.segments().size() - 1);
    row(told.value(last.to()), last.last(), "", "", "", table);
    return table.ruled();
  }

  private void row(
      String at, Worth worth, String cash, String guarantees, String income, TextTable table) {
    Money after = worth.afterWithGuarantees();
    table.row(
        at,
        words.number(worth.cash()),
        words.number(worth.guarantees()),
        after == null ? words.say("未知", "not known") : words.number(after),
        cash,
        guarantees,
        income);
  }

  private List<String> points(Breakpoints study, BreakpointWords told) {
    if (study.points().isEmpty()) {
      return List.of(words.say("其间没有变化。", "Nothing changes in between."));
    }
    TextTable table =
        TextTable.of(
                width, Column.wrapping(), Column.wrapping(), Column.wrapping(), Column.wrapping())
            .indent(4);
    table.span(words.say("在哪里变化", "What changes where"));
    for (Breakpoint point : study.points()) {
      table.span("  " + told.value(point.at()));
      for (Turn turn : point.turns()) {
        table.row(
            words.say(turn.measure().title()),
            words.clauses(turn.measure()),
            told.outcomes(turn),
            told.how(turn));
      }
    }
    return table.lines();
  }

  private List<String> cliffs(Breakpoints study, BreakpointWords told) {
    if (study.segments().stream().noneMatch(segment -> segment.first().after() != null)) {
      return List.of(words.say("收入未知，看不出有没有断崖。", "Income is not known: no cliff can be seen."));
    }
    if (study.cliffs().isEmpty()) {
      return List.of(
          words.say(
              "没有断崖：没有一处多一点反而一下子少得。", "No cliff: nowhere does one more lose anything at once."));
    }
    TextTable table = TextTable.of(width, Column.wrapping(), Column.wrapping()).indent(4);
    table.span(words.say("断崖：到这里反而少得", "Cliffs: here one more leaves the household with less"));
    for (Cliff cliff : study.cliffs()) {
      table.span("  " + told.value(cliff.at()) + "  " + words.say(cliff.income().label()));
      table.row(
          words.money(cliff.before())
              + " → "
              + words.money(cliff.after())
              + words.say("，少 ", ", less by ")
              + words.money(cliff.depth()),
          told.recovered(cliff));
      for (Measure measure : cliff.causes()) {
        table.row(words.say(measure.title()), words.clauses(measure));
      }
    }
    return table.lines();
  }
}

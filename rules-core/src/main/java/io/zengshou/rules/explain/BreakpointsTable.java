package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.study.breakpoints.Breakpoint;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import io.zengshou.rules.study.breakpoints.Segment;
import io.zengshou.rules.study.breakpoints.Segment.Marginal;
import io.zengshou.rules.study.breakpoints.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what one more of a fact is worth, where that changes, and where one more costs. */
public final class BreakpointsTable {

  private final Words words;
  private final OutcomeWords outcomes;
  private final int width;

  /**
   * @param words in which language, and what the applicant's entries are called
   * @param width the columns of the terminal the table may take
   */
  public BreakpointsTable(Words words, int width) {
    this.words = words;
    this.outcomes = new OutcomeWords(words);
    this.width = width;
  }

  /** What one more is worth from where to where, what changes where, and the cliffs. */
  public List<String> lines(Breakpoints study) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            words.path(study.path()) + "：由 " + value(study.from()) + " 到 " + value(study.to()),
            words.path(study.path())
                + ": from "
                + value(study.from())
                + " to "
                + value(study.to())));
    if (study.segments().isEmpty()) {
      lines.add(words.say("没有一个取值与其他资料相符。", "No value agrees with what else is known."));
      return lines;
    }
    lines.addAll(segments(study));
    lines.add("");
    lines.addAll(points(study));
    lines.add("");
    lines.addAll(cliffs(study));
    return lines;
  }

  private List<String> segments(Breakpoints study) {
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
    String more = more(study.from());
    table.row(
        words.say("从", "from"),
        words.say("现金（元）", "cash (yuan)"),
        words.say("兜底保障", "guarantees"),
        words.say("测算后收入", "income after"),
        more + words.say("：现金", ": cash"),
        words.say("兜底保障", "guarantees"),
        words.say("收入", "income"));
    for (Segment segment : study.segments()) {
      Marginal marginal = segment.marginal();
      row(
          segment.from(),
          segment.first(),
          marginal == null ? "" : rate(marginal.cash(), study.from()),
          marginal == null ? "" : rate(marginal.guarantees(), study.from()),
          marginal == null ? "" : rate(marginal.incomeWithGuarantees(), study.from()),
          table);
    }
    Segment last = study.segments().get(study.segments().size() - 1);
    row(last.to(), last.last(), "", "", "", table);
    return table.ruled();
  }

  private void row(
      Object at, Worth worth, String cash, String guarantees, String income, TextTable table) {
    Money after = worth.afterWithGuarantees();
    table.row(
        value(at),
        words.number(worth.cash()),
        words.number(worth.guarantees()),
        after == null ? words.say("未知", "not known") : words.number(after),
        cash,
        guarantees,
        income);
  }

  private List<String> points(Breakpoints study) {
    if (study.points().isEmpty()) {
      return List.of(words.say("其间没有变化。", "Nothing changes in between."));
    }
    TextTable table =
        TextTable.of(
                width, Column.wrapping(), Column.wrapping(), Column.wrapping(), Column.wrapping())
            .indent(4);
    table.span(words.say("在哪里变化", "What changes where"));
    for (Breakpoint point : study.points()) {
      table.span("  " + value(point.at()));
      for (Turn turn : point.turns()) {
        table.row(
            words.say(turn.measure().title()),
            clauses(turn.measure()),
            outcomes.of(turn.before(), turn.measure().kind())
                + " → "
                + outcomes.of(turn.after(), turn.measure().kind()),
            how(turn, study.from()));
      }
    }
    return table.lines();
  }

  /** What becomes of the ceiling, and of what one more is worth. */
  private String how(Turn turn, Object like) {
    List<String> how = new ArrayList<>();
    switch (turn.ceiling()) {
      case REACHED -> how.add(words.say("达到封顶", "ceiling reached"));
      case LEFT -> how.add(words.say("低于封顶", "below the ceiling"));
      case SAME -> {}
    }
    Rate before = turn.rateBefore();
    Rate after = turn.rateAfter();
    if (before != null && after != null && !before.equals(after)) {
      how.add(more(like) + words.say("：", ": ") + rate(before, like) + " → " + rate(after, like));
    }
    return String.join(words.say("；", "; "), how);
  }

  private List<String> cliffs(Breakpoints study) {
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
      table.span("  " + value(cliff.at()) + "  " + words.say(cliff.income().label()));
      table.row(
          words.money(cliff.before())
              + " → "
              + words.money(cliff.after())
              + words.say("，少 ", ", less by ")
              + words.money(cliff.depth()),
          recovered(cliff));
      for (Measure measure : cliff.causes()) {
        table.row(words.say(measure.title()), clauses(measure));
      }
    }
    return table.lines();
  }

  private String recovered(Cliff cliff) {
    Object at = cliff.recovered();
    return at == null
        ? words.say("到范围末尾仍补不回", "not made up for within the range")
        : words.say("到 " + value(at) + " 才补回", "made up for at " + value(at));
  }

  private String clauses(Measure measure) {
    return words.list(measure.clauses().stream().map(Clause::number).toList());
  }

  private String value(Object value) {
    return value instanceof Quantity quantity ? words.quantity(quantity) : Facts.text(value);
  }

  private String more(Object like) {
    if (like instanceof Money) {
      return words.say("每多1元", "a yuan more");
    }
    if (like instanceof Weight) {
      return words.say("每多1斤", "a jin more");
    }
    if (like instanceof Sheets) {
      return words.say("每多1张", "a sheet more");
    }
    return like instanceof LocalDate
        ? words.say("每晚1天", "a day later")
        : words.say("每多1", "1 more");
  }

  /** Of money a share; of all else yuan. */
  private String rate(@Nullable Rate rate, Object like) {
    if (rate == null) {
      return "";
    }
    return like instanceof Money ? rate.toString() : words.money(rate.of(Money.yuan(1)));
  }
}

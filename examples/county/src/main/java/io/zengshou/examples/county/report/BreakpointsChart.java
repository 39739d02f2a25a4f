package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chart.Line;
import io.zengshou.examples.county.report.Chart.Lines;
import io.zengshou.examples.county.report.Chart.Mark;
import io.zengshou.examples.county.report.Chart.Point;
import io.zengshou.examples.county.report.Chart.Scale;
import io.zengshou.examples.county.report.Chart.Sign;
import io.zengshou.rules.explain.BreakpointWords;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Values;
import io.zengshou.rules.study.breakpoints.Breakpoint;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import io.zengshou.rules.study.breakpoints.Segment;
import io.zengshou.rules.study.breakpoints.Worth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The incomes of an applicant over one fact; where they are not known, what it is given. A line
 * runs through the ends of segments alone: they are exact, and between them it is straight.
 */
final class BreakpointsChart {

  private final Breakpoints study;
  private final Words words;
  private final BreakpointWords told;

  BreakpointsChart(Breakpoints study, Words words) {
    this.study = study;
    this.words = words;
    this.told = new BreakpointWords(words, study);
  }

  /** Whether income is known at any value. */
  static boolean isIncomeKnown(Breakpoints study) {
    return study.segments().stream().anyMatch(segment -> segment.first().after() != null);
  }

  Lines chart() {
    String fact = words.path(study.path());
    boolean incomes = isIncomeKnown(study);
    return new Lines(
        incomes
            ? words.say("全户收入随" + fact + "怎样变化", "The household's income along " + fact)
            : words.say("所得随" + fact + "怎样变化", "What is given along " + fact),
        study.from() instanceof LocalDate ? Scale.DAYS : Scale.NUMBERS,
        fact + unit(),
        words.say("元", "yuan"),
        incomes ? incomes() : given(),
        marks());
  }

  private String unit() {
    return told.unit().isEmpty() ? "" : words.say("（", " (") + told.unit() + words.say("）", ")");
  }

  private List<Line> incomes() {
    List<Line> lines = new ArrayList<>();
    lines.add(line(Meaning.BEFORE, words.say("测算前收入", "income before"), Worth::before));
    lines.add(
        line(Meaning.AFTER, words.say(Cliff.Income.WITHOUT_GUARANTEES.label()), Worth::after));
    if (areGuaranteesGiven()) {
      lines.add(
          line(
              Meaning.AFTER_WITH_GUARANTEES,
              words.say(Cliff.Income.WITH_GUARANTEES.label()),
              Worth::afterWithGuarantees));
    }
    return lines;
  }

  private List<Line> given() {
    List<Line> lines = new ArrayList<>();
    lines.add(line(Meaning.CASH, words.say("现金", "cash"), Worth::cash));
    if (areGuaranteesGiven()) {
      lines.add(line(Meaning.GUARANTEES, words.say("兜底保障", "guarantees"), Worth::guarantees));
    }
    return lines;
  }

  private boolean areGuaranteesGiven() {
    return study.segments().stream()
        .anyMatch(
            segment ->
                segment.first().guarantees().isPositive()
                    || segment.last().guarantees().isPositive());
  }

  private Line line(Meaning meaning, String name, Function<Worth, @Nullable Money> amount) {
    List<Point> points = new ArrayList<>();
    Object end = null;
    for (Segment segment : study.segments()) {
      if (end != null && Values.count(segment.from()) > Values.count(end) + 1) {
        points.add(new Point(across(end), null));
      }
      points.add(point(segment.from(), segment.first(), amount));
      if (!segment.to().equals(segment.from())) {
        points.add(point(segment.to(), segment.last(), amount));
      }
      end = segment.to();
    }
    return new Line(meaning, name, points);
  }

  private static Point point(Object at, Worth worth, Function<Worth, @Nullable Money> amount) {
    Money money = amount.apply(worth);
    return new Point(across(at), money == null ? null : Chart.yuan(money));
  }

  private static BigDecimal across(Object value) {
    return BigDecimal.valueOf(Values.count(value)).divide(BigDecimal.valueOf(Values.whole(value)));
  }

  /** Numbered as in the table of breakpoints; a cliff is always at one. */
  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < study.points().size(); i++) {
      Breakpoint point = study.points().get(i);
      Cliff cliff = deepest(point.at());
      String label = (i + 1) + " " + (cliff == null ? turns(point) : drop(cliff));
      marks.add(new Mark(across(point.at()), cliff == null ? Sign.CHANGE : Sign.DROP, label));
    }
    return marks;
  }

  private @Nullable Cliff deepest(Object at) {
    return study.cliffs().stream()
        .filter(cliff -> cliff.at().equals(at))
        .max(Comparator.comparing(Cliff::depth))
        .orElse(null);
  }

  private String drop(Cliff cliff) {
    return words.say("断崖，少 ", "cliff, less by ") + words.money(cliff.depth());
  }

  private String turns(Breakpoint point) {
    if (point.turns().isEmpty()) {
      return words.say("收入变化", "income");
    }
    Turn turn = point.turns().get(0);
    int others = point.turns().size() - 1;
    return words.say(turn.measure().title())
        + words.say("：", ": ")
        + told.brief(turn)
        + (others == 0 ? "" : words.say("；另 " + others + " 项", "; " + others + " more"));
  }
}

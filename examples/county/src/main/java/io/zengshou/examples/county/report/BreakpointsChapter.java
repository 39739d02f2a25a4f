package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chapter.Fact;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.explain.BreakpointWords;
import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.breakpoints.Breakpoint;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import io.zengshou.rules.study.breakpoints.Segment;
import io.zengshou.rules.study.breakpoints.Segment.Marginal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one fact changes for one applicant, as a chapter of a report. */
public final class BreakpointsChapter {

  private final Words words;
  private final BreakpointWords told;
  private final Breakpoints study;

  private BreakpointsChapter(Applicant applicant, Breakpoints study, Locale locale) {
    this.words = Words.unnamed(applicant, locale);
    this.told = new BreakpointWords(words, study);
    this.study = study;
  }

  /**
   * A chapter. Neither the applicant is named in it nor any person.
   *
   * @param applicant whose fact it is
   */
  public static Chapter of(Applicant applicant, Breakpoints study, Locale locale) {
    return new BreakpointsChapter(applicant, study, locale).chapter();
  }

  private Chapter chapter() {
    List<Block> blocks = new ArrayList<>();
    if (!study.segments().isEmpty()) {
      blocks.add(segments());
    }
    if (!study.points().isEmpty()) {
      blocks.add(points());
    }
    if (!study.cliffs().isEmpty()) {
      blocks.add(cliffs());
    }
    return new Chapter(
        words.say("变化点：一户的", "Breakpoints of one applicant: ") + words.path(study.path()),
        facts(),
        blocks);
  }

  private List<Fact> facts() {
    String fact = words.path(study.path());
    String range = told.value(study.from()) + " – " + told.value(study.to());
    if (study.segments().isEmpty()) {
      return List.of(
          new Fact(
              fact,
              range,
              words.say("没有一个取值与其他资料相符。", "No value agrees with what else is known.")));
    }
    return List.of(
        new Fact(fact, range, ""),
        new Fact(words.say("有变化的地方", "Breakpoints"), Integer.toString(study.points().size()), ""),
        new Fact(
            words.say("断崖", "Cliffs"), Integer.toString(study.cliffs().size()), aboutCliffs()));
  }

  private String aboutCliffs() {
    if (!BreakpointsChart.isIncomeKnown(study)) {
      return words.say("收入未知，看不出有没有断崖", "income is not known: no cliff can be seen");
    }
    return study.cliffs().isEmpty()
        ? words.say("没有一处多一点反而一下子少得", "nowhere does one more lose anything at once")
        : words.say("到这里反而少得", "here one more leaves the household with less");
  }

  private Block segments() {
    List<List<String>> rows = new ArrayList<>();
    for (Segment segment : study.segments()) {
      Marginal marginal = segment.marginal();
      rows.add(
          List.of(
              told.value(segment.from()),
              amount(segment.first().afterWithGuarantees()),
              marginal == null ? "" : told.rate(marginal.incomeWithGuarantees()),
              marginal == null ? "" : told.rate(marginal.cash()),
              marginal == null ? "" : told.rate(marginal.guarantees())));
    }
    Segment last = study.segments().get(study.segments().size() - 1);
    rows.add(List.of(told.value(last.to()), amount(last.last().afterWithGuarantees()), "", "", ""));
    return new Block(
        words.say("每一段多一点值多少", "What one more is worth, from where to where"),
        new BreakpointsChart(study, words).chart(),
        new Grid(
            List.of(
                new Heading(words.say("从", "from"), true),
                new Heading(words.say("测算后收入（元）", "income after (yuan)"), true),
                new Heading(told.more() + words.say("：收入", ": income"), true),
                new Heading(words.say("现金", "cash"), true),
                new Heading(words.say("兜底保障", "guarantees"), true)),
            rows),
        List.of(
            words.say(
                "收入是全户的，含兜底保障；只计确定的部分。其他各项不变。",
                "Income is the household's, with the guarantees, as far as it is certain; all else"
                    + " stays as it is.")));
  }

  private String amount(@Nullable Money amount) {
    return amount == null ? words.say("未知", "not known") : words.number(amount);
  }

  private Block points() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < study.points().size(); i++) {
      Breakpoint point = study.points().get(i);
      String number = Integer.toString(i + 1);
      String at = told.value(point.at());
      if (point.turns().isEmpty()) {
        rows.add(List.of(number, at, words.say("只有收入变化", "income only"), "", "", "", ""));
      }
      for (Turn turn : point.turns()) {
        boolean first = turn.equals(point.turns().get(0));
        rows.add(
            List.of(
                first ? number : "",
                first ? at : "",
                words.say(turn.measure().title()),
                words.clauses(turn.measure()),
                told.outcomes(turn),
                told.how(turn),
                words.list(turn.rules())));
      }
    }
    return new Block(
        words.say("在哪里变化", "What changes where"),
        null,
        new Grid(
            List.of(
                new Heading(words.say("序号", "no."), true),
                new Heading(words.say("到", "at"), true),
                new Heading(words.say("措施", "measure"), false),
                new Heading(words.say("条款", "clause"), false),
                new Heading(words.say("结果", "outcome"), false),
                new Heading(words.say("怎样变", "how"), false),
                new Heading(words.say("规则", "rule"), false)),
            rows),
        List.of());
  }

  private Block cliffs() {
    List<List<String>> rows = new ArrayList<>();
    for (Cliff cliff : study.cliffs()) {
      rows.add(
          List.of(
              told.value(cliff.at()),
              words.say(cliff.income().label()),
              words.number(cliff.before()),
              words.number(cliff.after()),
              words.number(cliff.depth()),
              told.recovered(cliff),
              words.list(cliff.causes().stream().map(this::cause).toList())));
    }
    return new Block(
        words.say("断崖", "Cliffs"),
        null,
        new Grid(
            List.of(
                new Heading(words.say("到", "at"), true),
                new Heading(words.say("哪种收入", "which income"), false),
                new Heading(words.say("之前（元）", "before (yuan)"), true),
                new Heading(words.say("之后", "after"), true),
                new Heading(words.say("少", "less by"), true),
                new Heading(words.say("何时补回", "made up for"), false),
                new Heading(words.say("因为", "because of"), false)),
            rows),
        List.of());
  }

  private String cause(Measure measure) {
    return words.say(measure.title())
        + words.say("（", " (")
        + words.clauses(measure)
        + words.say("）", ")");
  }
}

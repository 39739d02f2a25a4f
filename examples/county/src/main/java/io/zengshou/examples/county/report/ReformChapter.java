package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chapter.Fact;
import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Form;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Comparison.Cause;
import io.zengshou.rules.study.Comparison.LargestChange;
import io.zengshou.rules.study.Effect;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.reform.GroupEffect;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.study.reform.ReformEffect.Crossings;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What one reform costs, who gains and who loses, where, and for whom it changes most. */
final class ReformChapter {

  private static final Text APPLICANTS = new Text("户", "applicants");
  private static final Text HOUSEHOLDS = new Text("户", "households");

  private final Words words;
  private final ReformEffect effect;
  private final Comparison comparison;

  private ReformChapter(ReformEffect effect, Words words) {
    this.words = words;
    this.effect = effect;
    this.comparison = effect.comparison();
  }

  static Chapter of(Reform reform, ReformEffect effect, Words words) {
    return new ReformChapter(effect, words).chapter(words.say(reform.title()));
  }

  private Chapter chapter(String reform) {
    List<Block> blocks = new ArrayList<>();
    if (!comparison.changed().isEmpty()) {
      blocks.addAll(new ReformMeasures(words, comparison).blocks());
      blocks.addAll(new ReformGroups(words).blocks(effect));
      Crossings crossings = effect.crossings();
      if (crossings != null && !effect.townships().isEmpty()) {
        blocks.add(crossings(crossings));
      }
      if (!comparison.largest().isEmpty()) {
        blocks.add(largest());
      }
    }
    return new Chapter(words.say("方案：", "Reform: ") + reform, facts(), blocks);
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(change(words.say("现金增减", "Cash"), comparison.cash()));
    facts.add(change(words.say("兜底保障增减", "Guarantees"), comparison.guarantees()));
    GroupEffect all = effect.all();
    facts.add(
        new Fact(
            words.say("影响的户", "Affected"),
            words.count(all.gaining() + all.losing(), APPLICANTS),
            gainAndLoss(all.gaining(), all.losing())));
    Crossings crossings = effect.crossings();
    if (crossings != null) {
      facts.add(
          new Fact(
              words.say("人均低于 ", "Below ")
                  + words.money(crossings.line())
                  + words.say("", " a person"),
              words.count(crossings.before(), HOUSEHOLDS)
                  + " → "
                  + words.count(crossings.after(), HOUSEHOLDS),
              words.say("升到线上 ", "lifted ")
                  + crossings.lifted()
                  + words.say("，落到线下 ", ", dropped ")
                  + crossings.dropped()));
    }
    facts.add(
        new Fact(
            words.say("比较了", "Compared"),
            words.count(comparison.applicants(), APPLICANTS),
            compared()));
    return facts;
  }

  private Fact change(String label, Effect change) {
    return new Fact(
        label,
        words.signed(change.cost()) + words.say("元", " yuan"),
        gainAndLoss(change.gaining(), change.losing()));
  }

  private String gainAndLoss(long gaining, long losing) {
    return words.count(gaining, APPLICANTS)
        + words.say("增加，", " gaining, ")
        + words.count(losing, APPLICANTS)
        + words.say("减少", " losing");
  }

  private String compared() {
    List<String> said = new ArrayList<>();
    if (comparison.changed().isEmpty()) {
      said.add(words.say("没有一个结果不同", "no outcome differs"));
    }
    if (!comparison.refused().isEmpty()) {
      said.add(
          words.count(comparison.refused().size(), APPLICANTS)
              + words.say("有错误，未计入", " refused and left out"));
    }
    return String.join(words.say("；", "; "), said);
  }

  private Block crossings(Crossings crossings) {
    List<String> titles =
        List.of(
            words.say("原来在线下", "below before"),
            words.say("现在在线下", "below after"),
            words.say("升到线上", "lifted above it"),
            words.say("落到线下", "dropped below it"));
    List<Long> counts =
        List.of(crossings.before(), crossings.after(), crossings.lifted(), crossings.dropped());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      rows.add(List.of(titles.get(i), words.number(counts.get(i))));
    }
    String line = words.money(crossings.line());
    return new Block(
        words.say("跨过收入界线的户", "Households crossing the line"),
        new Bars(
            words.say("测算后人均收入在 " + line + " 上下的户数", "Households about " + line + " a person"),
            words.say("户", "households"),
            Form.ROWS,
            titles,
            List.of(
                Series.counts(
                    Meaning.HOUSEHOLDS, words.say("户数", "households"), counts, Long::longValue))),
        new Grid(
            List.of(
                new Heading(words.say("测算后人均 ", "after, a person, ") + line, false),
                new Heading(words.say("户数", "households"), true)),
            rows),
        List.of(
            words.say(
                "测算后收入含兜底保障；等于界线不算低于。",
                "Income after the measures with the guarantees; at the line is not below it.")));
  }

  /** In a report nobody is named: who it is, the command says. */
  private Block largest() {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (LargestChange change : comparison.largest()) {
      boolean first = true;
      number++;
      for (Cause cause : change.causes()) {
        rows.add(
            List.of(
                first ? Integer.toString(number) : "",
                first ? words.signed(change.change()) : "",
                words.say(cause.measure().title()),
                words.clauses(cause.measure()),
                outcome(cause.before(), cause) + " → " + outcome(cause.after(), cause),
                words.list(cause.rules())));
        first = false;
      }
    }
    return new Block(
        words.say("变动最大的户", "Changed most"),
        null,
        new Grid(
            List.of(
                new Heading(words.say("序号", "no."), true),
                new Heading(words.say("增减（元）", "change (yuan)"), true),
                new Heading(words.say("措施", "measure"), false),
                new Heading(words.say("条款", "clause"), false),
                new Heading(words.say("结果", "outcome"), false),
                new Heading(words.say("规则", "rule"), false)),
            rows),
        List.of(
            words.say(
                "增减是现金和兜底保障之和。报告不写是哪一户，要知道用 county reform。",
                "The change is of cash and guarantees together. A report does not say who it is;"
                    + " county reform does.")));
  }

  private String outcome(Outcome outcome, Cause cause) {
    Outcome unnamed = new Outcome(outcome.status(), outcome.least(), outcome.most(), List.of());
    return words.outcome(unnamed, cause.measure().kind());
  }
}

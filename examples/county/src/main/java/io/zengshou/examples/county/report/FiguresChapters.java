package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chapter.Fact;
import io.zengshou.rules.explain.CountyTable;
import io.zengshou.rules.explain.CountyTables;
import io.zengshou.rules.explain.CountyTopic;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.county.Area;
import io.zengshou.rules.study.county.Below;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Growth;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a county as chapters of a report. */
public final class FiguresChapters {

  private static final Text HOUSEHOLDS = new Text("户", "households");

  private final Words words;
  private final CountyFigures figures;
  private final List<CountyTable> tables;
  private final FiguresCharts charts;

  private FiguresChapters(CountyFigures figures, Locale locale) {
    this.words = Words.in(locale);
    this.figures = figures;
    this.tables = new CountyTables(locale).tables(figures);
    this.charts = new FiguresCharts(words, figures);
  }

  /** Four chapters: the county at a glance, measures, incomes, targets. */
  public static List<Chapter> of(CountyFigures figures, Locale locale) {
    return new FiguresChapters(figures, locale).chapters();
  }

  private List<Chapter> chapters() {
    return List.of(
        new Chapter(
            words.say("总体情况", "At a glance"),
            facts(),
            blocks(CountyTopic.OVERVIEW, CountyTopic.MISSING)),
        new Chapter(
            words.say("措施落实", "Measures"),
            List.of(),
            blocks(CountyTopic.MEASURES, CountyTopic.WORK)),
        new Chapter(
            words.say("居民收入", "Incomes"),
            List.of(),
            blocks(CountyTopic.GROWTH, CountyTopic.DECILES)),
        new Chapter(
            words.say("兜底、兑付、就业", "Guarantees, benefits, employment"),
            List.of(),
            blocks(CountyTopic.ALLOWANCES, CountyTopic.COLLECTIVES)));
  }

  private List<Block> blocks(CountyTopic first, CountyTopic last) {
    Set<CountyTopic> topics = EnumSet.range(first, last);
    List<Block> blocks = new ArrayList<>();
    for (CountyTable table : tables) {
      if (topics.contains(table.topic())) {
        blocks.add(
            new Block(
                table.title(),
                charts.of(table.topic()),
                new Grid(table.headings(), table.rows()),
                table.remarks()));
      }
    }
    return blocks;
  }

  private List<Fact> facts() {
    Area county = figures.county();
    Growth growth = figures.growth();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.say("农户", "Households"),
            words.count(county.households(), HOUSEHOLDS),
            words.count(county.persons(), new Text("人", "persons"))));
    facts.add(
        new Fact(
            words.say("现金", "Cash"),
            words.money(county.cash().least()),
            said(words.say("含村集体等机构", "institutions included"), most(county.cash()))));
    facts.add(
        new Fact(
            words.say("兜底保障（筛查）", "Guarantees, screened"),
            words.money(county.guarantees().least()),
            most(county.guarantees())));
    facts.add(
        new Fact(
            words.say("人均纯收入，措施之后", "Income per person, after"),
            amount(county.incomes().perCapitaAfter()),
            said(
                words.say("措施之前 ", "before ") + amount(county.incomes().perCapitaBefore()),
                knownIncome(county))));
    if (growth.growthAfter() != null) {
      facts.add(
          new Fact(
              words.say("比上年增长，措施之后", "Growth on last year, after"),
              growth.growthAfter() + "%",
              said(
                  words.say("措施之前 ", "before ") + growth.growthBefore() + "%",
                  of(
                      words.say("两年收入都已知的", "income of both years known"),
                      growth.households(),
                      county))));
    }
    Below before = county.incomes().belowBefore();
    Below after = county.incomes().belowAfter();
    if (before != null && after != null) {
      facts.add(
          new Fact(
              words.say("低于收入界线，措施之后", "Below the line, after"),
              words.count(after.households(), HOUSEHOLDS),
              said(
                  words.say("措施之前 ", "before ") + words.count(before.households(), HOUSEHOLDS),
                  knownIncome(county))));
    }
    return facts;
  }

  /** Of which households a figure is, where it is not of all. */
  private String knownIncome(Area county) {
    return of(words.say("收入已知的", "income known"), county.incomes().households(), county);
  }

  private String of(String which, long households, Area county) {
    return households == county.households()
        ? ""
        : words.say(
            "只算" + which + " " + words.count(households, HOUSEHOLDS),
            "of " + words.count(households, HOUSEHOLDS) + ", " + which);
  }

  private String said(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(words.say("；", "; ")));
  }

  private String most(Sum sum) {
    if (sum.isCertain()) {
      return "";
    }
    return sum.most() == null
        ? words.say("至少；有 ", "at least; ")
            + sum.unlimited()
            + words.say(" 户没有上限", " without an upper limit")
        : words.say("至少；至多 ", "at least; at most ") + words.money(sum.most());
  }

  private String amount(@Nullable PerCapita each) {
    return each == null ? words.say("不清", "not known") : words.money(each.rounded());
  }
}

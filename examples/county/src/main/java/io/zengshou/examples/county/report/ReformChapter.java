package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chapter.Fact;
import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Form;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Comparison.MeasureEffect;
import io.zengshou.rules.study.Effect;
import io.zengshou.rules.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reform against the rules as they are, as a chapter of a report. */
public final class ReformChapter {

  private static final Text APPLICANTS = new Text("户", "applicants");

  private final Words words;
  private final Comparison comparison;

  private ReformChapter(Comparison comparison, Locale locale) {
    this.words = Words.in(locale);
    this.comparison = comparison;
  }

  /**
   * A chapter.
   *
   * @param reform what is changed, in words
   */
  public static Chapter of(String reform, Comparison comparison, Locale locale) {
    return new ReformChapter(comparison, locale).chapter(reform);
  }

  private Chapter chapter(String reform) {
    List<Block> blocks = new ArrayList<>();
    if (!comparison.changed().isEmpty()) {
      blocks.add(budget());
      blocks.add(affected());
    }
    return new Chapter(words.say("调整：", "Reform: ") + reform, facts(), blocks);
  }

  private List<Fact> facts() {
    Effect cash = comparison.cash();
    Effect guarantees = comparison.guarantees();
    return List.of(
        new Fact(
            words.say("现金增减", "Cash"),
            signed(cash.cost()),
            words.count(cash.gaining(), APPLICANTS)
                + words.say("增加，", " gain, ")
                + words.count(cash.losing(), APPLICANTS)
                + words.say("减少", " lose")),
        new Fact(
            words.say("兜底保障增减", "Guarantees"),
            signed(guarantees.cost()),
            words.count(guarantees.gaining(), APPLICANTS)
                + words.say("增加，", " gain, ")
                + words.count(guarantees.losing(), APPLICANTS)
                + words.say("减少", " lose")),
        new Fact(
            words.say("比较了", "Compared"), words.count(comparison.applicants(), APPLICANTS), ""));
  }

  private Block budget() {
    List<MeasureEffect> lines =
        comparison.changed().stream().filter(line -> line.measure().givesMoney()).toList();
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(words.say(line.measure().title()), line.effect())));
    rows.add(row(words.say("现金合计", "all cash"), comparison.cash()));
    rows.add(row(words.say("兜底保障合计", "all guarantees"), comparison.guarantees()));
    Chart chart =
        lines.isEmpty()
            ? null
            : new Bars(
                words.say("各项资金，原来和现在", "Money by measure, before and after the reform"),
                words.say("元", "yuan"),
                Form.ROWS,
                titles(lines),
                List.of(
                    amounts(words.say("原来", "before"), lines, line -> line.before().least()),
                    amounts(words.say("现在", "after"), lines, line -> line.after().least())));
    return new Block(
        words.say("资金", "Money"),
        chart,
        new Grid(
            List.of(
                new Heading(words.say("措施（元）", "measure (yuan)"), false),
                new Heading(words.say("原来", "before"), true),
                new Heading(words.say("现在", "after"), true),
                new Heading(words.say("增减", "change"), true)),
            rows),
        List.of(words.say("只计确定的部分。", "As far as it is certain.")));
  }

  private List<String> row(String title, Effect effect) {
    return List.of(
        title,
        words.number(effect.before().least()),
        words.number(effect.after().least()),
        signed(effect.cost()));
  }

  private Block affected() {
    List<MeasureEffect> lines = comparison.changed();
    List<List<String>> rows = new ArrayList<>();
    for (MeasureEffect line : lines) {
      Effect effect = line.effect();
      rows.add(
          List.of(
              words.say(line.measure().title()),
              words.count(effect.gaining(), Text.same("")),
              words.count(effect.losing(), Text.same("")),
              optional(effect.median()),
              optional(effect.greatest())));
    }
    return new Block(
        words.say("影响的户", "Who is affected"),
        new Bars(
            words.say("各项措施增加和减少的户数", "Who gains and who loses, by measure"),
            words.say("户", "applicants"),
            Form.ROWS,
            titles(lines),
            List.of(
                counts(words.say("增加", "gaining"), lines, Effect::gaining),
                counts(words.say("减少", "losing"), lines, Effect::losing))),
        new Grid(
            List.of(
                new Heading(words.say("措施", "measure"), false),
                new Heading(words.say("增加的户", "gaining"), true),
                new Heading(words.say("减少的户", "losing"), true),
                new Heading(words.say("中位变动（元）", "median (yuan)"), true),
                new Heading(words.say("最大变动（元）", "largest (yuan)"), true)),
            rows),
        List.of());
  }

  private List<String> titles(List<MeasureEffect> lines) {
    return lines.stream().map(line -> words.say(line.measure().title())).toList();
  }

  private static Series amounts(
      String name, List<MeasureEffect> lines, Function<Effect, Money> amount) {
    return new Series(
        name,
        lines.stream()
            .map(line -> BigDecimal.valueOf(amount.apply(line.effect()).fen(), 2))
            .toList());
  }

  private static Series counts(
      String name, List<MeasureEffect> lines, Function<Effect, Long> count) {
    return new Series(
        name, lines.stream().map(line -> BigDecimal.valueOf(count.apply(line.effect()))).toList());
  }

  private String optional(@Nullable Money change) {
    return change == null ? "" : signed(change);
  }

  private String signed(Money change) {
    return (change.isPositive() ? "+" : "") + words.number(change);
  }
}

package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Form;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Budget;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Comparison.MeasureEffect;
import io.zengshou.rules.study.Effect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reform changes measure by measure: the budget, the winners and the losers. */
final class ReformMeasures {

  private final Words words;
  private final Comparison comparison;

  ReformMeasures(Words words, Comparison comparison) {
    this.words = words;
    this.comparison = comparison;
  }

  List<Block> blocks() {
    return List.of(budget(), affected());
  }

  private Block budget() {
    List<MeasureEffect> lines =
        comparison.changed().stream().filter(line -> line.measure().givesMoney()).toList();
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(words.say(line.measure().title()), line.effect())));
    rows.add(row(words.say("现金合计", "all cash"), comparison.cash()));
    rows.add(row(words.say("兜底保障合计", "all guarantees"), comparison.guarantees()));
    Chart chart =
        new Bars(
            words.say("各项资金，原来和现在", "Money by measure, before and after the reform"),
            words.say("元", "yuan"),
            Form.ROWS,
            titles(lines),
            List.of(
                Series.amounts(
                    Meaning.BEFORE,
                    words.say("原来", "before"),
                    lines,
                    line -> line.effect().before().least()),
                Series.amounts(
                    Meaning.AFTER,
                    words.say("现在", "after"),
                    lines,
                    line -> line.effect().after().least())));
    return new Block(
        words.say("资金", "Money"),
        lines.isEmpty() ? null : chart,
        new Grid(
            List.of(
                new Heading(words.say("措施（元）", "measure (yuan)"), false),
                new Heading(words.say("原来", "before"), true),
                new Heading(words.say("现在", "after"), true),
                new Heading(words.say("增减", "change"), true),
                new Heading(words.say("现在至多", "at most after"), true)),
            rows),
        List.of(
            words.say("除“现在至多”外，只计确定的部分。", "As far as it is certain, but for “at most after”.")));
  }

  private List<String> row(String title, Effect change) {
    return List.of(
        title,
        words.number(change.before().least()),
        words.number(change.after().least()),
        words.signed(change.cost()),
        most(change.after()));
  }

  private String most(Budget budget) {
    return budget.most() == null ? words.say("无上限", "no limit") : words.number(budget.most());
  }

  private Block affected() {
    List<MeasureEffect> lines = comparison.changed();
    List<List<String>> rows = new ArrayList<>();
    for (MeasureEffect line : lines) {
      Effect change = line.effect();
      rows.add(
          List.of(
              words.say(line.measure().title()),
              words.number(change.gaining()),
              words.number(change.losing()),
              signed(change.median()),
              signed(change.greatest())));
    }
    return new Block(
        words.say("影响的户", "Who is affected"),
        new Bars(
            words.say("各项措施增加和减少的户数", "Who gains and who loses, by measure"),
            words.say("户", "applicants"),
            Form.ROWS,
            titles(lines),
            List.of(
                Series.counts(
                    Meaning.GAIN,
                    words.say("增加", "gaining"),
                    lines,
                    line -> line.effect().gaining()),
                Series.counts(
                    Meaning.LOSS,
                    words.say("减少", "losing"),
                    lines,
                    line -> line.effect().losing()))),
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

  private String signed(@Nullable Money change) {
    return change == null ? "" : words.signed(change);
  }
}

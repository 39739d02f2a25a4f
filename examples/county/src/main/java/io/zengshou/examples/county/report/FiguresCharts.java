package io.zengshou.examples.county.report;

import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Form;
import io.zengshou.examples.county.report.Chart.Line;
import io.zengshou.examples.county.report.Chart.Lines;
import io.zengshou.examples.county.report.Chart.Point;
import io.zengshou.examples.county.report.Chart.Scale;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.rules.explain.CountyTopic;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.county.Area;
import io.zengshou.rules.study.county.Below;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Distribution.Band;
import io.zengshou.rules.study.county.Distribution.Decile;
import io.zengshou.rules.study.county.Employment;
import io.zengshou.rules.study.county.Growth;
import io.zengshou.rules.study.county.Incomes;
import io.zengshou.rules.study.county.Payments;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.study.county.Work;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The charts that go with the tables of county figures. */
final class FiguresCharts {

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final Words words;
  private final CountyFigures figures;

  FiguresCharts(Words words, CountyFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** The chart of a topic; null where a table says it better. */
  @Nullable Chart of(CountyTopic topic) {
    return switch (topic) {
      case CONFIDENCE -> confidence();
      case MEASURES -> measures();
      case TOWNSHIPS -> townships();
      case WORK -> work();
      case GROWTH -> growth();
      case LINE -> line();
      case BANDS -> bands();
      case DECILES -> deciles();
      case ALLOWANCES -> allowances();
      case PAYMENTS -> payments();
      case EMPLOYMENT -> employment();
      case OVERVIEW, MISSING, TOWNSHIP_CASES, TOWNSHIP_MONEY, COLLECTIVES -> null;
    };
  }

  private Chart confidence() {
    long all = figures.confidence().applicants();
    long known = figures.confidence().known();
    long unsettled = figures.confidence().unsettled();
    return parts(
        words.say("资料齐全的户和不全的户各有多少", "How many applicants lack nothing, and how many do"),
        List.of(words.say("全县", "county")),
        counts(Meaning.CERTAIN, words.say("资料齐全", "nothing missing"), known - unsettled),
        counts(
            Meaning.UNSETTLED,
            words.say("资料齐全，口径未定", "nothing missing, reading unsettled"),
            unsettled),
        counts(Meaning.OPEN, words.say("资料不全", "something missing"), all - known));
  }

  private Chart measures() {
    List<Uptake> uptakes =
        figures.county().measures().stream().filter(Uptake::touchesAnyone).toList();
    return parts(
        words.say("各项措施符合的户数和待定的户数", "To how many each measure applies, or may"),
        uptakes.stream().map(uptake -> words.say(uptake.measure().title())).toList(),
        Series.counts(Meaning.CERTAIN, words.say("符合", "applies"), uptakes, Uptake::applicants),
        Series.counts(
            Meaning.OPEN, words.say("待定", "undetermined"), uptakes, Uptake::undetermined));
  }

  private Chart townships() {
    List<Area> areas =
        figures.townships().stream().filter(area -> area.incomes().persons() > 0).toList();
    return new Bars(
        words.say("各镇措施之前、之后的人均收入", "Income per person by township, before and after"),
        words.say("元", "yuan"),
        Form.ROWS,
        areas.stream().map(this::name).toList(),
        List.of(
            perCapita(Meaning.BEFORE, words.say("措施之前", "before"), areas, Incomes::perCapitaBefore),
            perCapita(Meaning.AFTER, words.say("措施之后", "after"), areas, Incomes::perCapitaAfter)));
  }

  private String name(Area area) {
    String township = area.township();
    return township == null ? words.say("未登记镇", "none recorded") : township;
  }

  private static Series perCapita(
      Meaning meaning, String name, List<Area> areas, Function<Incomes, @Nullable PerCapita> each) {
    return new Series(
        meaning,
        name,
        areas.stream()
            .map(area -> each.apply(area.incomes()))
            .filter(Objects::nonNull)
            .map(one -> Chart.yuan(one.rounded()))
            .toList());
  }

  private Chart work() {
    List<Work> work = figures.work();
    return parts(
        words.say("各单位的件数和待定件数", "Cases of each department, certain and undetermined"),
        work.stream().map(one -> words.say(one.department())).toList(),
        Series.counts(Meaning.CERTAIN, words.say("件数", "cases"), work, Work::cases),
        Series.counts(Meaning.OPEN, words.say("待定", "undetermined"), work, Work::undetermined));
  }

  private @Nullable Chart growth() {
    Growth growth = figures.growth();
    PerCapita last = growth.perCapitaLastYear();
    PerCapita before = growth.perCapitaBefore();
    PerCapita after = growth.perCapitaAfter();
    if (last == null || before == null || after == null) {
      return null;
    }
    return new Bars(
        words.say("上年和今年的人均纯收入", "Net income per person, last year and this year"),
        words.say("元", "yuan"),
        Form.COLUMNS,
        List.of(
            words.say("上年", "last year"),
            words.say("今年，措施之前", "this year, before"),
            words.say("今年，措施之后", "this year, after")),
        List.of(
            new Series(
                Meaning.INCOME,
                words.say("人均纯收入", "per person"),
                Stream.of(last, before, after).map(one -> Chart.yuan(one.rounded())).toList())));
  }

  private @Nullable Chart line() {
    Incomes incomes = figures.county().incomes();
    Below before = incomes.belowBefore();
    Below after = incomes.belowAfter();
    Below atMost = incomes.belowAtMost();
    if (before == null || after == null || atMost == null) {
      return null;
    }
    List<Below> all = List.of(before, after, atMost);
    return new Bars(
        words.say("低于收入界线的户数和人数", "Households and persons below the line"),
        "",
        Form.COLUMNS,
        List.of(
            words.say("措施之前", "before"),
            words.say("之后（确定）", "after, certain"),
            words.say("之后（最多）", "after, at most")),
        List.of(
            Series.counts(
                Meaning.HOUSEHOLDS, words.say("户数", "households"), all, Below::households),
            Series.counts(Meaning.PERSONS, words.say("人数", "persons"), all, Below::persons)));
  }

  private Chart bands() {
    List<Band> bands = figures.distribution().bands();
    return new Bars(
        words.say("各收入段的人数，措施之前和之后", "Persons in each band of income, before and after"),
        words.say("人", "persons"),
        Form.ROWS,
        bands.stream().map(this::name).toList(),
        List.of(
            Series.counts(Meaning.BEFORE, words.say("措施之前", "before"), bands, Band::personsBefore),
            Series.counts(Meaning.AFTER, words.say("措施之后", "after"), bands, Band::personsAfter)));
  }

  private String name(Band band) {
    Money to = band.to();
    Money from = band.from();
    if (to != null) {
      return "<" + Chart.yuan(to).stripTrailingZeros().toPlainString();
    }
    return from == null
        ? words.say("全部", "all")
        : "≥" + Chart.yuan(from).stripTrailingZeros().toPlainString();
  }

  private @Nullable Chart deciles() {
    List<Decile> deciles = figures.distribution().deciles();
    if (deciles.isEmpty()) {
      return null;
    }
    return new Lines(
        words.say("由低到高，各十等分点的人均收入", "Income per person at each tenth of the persons"),
        Scale.NUMBERS,
        words.say("人口（%）", "persons (%)"),
        words.say("人均收入（元）", "income per person (yuan)"),
        List.of(
            tenths(Meaning.BEFORE, words.say("措施之前", "before"), deciles, Decile::before),
            tenths(Meaning.AFTER, words.say("措施之后", "after"), deciles, Decile::after)),
        List.of());
  }

  private static Line tenths(
      Meaning meaning, String name, List<Decile> deciles, Function<Decile, Money> income) {
    List<Point> points = new ArrayList<>();
    for (Decile decile : deciles) {
      points.add(
          new Point(
              BigDecimal.valueOf(decile.tenths()).multiply(TEN), Chart.yuan(income.apply(decile))));
    }
    return new Line(meaning, name, points);
  }

  private @Nullable Chart allowances() {
    if (figures.allowances().households() == 0) {
      return null;
    }
    List<String> names = new ArrayList<>(List.of(words.say("上年低保金", "allowance of last year")));
    List<Sum> sums = new ArrayList<>();
    Money lastYear = figures.allowances().lastYear();
    sums.add(new Sum(lastYear, lastYear, 0));
    for (Uptake uptake : figures.allowances().screened()) {
      names.add(words.say(uptake.measure().title()));
      sums.add(uptake.money());
    }
    return new Bars(
        words.say("上年低保金和今年筛查的兜底保障", "Last year's allowance and this year's guarantees"),
        words.say("元", "yuan"),
        Form.PARTS,
        names,
        List.of(
            Series.amounts(Meaning.CERTAIN, words.say("确定", "certain"), sums, Sum::least),
            Series.amounts(
                Meaning.OPEN,
                words.say("待定，有上限的部分", "undetermined, as far as limited"),
                sums,
                sum -> sum.bounded().minus(sum.least()))));
  }

  private @Nullable Chart payments() {
    List<Payments.Line> lines =
        figures.payments().benefits().stream().filter(line -> line.entries() > 0).toList();
    if (lines.isEmpty()) {
      return null;
    }
    return parts(
        words.say("各类补贴按期、逾期、不清的笔数", "Benefits paid in time, late, and open"),
        lines.stream().map(this::name).toList(),
        Series.counts(Meaning.FULFILLED, words.say("按期", "in time"), lines, Payments.Line::onTime),
        Series.counts(Meaning.AMISS, words.say("逾期", "late"), lines, Payments.Line::late),
        Series.counts(Meaning.OPEN, words.say("不清", "open"), lines, Payments.Line::open));
  }

  private String name(Payments.Line line) {
    return line.benefit() == null
        ? words.say("种类不清", "kind not known")
        : words.say(line.benefit().label());
  }

  private Chart employment() {
    Employment employment = figures.employment();
    return parts(
        words.say("有劳动力的户，至少一人就业、零就业、不清各多少户", "Households with labour by employment"),
        List.of(words.say("有劳动力的户", "with labour")),
        counts(Meaning.FULFILLED, words.say("至少一人就业", "one employed"), employment.employed()),
        counts(Meaning.AMISS, words.say("零就业", "nobody employed"), employment.zeroEmployment()),
        counts(Meaning.OPEN, words.say("不清", "not known"), employment.open()));
  }

  private Chart parts(String description, List<String> categories, Series... series) {
    return new Bars(description, "", Form.PARTS, categories, List.of(series));
  }

  private static Series counts(Meaning meaning, String name, long count) {
    return new Series(meaning, name, List.of(BigDecimal.valueOf(count)));
  }
}

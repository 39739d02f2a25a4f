package io.zengshou.rules.explain;

import io.zengshou.rules.explain.CountyCells.Draft;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.county.Below;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Distribution;
import io.zengshou.rules.study.county.Distribution.Band;
import io.zengshou.rules.study.county.Distribution.Decile;
import io.zengshou.rules.study.county.Distribution.Gini;
import io.zengshou.rules.study.county.Growth;
import io.zengshou.rules.study.county.Incomes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Tables of incomes: how they grow, who is below the line, how they are spread. */
final class IncomeTables {

  /** Decimals of a coefficient that matter to anybody. */
  private static final int DECIMALS = 3;

  private final CountyCells cells;

  IncomeTables(CountyCells cells) {
    this.cells = cells;
  }

  CountyTable growth(CountyFigures figures) {
    Growth growth = figures.growth();
    Draft table =
        cells
            .table(CountyTopic.GROWTH)
            .text("")
            .number(cells.say("人均纯收入（元）", "net income per person (yuan)"))
            .number(cells.say("比上年", "on last year"))
            .number(cells.say("低于上年的户", "households below last year"));
    if (growth.households() > 0) {
      table.row(cells.say("上年", "last year"), cells.amount(growth.perCapitaLastYear()), "", "");
      table.row(
          cells.say("今年，措施之前", "this year, before the measures"),
          cells.amount(growth.perCapitaBefore()),
          cells.percent(growth.growthBefore()),
          cells.count(growth.fellBefore()));
      table.row(
          cells.say("今年，措施之后", "this year, after the measures"),
          cells.amount(growth.perCapitaAfter()),
          cells.percent(growth.growthAfter()),
          cells.count(growth.fellAfter()));
    }
    table.remark(
        cells.say(
            "只比较两年都已知的 "
                + cells.households(growth.households())
                + "；另有 "
                + cells.households(growth.unknown())
                + "缺一年，未计入。措施之后含筛查出的兜底保障，只计确定部分。",
            "Of the "
                + cells.households(growth.households())
                + " of which both years are known; "
                + cells.households(growth.unknown())
                + " lack one and are left out. After the measures: with guarantees that are screened,"
                + " as far as it is certain."));
    if (figures.yardsticks().lastYearsGrowth() != null) {
      table.remark(
          cells.say("上年增幅（自报）：", "Growth of last year, as given: ")
              + figures.yardsticks().lastYearsGrowth());
    }
    return table.done();
  }

  CountyTable line(CountyFigures figures) {
    Incomes incomes = figures.county().incomes();
    Draft table =
        cells
            .table(CountyTopic.LINE)
            .text("")
            .number(cells.say("户数", "households"))
            .number(cells.say("人数", "persons"))
            .number(cells.say("缺口（元）", "gap (yuan)"))
            .number(cells.say("户均缺口", "gap per household"))
            .number(cells.say("人均缺口", "gap per person"));
    below(cells.say("措施之前", "before the measures"), incomes.belowBefore(), table);
    below(cells.say("措施之后（确定部分）", "after, as far as certain"), incomes.belowAfter(), table);
    below(
        cells.say("措施之后（待定的都按最多）", "after, at the most of all undetermined"),
        incomes.belowAtMost(),
        table);
    if (figures.yardsticks().line() != null) {
      table.remark(
          cells.say("界线：人均 ", "Line: ")
              + cells.money(figures.yardsticks().line().amount())
              + cells.say(
                  "，严格低于才算。缺口是补到界线还差多少。另有 "
                      + cells.households(incomes.unknown())
                      + "收入或人数不清，是否在线下不知道，未计入。",
                  " per person, strictly below. The gap is what is lacking of the line. Of "
                      + cells.households(incomes.unknown())
                      + " income or persons are not known, nor whether they are below: they are left"
                      + " out."));
    }
    return table.done();
  }

  private void below(String when, @Nullable Below below, Draft table) {
    if (below != null) {
      table.row(
          when,
          cells.count(below.households()),
          cells.count(below.persons()),
          cells.amount(below.gap()),
          cells.amount(below.gapPerHousehold()),
          cells.amount(below.gapPerPerson()));
    }
  }

  CountyTable bands(Distribution distribution) {
    Draft table =
        cells
            .table(CountyTopic.BANDS)
            .text(cells.say("人均收入（元）", "income per person (yuan)"))
            .number(cells.say("措施前户数", "households before"))
            .number(cells.say("措施前人数", "persons before"))
            .number(cells.say("措施后户数", "households after"))
            .number(cells.say("措施后人数", "persons after"));
    for (Band band : distribution.bands()) {
      table.row(
          range(band.from(), band.to()),
          cells.count(band.householdsBefore()),
          cells.count(band.personsBefore()),
          cells.count(band.householdsAfter()),
          cells.count(band.personsAfter()));
    }
    return table.done();
  }

  /** In whole yuan where they are whole, as bands mostly are. */
  private String range(@Nullable Money from, @Nullable Money to) {
    if (from == null || to == null) {
      return from == null
          ? (to == null ? cells.say("全部", "all") : cells.say("低于 ", "below ") + yuan(to))
          : cells.say(yuan(from) + " 及以上", yuan(from) + " and more");
    }
    return cells.say(yuan(from) + " 至不足 " + yuan(to), yuan(from) + " to below " + yuan(to));
  }

  private String yuan(Money amount) {
    String number = cells.amount(amount);
    return number.endsWith(".00") ? number.substring(0, number.length() - 3) : number;
  }

  CountyTable deciles(CountyFigures figures) {
    Distribution distribution = figures.distribution();
    Draft table =
        cells
            .table(CountyTopic.DECILES)
            .text(cells.say("由低到高", "from the lowest"))
            .number(cells.say("措施之前（元）", "before (yuan)"))
            .number(cells.say("措施之后（元）", "after (yuan)"));
    for (Decile decile : distribution.deciles()) {
      table.row(decile.tenths() * 10 + "%", yuan(decile.before()), yuan(decile.after()));
    }
    table.remark(
        cells.say(
            "按人计：这么多人的人均收入不高于此数；不足一元的舍去。",
            "By persons: so many have no more than this; rounded down to the yuan."));
    Gini before = distribution.giniBefore();
    Gini after = distribution.giniAfter();
    if (before != null && after != null) {
      table.remark(
          cells.say(
              "基尼系数：措施之前 " + gini(before) + "，措施之后 " + gini(after) + "。负收入按负数计。",
              "Gini coefficient: before "
                  + gini(before)
                  + ", after "
                  + gini(after)
                  + ". Negative incomes count as they are."));
    }
    return table.done();
  }

  private String gini(Gini gini) {
    BigDecimal least = gini.least().setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal most = gini.most().setScale(DECIMALS, RoundingMode.HALF_UP);
    return least.compareTo(most) == 0
        ? least.toPlainString()
        : cells.say(least + " 至 " + most, least + " to " + most);
  }
}

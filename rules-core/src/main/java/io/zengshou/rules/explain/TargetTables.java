package io.zengshou.rules.explain;

import io.zengshou.rules.explain.CountyCells.Draft;
import io.zengshou.rules.study.county.Allowances;
import io.zengshou.rules.study.county.Collectives;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Employment;
import io.zengshou.rules.study.county.Payments;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.study.county.Yardsticks;

/** Tables of what the plan wants of the county: guarantees, benefits in time, employment. */
final class TargetTables {

  private final CountyCells cells;

  TargetTables(CountyCells cells) {
    this.cells = cells;
  }

  CountyTable allowances(Allowances allowances) {
    Draft table =
        cells
            .table(CountyTopic.ALLOWANCES)
            .text("")
            .number(cells.say("户数", "households"))
            .number(cells.say("待定", "undetermined"))
            .number(cells.say("至少（元）", "at least (yuan)"))
            .number(cells.say("至多（元）", "at most (yuan)"));
    if (allowances.households() > 0) {
      table.row(
          cells.say("上年低保金", "allowance of last year"),
          cells.count(allowances.received()),
          "",
          cells.amount(allowances.lastYear()),
          cells.amount(allowances.lastYear()));
      for (Uptake uptake : allowances.screened()) {
        table.row(
            cells.say("今年筛查：", "screened this year: ")
                + cells.words().say(uptake.measure().title()),
            cells.count(uptake.applicants()),
            cells.countUnlessZero(uptake.undetermined()),
            cells.amount(uptake.money().least()),
            cells.most(uptake.money()));
      }
    }
    table.remark(
        cells.say(
            "只比较上年低保金已登记的 "
                + cells.households(allowances.households())
                + "；另有 "
                + cells.households(allowances.unknown())
                + "未登记，未计入。筛查不等于发放，由民政部门审核确认。",
            "Of the "
                + cells.households(allowances.households())
                + " whose allowance of last year is recorded; of "
                + cells.households(allowances.unknown())
                + " it is not, and they are left out. Screened is not granted: civil affairs"
                + " decides."));
    return table.done();
  }

  CountyTable payments(CountyFigures figures) {
    Payments payments = figures.payments();
    Draft table =
        cells
            .table(CountyTopic.PAYMENTS)
            .text(cells.say("补贴", "benefit"))
            .number(cells.say("笔数", "entries"))
            .number(cells.say("应发（元）", "due (yuan)"))
            .number(cells.say("已发（元）", "paid (yuan)"))
            .number(cells.say("未发足（元）", "not paid (yuan)"))
            .number(cells.say("按期", "in time"))
            .number(cells.say("逾期", "late"))
            .number(cells.say("不清", "open"));
    for (Payments.Line line : payments.benefits()) {
      if (line.entries() > 0) {
        table.row(
            line.benefit() == null
                ? cells.say("种类不清", "kind not known")
                : cells.words().say(line.benefit().label()),
            cells.count(line.entries()),
            cells.amount(line.due()),
            cells.amount(line.paid()),
            cells.amount(line.unpaid()),
            cells.count(line.onTime()),
            cells.countUnlessZero(line.late()),
            cells.countUnlessZero(line.open()));
      }
    }
    Yardsticks.Deadline deadline = figures.yardsticks().deadline();
    long withoutAmount = payments.benefits().stream().mapToLong(Payments.Line::withoutAmount).sum();
    table.remark(
        cells.say(
            "期限："
                + (deadline == null ? "不在有效期" : deadline.day() + "（含当日）")
                + "。金额不清的 "
                + withoutAmount
                + " 笔只计已知的部分；没有登记兑付情况的 "
                + cells.households(payments.unknown())
                + "未计入。",
            "Deadline: "
                + (deadline == null ? "none in force" : deadline.day() + ", included")
                + ". Of "
                + withoutAmount
                + " entries an amount is not known and only the known one counts; "
                + cells.households(payments.unknown())
                + " whose benefits nobody recorded are left out."));
    return table.done();
  }

  CountyTable employment(CountyFigures figures) {
    Employment employment = figures.employment();
    Draft table =
        cells
            .table(CountyTopic.EMPLOYMENT)
            .text("")
            .number(cells.say("户数或人数", "number"))
            .number(cells.say("占有劳力户", "of those with labour"));
    if (employment.households() == 0) {
      return table.done();
    }
    long all = employment.withLabour();
    table.row(cells.say("有劳动力的户", "households with labour"), cells.count(all), "");
    table.row(
        cells.say("  至少一人就业", "  at least one employed"),
        cells.count(employment.employed()),
        cells.share(employment.employed(), all));
    table.row(
        cells.say("  零就业", "  nobody employed"),
        cells.count(employment.zeroEmployment()),
        cells.share(employment.zeroEmployment(), all));
    table.row(
        cells.say("  是否就业不清", "  not known whether employed"),
        cells.count(employment.open()),
        cells.share(employment.open(), all));
    table.row(
        cells.say("有无劳动力不清的户", "households not known to have labour"),
        cells.count(employment.unknown()),
        "");
    table.row(cells.say("就业人数", "persons employed"), cells.count(employment.persons()), "");
    Long lastYear = figures.yardsticks().employedLastYear();
    if (lastYear != null) {
      table.row(
          cells.say("上年就业人数（自报）", "persons employed last year, as given"),
          cells.count(lastYear),
          "");
    }
    table.row(
        cells.say("是否就业不清的人", "persons of whom it is not known"),
        cells.count(employment.personsOpen()),
        "");
    table.remark(
        cells.say(
            "目标：有劳动力的户至少一人就业（二(二)1）。部分劳动能力也算劳动力。",
            "Target: one employed in every household that has labour (二(二)1). Partial capacity counts"
                + " as labour."));
    return table.done();
  }

  CountyTable collectives(Collectives collectives) {
    Draft table =
        cells
            .table(CountyTopic.COLLECTIVES)
            .number(cells.say("村集体", "collectives"))
            .number(cells.say("经营性收入（元）", "operating income (yuan)"))
            .number(cells.say("收入不清", "not known"))
            .number(cells.say("奖补至少（元）", "award at least (yuan)"))
            .number(cells.say("奖补至多（元）", "award at most (yuan)"));
    if (collectives.collectives() > 0) {
      table.row(
          cells.count(collectives.collectives()),
          cells.amount(collectives.operatingIncome()),
          cells.countUnlessZero(collectives.unknown()),
          cells.amount(collectives.award().least()),
          cells.most(collectives.award()));
    }
    return table.done();
  }
}

package io.zengshou.rules.explain;

import io.zengshou.rules.explain.CountyCells.Draft;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.county.Area;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Incomes;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.study.county.Work;
import java.util.ArrayList;
import java.util.List;

/** Tables of what the measures come to: in the county, by township, by department. */
final class MeasureTables {

  private final CountyCells cells;

  MeasureTables(CountyCells cells) {
    this.cells = cells;
  }

  CountyTable measures(Area county) {
    Draft table =
        cells
            .table(CountyTopic.MEASURES)
            .text(cells.say("措施", "measure"))
            .text(cells.say("条款", "clause"))
            .number(cells.say("户数", "applicants"))
            .number(cells.say("人数", "persons"))
            .number(cells.say("待定", "undetermined"))
            .number(cells.say("至少（元）", "at least (yuan)"))
            .number(cells.say("至多（元）", "at most (yuan)"));
    for (Uptake uptake : county.measures()) {
      if (uptake.touchesAnyone()) {
        Measure measure = uptake.measure();
        table.row(
            title(measure),
            cells.words().clauses(measure),
            cells.count(uptake.applicants()),
            cells.countUnlessZero(uptake.persons()),
            cells.countUnlessZero(uptake.undetermined()),
            measure.givesMoney() ? cells.amount(uptake.money().least()) : "",
            measure.givesMoney() ? cells.most(uptake.money()) : "");
      }
    }
    table.remark(
        cells.say(
            "户数含村集体等机构。人数只算落实到人的措施。兜底保障只是筛查，由民政部门审核确认。",
            "Institutions count as applicants. Persons are those that a measure names. Guarantees are"
                + " screened; civil affairs decides."));
    return table.done();
  }

  private String title(Measure measure) {
    String title = cells.words().say(measure.title());
    return measure.kind() == Kind.FLAG ? title + cells.say("（提示）", " (flag)") : title;
  }

  CountyTable townships(List<Area> townships) {
    Draft table =
        cells
            .table(CountyTopic.TOWNSHIPS)
            .text(cells.say("镇", "township"))
            .number(cells.say("户数", "households"))
            .number(cells.say("人数", "persons"))
            .number(cells.say("现金至少（元）", "cash at least (yuan)"))
            .number(cells.say("兜底保障至少", "guarantees at least"))
            .number(cells.say("人均措施前", "per person before"))
            .number(cells.say("人均措施后", "after"))
            .number(cells.say("线下户前", "below before"))
            .number(cells.say("线下户后", "after"));
    for (Area area : townships) {
      Incomes incomes = area.incomes();
      table.row(
          name(area),
          cells.count(area.households()),
          cells.count(area.persons()),
          cells.amount(area.cash().least()),
          cells.amount(area.guarantees().least()),
          cells.amount(incomes.perCapitaBefore()),
          cells.amount(incomes.perCapitaAfter()),
          incomes.belowBefore() == null ? "" : cells.count(incomes.belowBefore().households()),
          incomes.belowAfter() == null ? "" : cells.count(incomes.belowAfter().households()));
    }
    table.remark(
        cells.say(
            "人均收入、线下户只算收入已知的户。未登记镇的一行含村集体等机构，机构资料没有镇。",
            "Incomes and the line are of households whose income is known. The row without a township"
                + " has the institutions: none is recorded of them."));
    return table.done();
  }

  private String name(Area area) {
    String township = area.township();
    return township == null ? cells.say("未登记镇", "none recorded") : township;
  }

  /** Measures down, townships across, in how many households each applies for certain. */
  CountyTable cases(CountyFigures figures) {
    Draft table = cells.table(CountyTopic.TOWNSHIP_CASES).text(cells.say("措施", "measure"));
    figures.townships().forEach(area -> table.number(name(area)));
    List<Uptake> county = figures.county().measures();
    for (int i = 0; i < county.size(); i++) {
      if (county.get(i).applicants() > 0) {
        List<String> row = new ArrayList<>(List.of(title(county.get(i).measure())));
        for (Area area : figures.townships()) {
          row.add(cells.countUnlessZero(area.measures().get(i).applicants()));
        }
        table.row(row);
      }
    }
    return table.done();
  }

  CountyTable money(CountyFigures figures) {
    Draft table =
        cells
            .table(CountyTopic.TOWNSHIP_MONEY)
            .text(cells.say("镇", "township"))
            .text(cells.say("措施", "measure"))
            .number(cells.say("户数", "applicants"))
            .number(cells.say("待定", "undetermined"))
            .number(cells.say("至少（元）", "at least (yuan)"))
            .number(cells.say("至多（元）", "at most (yuan)"));
    for (Area area : figures.townships()) {
      String name = name(area);
      for (Uptake uptake : area.measures()) {
        if (uptake.measure().givesMoney() && uptake.touchesAnyone()) {
          table.row(
              name,
              title(uptake.measure()),
              cells.count(uptake.applicants()),
              cells.countUnlessZero(uptake.undetermined()),
              cells.amount(uptake.money().least()),
              cells.most(uptake.money()));
        }
      }
    }
    return table.done();
  }

  CountyTable work(List<Work> work) {
    Draft table =
        cells
            .table(CountyTopic.WORK)
            .text(cells.say("单位", "department"))
            .number(cells.say("措施项数", "measures"))
            .number(cells.say("件数", "cases"))
            .number(cells.say("涉及人次", "persons"))
            .number(cells.say("待定件数", "undetermined"))
            .number(cells.say("资金至少（元）", "money at least (yuan)"))
            .number(cells.say("资金至多（元）", "at most (yuan)"));
    for (Work one : work) {
      table.row(
          cells.words().say(one.department()),
          cells.count(one.measures()),
          cells.count(one.cases()),
          cells.countUnlessZero(one.persons()),
          cells.countUnlessZero(one.undetermined()),
          one.money().equals(Sum.NONE) ? "" : cells.amount(one.money().least()),
          one.money().equals(Sum.NONE) ? "" : cells.most(one.money()));
    }
    table.remark(
        cells.say(
            "几个单位共同负责的措施，每个单位都算，所以各单位相加多于全县。",
            "A measure of several departments counts for each of them: together they have more than the"
                + " county."));
    return table.done();
  }
}

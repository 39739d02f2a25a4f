package io.zengshou.rules.explain;

import io.zengshou.rules.explain.CountyCells.Draft;
import io.zengshou.rules.study.county.Area;
import io.zengshou.rules.study.county.Confidence;
import io.zengshou.rules.study.county.Confidence.MissingFact;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.text.Text;

/** Tables of how many there are, and how far the figures of them can be relied on. */
final class ReliabilityTables {

  /** So many of the missing facts are told; the rest hold little back. */
  private static final int TOLD = 15;

  private final CountyCells cells;

  ReliabilityTables(CountyCells cells) {
    this.cells = cells;
  }

  CountyTable overview(CountyFigures figures) {
    Area county = figures.county();
    Draft table =
        cells
            .table(CountyTopic.OVERVIEW)
            .text("")
            .number(cells.say("至少", "at least"))
            .number(cells.say("至多", "at most"));
    table.row(cells.say("户数", "households"), cells.count(county.households()), "");
    table.row(
        cells.say("人数", "persons"),
        cells.count(county.persons()),
        county.unknownPersons() == 0 ? "" : cells.say("另有人数不清的户", "and some not known"));
    table.row(
        cells.say("村集体等机构", "institutions"),
        cells.count(county.applicants() - county.households()),
        "");
    sum(cells.say("现金合计（元）", "all cash (yuan)"), county.cash(), table);
    sum(cells.say("兜底保障合计（元，筛查）", "all guarantees (yuan, screened)"), county.guarantees(), table);
    table.remark(cells.say("核算日期：", "As of ") + figures.yardsticks().asOf() + cells.say("。", "."));
    return table.done();
  }

  private void sum(String title, Sum sum, Draft table) {
    table.row(title, cells.amount(sum.least()), cells.most(sum));
  }

  CountyTable confidence(CountyFigures figures) {
    Confidence confidence = figures.confidence();
    long all = confidence.applicants();
    Draft table =
        cells
            .table(CountyTopic.CONFIDENCE)
            .text("")
            .number(cells.say("户和机构", "applicants"))
            .number(cells.say("占比", "share"));
    row(cells.say("资料齐全", "nothing is missing"), confidence.known(), all, table);
    row(
        cells.say("  其中口径未定，有措施待定", "  of these, undetermined by an unsettled reading"),
        confidence.unsettled(),
        all,
        table);
    row(cells.say("资料不全", "something is missing"), all - confidence.known(), all, table);
    row(
        cells.say("收入或人数不清的户（占农户）", "households: income or persons not known"),
        figures.county().incomes().unknown(),
        figures.county().households(),
        table);
    if (confidence.refused() > 0) {
      table.row(
          cells.say("未能核算，不在以下各数之内", "refused, in none of the figures"),
          cells.count(confidence.refused()),
          "");
    }
    table.remark(
        cells.say(
            "不清的不当作零：金额写明至少、至多，真实数一定在两者之间。",
            "What is not known is not taken for zero: amounts say at least and at most, and the true one"
                + " lies between."));
    return table.done();
  }

  private void row(String title, long part, long all, Draft table) {
    table.row(title, cells.count(part), cells.share(part, all));
  }

  CountyTable missing(Confidence confidence) {
    Draft table =
        cells
            .table(CountyTopic.MISSING)
            .text(cells.say("资料", "fact"))
            .number(cells.say("缺的户和机构", "applicants"))
            .number(cells.say("金额无上限的户", "without limit"))
            .number(cells.say("只缺这一项的未定金额（元）", "open for this alone (yuan)"))
            .number(cells.say("有关未定金额（元）", "open in all (yuan)"))
            .number(cells.say("收入因此不清的户", "income not known"));
    for (MissingFact fact : confidence.facts().stream().limit(TOLD).toList()) {
      Text name = FactWords.of(fact.property());
      table.row(
          name == null ? cells.words().path(fact.property()) : name(fact.property(), name),
          cells.count(fact.applicants()),
          cells.countUnlessZero(fact.unlimited()),
          fact.alone().isZero() ? "" : cells.amount(fact.alone()),
          fact.together().isZero() ? "" : cells.amount(fact.together()),
          cells.countUnlessZero(fact.incomes()));
    }
    int rest = confidence.facts().size() - TOLD;
    if (rest > 0) {
      table.remark(
          cells.say("另有 " + rest + " 种资料有户缺，未列。", "And " + rest + " more that somebody lacks."));
    }
    return table.done();
  }

  /** Which list an entry is of: an amount alone would not say. */
  private String name(String property, Text name) {
    int dot = property.indexOf('.');
    String list = dot < 0 ? "" : cells.words().path(property.substring(0, dot));
    String words = cells.words().say(name);
    return dot < 0 || list.equals(property.substring(0, dot))
        ? words
        : cells.say(list + "：" + words, list + ": " + words);
  }
}

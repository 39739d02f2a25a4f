package io.zengshou.rules.explain;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What a table of county figures is about, in the order in which the tables come. */
public enum CountyTopic implements Term {
  OVERVIEW("overview", "总体情况", "The county at a glance"),
  CONFIDENCE("confidence", "数据可靠程度", "How far the figures can be relied on"),
  MISSING("missing", "最该补录的资料", "Facts to be recorded first"),
  MEASURES("measures", "各项措施", "Measures"),
  TOWNSHIPS("townships", "各镇情况", "Townships"),
  TOWNSHIP_CASES("townshipCases", "各镇各项措施的户数", "Households by measure and township"),
  TOWNSHIP_MONEY("townshipMoney", "各镇各项资金", "Money by township and measure"),
  WORK("work", "各单位任务", "Work by department"),
  GROWTH("growth", "收入增长", "Growth of incomes"),
  LINE("line", "低于收入界线的户", "Households below the line"),
  BANDS("bands", "人均收入分段", "Income per person by bands"),
  DECILES("deciles", "人均收入十等分", "Income per person by tenths"),
  ALLOWANCES("allowances", "兜底保障与上年低保金", "Guarantees against last year's allowances"),
  PAYMENTS("payments", "补贴兑付", "Benefits due and paid"),
  EMPLOYMENT("employment", "就业", "Employment"),
  COLLECTIVES("collectives", "村集体", "Village collectives");

  private final String id;
  private final Text label;

  CountyTopic(String id, String zh, String en) {
    this.id = id;
    this.label = new Text(zh, en);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text label() {
    return label;
  }
}

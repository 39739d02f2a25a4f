package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What kind of thing is changed in a rule. */
public enum Kind implements Term {
  DROP_RULE("drop-rule", "删去规则", "drop the rule"),
  DROP_FIGURE("drop-figure", "删去数值", "drop a figure"),
  FIGURE("figure", "改动数值", "change a figure"),
  DATE("date", "日期移动一天", "move a date by a day"),
  DROP_PATTERN("drop-pattern", "删去一行条件", "drop a fact"),
  NOT_EXISTS("not-exists", "“没有”与“有”互换", "swap not and exists"),
  DROP_CONDITION("drop-condition", "删去条件", "drop a condition"),
  COMPARISON("comparison", "比较含不含等号", "change whether a comparison holds at its edge"),
  AND_OR("and-or", "“且”与“或”互换", "swap and and or"),
  DROP_VALUE("drop-value", "删去一个取值", "drop one of several values");

  private final String id;
  private final Text label;

  Kind(String id, String zh, String en) {
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

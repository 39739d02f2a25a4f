package io.zengshou.rules.study.plan;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What an action brings beside what it changes in the facts. */
public enum Brings implements Term {
  /** Nothing. */
  NOTHING("nothing", "无", "nothing"),
  /** The cash of all measures that is due and was not received: into hand, not more income. */
  CASH("cash", "应得未得的奖补", "cash that is due"),
  /** What was not paid of a benefit (二(三)4): into hand, not more income. */
  BENEFIT("benefit", "应付未付的补贴", "an unpaid benefit"),
  /** A guarantee, if civil affairs confirms it: never certain. */
  GUARANTEE("guarantee", "须经民政部门确认的保障", "a guarantee that civil affairs confirms"),
  /** An answer: a fact that is missing. */
  FACT("fact", "缺少的情况", "a missing fact");

  private final String id;
  private final Text label;

  Brings(String id, String zh, String en) {
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

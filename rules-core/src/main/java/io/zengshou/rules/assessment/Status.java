package io.zengshou.rules.assessment;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What a finding says. The four are never mixed. */
public enum Status implements Term {
  ELIGIBLE("eligible", "符合", "eligible"),
  INELIGIBLE("ineligible", "不符合", "not eligible"),
  UNDETERMINED("undetermined", "待定", "undetermined"),
  NOT_IN_FORCE("notInForce", "不在有效期", "not in force");

  private final String id;
  private final Text label;

  Status(String id, String zh, String en) {
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

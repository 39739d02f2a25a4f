package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** A person's capacity for labour (劳动能力); partial counts as labour. */
public enum LabourCapacity implements Term {
  FULL("full", "有劳动能力", "full"),
  PARTIAL("partial", "部分劳动能力", "partial"),
  NONE("none", "无劳动能力", "none");

  private final String id;
  private final Text label;

  LabourCapacity(String id, String zh, String en) {
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

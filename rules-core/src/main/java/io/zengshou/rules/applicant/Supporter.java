package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** Whether somebody is bound by law to support a person (法定义务人), and able to. */
public enum Supporter implements Term {
  NONE("none", "无法定义务人", "none"),
  UNABLE("unable", "法定义务人无履行义务能力", "unable"),
  ABLE("able", "法定义务人有履行义务能力", "able");

  private final String id;
  private final Text label;

  Supporter(String id, String zh, String en) {
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

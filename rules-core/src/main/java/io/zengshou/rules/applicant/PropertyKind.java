package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** Kinds of property income (财产性收入). */
public enum PropertyKind implements Term {
  DIVIDEND("dividend", "分红", "dividend"),
  RENT("rent", "租金", "rent"),
  INTEREST("interest", "利息", "interest"),
  OTHER("other", "其他财产性收入", "other property income");

  private final String id;
  private final Text label;

  PropertyKind(String id, String zh, String en) {
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

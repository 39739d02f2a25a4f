package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** A guarantee that civil affairs has confirmed already. */
public enum Guarantee implements Term {
  SUBSISTENCE("subsistence", "低保", "subsistence allowance"),
  SPECIAL_HARDSHIP("specialHardship", "特困供养", "special-hardship support");

  private final String id;
  private final Text label;

  Guarantee(String id, String zh, String en) {
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

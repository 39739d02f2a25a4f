package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** How the county pays the subsistence allowance (低保): reading A18. */
public enum AllowanceMethod implements Term {
  TOP_UP("topUp", "补差", "top-up"),
  TIERED("tiered", "分档", "tiers");

  private final String id;
  private final Text label;

  AllowanceMethod(String id, String zh, String en) {
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

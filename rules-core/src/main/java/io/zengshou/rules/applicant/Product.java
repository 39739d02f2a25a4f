package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What a household produces. */
public enum Product implements Term {
  CROP("crop", "种植", "crops"),
  LIVESTOCK("livestock", "养殖", "livestock"),
  COCOON("cocoon", "蚕茧", "cocoons"),
  OTHER("other", "其他经营", "other business");

  private final String id;
  private final Text label;

  Product(String id, String zh, String en) {
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

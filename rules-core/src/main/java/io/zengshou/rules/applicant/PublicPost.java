package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** A public-welfare post (乡村振兴公益性岗位) held by a person. */
public enum PublicPost implements Term {
  NONE("none", "无", "none"),
  PART_TIME("partTime", "非全日制", "part-time"),
  FULL_TIME("fullTime", "全日制", "full-time");

  private final String id;
  private final Text label;

  PublicPost(String id, String zh, String en) {
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

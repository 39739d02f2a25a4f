package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** Where a person stands with school. */
public enum Schooling implements Term {
  IN_SCHOOL("inSchool", "在校", "in school"),
  LEAVER("leaver", "两后生", "leaver who did not go on"),
  FINISHED("finished", "已毕业", "finished");

  private final String id;
  private final Text label;

  Schooling(String id, String zh, String en) {
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

package io.zengshou.rules.measure;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What a figure of a measure is for; the id is also the name of its annotation in a rule. */
public enum FigureName implements Term {
  RATE("rate", "奖补标准", "rate"),
  CAP("cap", "封顶", "cap"),
  STANDARD("standard", "保障标准", "standard"),
  LINE("line", "界线", "line"),
  DEADLINE("deadline", "期限", "deadline");

  private final String id;
  private final Text label;

  FigureName(String id, String zh, String en) {
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

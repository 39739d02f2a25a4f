package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** Which of the three monitored classes (三类监测对象) a household is in. */
public enum Monitoring implements Term {
  NONE("none", "非监测对象", "not monitored"),
  UNSTABLE("unstable", "脱贫不稳定户", "lifted but unstable"),
  NEAR_POVERTY("nearPoverty", "边缘易致贫户", "near poverty"),
  SUDDEN_HARDSHIP("suddenHardship", "突发严重困难户", "sudden grave hardship");

  private final String id;
  private final Text label;

  Monitoring(String id, String zh, String en) {
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

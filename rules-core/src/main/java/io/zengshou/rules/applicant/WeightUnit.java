package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** A unit of weight. A jin (市斤) is 500 g (reading A7). */
public enum WeightUnit implements Term {
  JIN("jin", "斤", "jin"),
  KILOGRAM("kg", "公斤", "kg");

  private final String id;
  private final Text label;

  WeightUnit(String id, String zh, String en) {
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

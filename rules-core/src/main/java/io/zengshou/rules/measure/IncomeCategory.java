package io.zengshou.rules.measure;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** The four categories of household income (四类收入). */
public enum IncomeCategory implements Term {
  OPERATING("operating", "经营性收入", "operating"),
  WAGE("wage", "工资性收入", "wage"),
  PROPERTY("property", "财产性收入", "property"),
  TRANSFER("transfer", "转移性收入", "transfer");

  private final String id;
  private final Text label;

  IncomeCategory(String id, String zh, String en) {
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

package io.zengshou.rules.measure;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What a measure gives. */
public enum Kind implements Term {
  CASH("cash", "现金", "cash"),
  GUARANTEE("guarantee", "兜底保障", "guarantee"),
  SERVICE("service", "服务", "service"),
  INSTITUTION("institution", "机构资金", "institution"),
  FLAG("flag", "提示", "flag");

  private final String id;
  private final Text label;

  Kind(String id, String zh, String en) {
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

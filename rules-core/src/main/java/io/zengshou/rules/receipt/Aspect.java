package io.zengshou.rules.receipt;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** In what an assessment made again can differ from its receipt, causes before effects. */
public enum Aspect implements Term {
  PACK("pack", "规则包", "rule pack"),
  PACK_VERSION("packVersion", "规则包版本", "version of the rule pack"),
  PACK_FILES("packFiles", "规则包文件", "files of the rule pack"),
  ENGINE("engine", "规则引擎", "rule engine"),
  DAY("asOf", "测算日期", "day asked about"),
  READING("reading", "政策口径", "reading"),
  SETTING("setting", "县级设定", "county setting"),
  PARAMETER("parameter", "改动的标准", "figure changed"),
  APPLICANT("applicant", "申请主体", "applicant"),
  FACTS("facts", "申请主体资料", "facts of the applicant"),
  ASSESSMENT("assessment", "测算结果", "assessment");

  private final String id;
  private final Text label;

  Aspect(String id, String zh, String en) {
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

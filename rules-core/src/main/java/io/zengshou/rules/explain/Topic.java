package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What a section of an explanation is about, in the order in which sections come. */
public enum Topic implements Term {
  MONEY("money", "可得资金", "Money"),
  GUARANTEES("guarantees", "兜底保障筛查", "Guarantees, screened"),
  SERVICES("services", "可享服务", "Services"),
  FLAGS("flags", "需跟进事项", "To be acted on"),
  UNDETERMINED("undetermined", "待定事项", "Undetermined"),
  INELIGIBLE("ineligible", "不符合的政策", "Not eligible"),
  NOT_IN_FORCE("notInForce", "不在有效期的政策", "Not in force"),
  INCOME("income", "收入变化", "Income"),
  BASIS("basis", "测算依据", "Basis");

  private final String id;
  private final Text label;

  Topic(String id, String zh, String en) {
    this.id = id;
    this.label = new Text(zh, en);
  }

  /** The topic under which a finding is told. */
  public static Topic of(Finding finding) {
    return switch (finding.status()) {
      case UNDETERMINED -> UNDETERMINED;
      case INELIGIBLE -> INELIGIBLE;
      case NOT_IN_FORCE -> NOT_IN_FORCE;
      case ELIGIBLE ->
          switch (finding.measure().kind()) {
            case CASH, INSTITUTION -> MONEY;
            case GUARANTEE -> GUARANTEES;
            case SERVICE -> SERVICES;
            case FLAG -> FLAGS;
          };
    };
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

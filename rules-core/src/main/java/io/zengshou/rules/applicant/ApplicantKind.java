package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** The kinds of applicant (申请主体) that a measure can be for. */
public enum ApplicantKind implements Term {
  HOUSEHOLD("household", "农户", "household"),
  COLLECTIVE("collective", "村集体", "village collective"),
  BORROWER("borrower", "贷款主体", "borrower"),
  WORK_RELIEF_PROJECT("workReliefProject", "以工代赈项目", "work-relief project");

  private final String id;
  private final Text label;

  ApplicantKind(String id, String zh, String en) {
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

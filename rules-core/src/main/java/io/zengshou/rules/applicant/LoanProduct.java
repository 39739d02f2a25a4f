package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** Loan products of clause 二(一)6. */
public enum LoanProduct implements Term {
  FEATURED_INDUSTRY("featuredIndustry", "特色产业贷", "featured-industry loan"),
  MICRO("micro", "小额贴息贷款", "interest-subsidised small loan");

  private final String id;
  private final Text label;

  LoanProduct(String id, String zh, String en) {
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

package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** The eleven kinds of benefit that clause 二(三)4 wants paid in full by the end of September. */
public enum Benefit implements Term {
  MINIMUM_GUARANTEE("minimumGuarantee", "兜底保障", "minimum guarantee"),
  GRAIN("grain", "粮食直补", "grain subsidy"),
  FARMLAND("farmland", "耕地地力保护补贴", "farmland-fertility subsidy"),
  INDUSTRY("industry", "产业奖补", "industry bonus"),
  ECOLOGICAL("ecological", "生态补偿", "ecological compensation"),
  MEDICAL("medical", "医疗保障", "medical insurance"),
  DISABILITY("disability", "残疾补贴", "disability subsidy"),
  EDUCATION("education", "教育资助", "education aid"),
  EMPLOYMENT("employment", "就业补助", "employment aid"),
  PENSION("pension", "养老金", "pension"),
  LOAN_INTEREST("loanInterest", "贷款贴息", "loan interest");

  private final String id;
  private final Text label;

  Benefit(String id, String zh, String en) {
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

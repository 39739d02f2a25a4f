package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** Kinds of transfer income (转移性收入). */
public enum TransferKind implements Term {
  SUPPORT("support", "赡养收入", "support from relatives"),
  CENTRAL_BASIC_PENSION("centralBasicPension", "中央确定的基础养老金", "central basic pension"),
  PENSION("pension", "养老金", "pension"),
  INSURANCE_CLAIM("insuranceClaim", "保险理赔", "insurance claim"),
  DONATION("donation", "社会捐赠", "donation"),
  SUBSIDY("subsidy", "补贴", "subsidy"),
  ECOLOGICAL("ecological", "生态补偿", "ecological compensation"),
  FAMILY_PLANNING("familyPlanning", "计划生育奖扶", "family-planning award"),
  SPECIAL_CARE("specialCare", "优抚金", "special-care allowance"),
  SCHOLARSHIP("scholarship", "奖助学金", "scholarship"),
  SOCIAL_RELIEF("socialRelief", "社会救助金", "social-relief money"),
  OTHER("other", "其他转移性收入", "other transfer");

  private final String id;
  private final Text label;

  TransferKind(String id, String zh, String en) {
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

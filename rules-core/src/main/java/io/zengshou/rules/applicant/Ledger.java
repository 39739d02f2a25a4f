package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** The lists of a household; one that is named as unknown may have entries nobody has recorded. */
public enum Ledger implements Term {
  MEMBERS("members", "家庭成员", "members"),
  PRODUCTION("production", "种养经营", "production"),
  SILKWORM_EGGS("silkwormEggs", "蚕种", "silkworm eggs"),
  COCOON_DELIVERIES("cocoonDeliveries", "蚕茧交售", "cocoon deliveries"),
  MACHINES("machines", "机械", "machines"),
  WAGES("wages", "工资", "wages"),
  PROPERTY("property", "财产性收入", "property income"),
  TRANSFERS("transfers", "转移性收入", "transfers"),
  PAYMENTS("payments", "补贴兑付", "benefit payments");

  private final String id;
  private final Text label;

  Ledger(String id, String zh, String en) {
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

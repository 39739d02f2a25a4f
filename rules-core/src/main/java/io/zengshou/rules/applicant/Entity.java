package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** What kind of body a borrower is. */
public enum Entity implements Term {
  COLLECTIVE("collective", "村集体经济组织", "village collective"),
  COOPERATIVE("cooperative", "农民专业合作社", "cooperative"),
  PROCESSOR("processor", "农业生产加工企业", "processor"),
  FAMILY_FARM("familyFarm", "家庭农场", "family farm"),
  LARGE_GROWER("largeGrower", "能人大户", "large grower"),
  HOUSEHOLD("household", "普通农户", "ordinary household");

  private final String id;
  private final Text label;

  Entity(String id, String zh, String en) {
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

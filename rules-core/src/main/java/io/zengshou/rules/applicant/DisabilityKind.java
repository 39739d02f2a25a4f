package io.zengshou.rules.applicant;

import io.zengshou.rules.text.Term;
import io.zengshou.rules.text.Text;

/** Kinds of disability (残疾类别). */
public enum DisabilityKind implements Term {
  NONE("none", "无残疾", "none"),
  PHYSICAL("physical", "肢体", "physical"),
  VISUAL("visual", "视力", "visual"),
  HEARING("hearing", "听力", "hearing"),
  SPEECH("speech", "言语", "speech"),
  INTELLECTUAL("intellectual", "智力", "intellectual"),
  MENTAL("mental", "精神", "mental"),
  MULTIPLE("multiple", "多重", "multiple");

  private final String id;
  private final Text label;

  DisabilityKind(String id, String zh, String en) {
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

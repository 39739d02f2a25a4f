package io.zengshou.rules.drl.facts;

/** Before or after what the measures of the plan give. */
public enum Moment {
  BEFORE,
  AFTER
}

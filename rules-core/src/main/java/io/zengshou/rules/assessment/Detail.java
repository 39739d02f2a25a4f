package io.zengshou.rules.assessment;

/** How much an assessment tells. What it says of a measure is the same in either. */
public enum Detail {
  /**
   * Statuses, amounts and incomes. The lists of a finding (subjects, steps, missing facts, reasons,
   * notes) are empty.
   */
  AMOUNTS,
  /** All there is; what explains a finding is derived when it is first asked for. */
  FULL
}

package io.zengshou.rules.drl.code;

import io.zengshou.rules.applicant.Household;

/**
 * The rules of a pack as Java code over a household's records, written and compiled with the pack:
 * what the rules of a stage come to, without facts and without anything that would explain it.
 */
public abstract class AmountCode extends Logic {

  /** The name of the class, in the package of its pack. */
  public static final String NAME = "Amounts";

  /**
   * Tells {@code sums} what the rules of a stage say, those that are asked.
   *
   * @param stage the place of the stage in the pack
   * @return false where that hangs on something unknown; all that was told is void then
   */
  public abstract boolean run(int stage, Household household, Known known, Sums sums);
}

package io.zengshou.rules.measure;

/**
 * Where a measure comes from.
 *
 * @param number the clause of the plan, such as {@code 二(一)1}, or the source outside the plan
 * @param outsidePlan whether the source is not the plan itself
 */
public record Clause(String number, boolean outsidePlan) {

  /** The number alone. */
  @Override
  public String toString() {
    return number;
  }
}

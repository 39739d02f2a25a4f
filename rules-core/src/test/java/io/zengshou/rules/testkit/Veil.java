package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.Household;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to know less of a household. What has a default is never removed: without it the
 * household would be another one, not a less known one.
 *
 * @param name what is not known any more
 * @param lowered how it is removed; it may find nothing left to remove
 */
record Veil(String name, UnaryOperator<Household> lowered) {

  /** The household behind all the veils. */
  static Household lower(List<Veil> veils, Household household) {
    Household veiled = household;
    for (Veil veil : veils) {
      veiled = veil.lowered.apply(veiled);
    }
    return veiled;
  }

  @Override
  public String toString() {
    return name;
  }
}

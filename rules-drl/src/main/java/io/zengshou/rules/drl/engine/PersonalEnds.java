package io.zengshou.rules.drl.engine;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;

/** The ends of an amount per person where the total and the persons are known between ends. */
final class PersonalEnds {

  private PersonalEnds() {}

  static PerCapita perCapita(long fen, int persons) {
    return new PerCapita(Money.ofFen(fen), persons);
  }

  /**
   * The least that a total of at least {@code fen} can be per person, with as many persons as can
   * be: so it is also what leaves most to be topped up.
   */
  static PerCapita lowest(long fen, int few, int many) {
    return perCapita(fen >= 0 ? fen : scaled(fen, few, many, Range.NO_LEAST), many);
  }

  /** The most per person, with as few persons as can be: what leaves least to be topped up. */
  static PerCapita highest(long fen, int few, int many) {
    return perCapita(fen >= 0 ? fen : -scaled(-fen, many, few, Range.NO_LEAST), few);
  }

  /** At most {@code fen ÷ from × to}; {@code otherwise} where that does not fit. */
  private static long scaled(long fen, int from, int to, long otherwise) {
    if (fen == Range.NO_LEAST || fen == Range.NO_MOST || from == to) {
      return fen;
    }
    long each = Math.floorDiv(fen, from);
    return Math.abs(each) > Range.NO_MOST / to ? otherwise : each * to;
  }
}

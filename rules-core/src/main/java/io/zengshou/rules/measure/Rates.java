package io.zengshou.rules.measure;

import io.zengshou.rules.money.Rate;

/** A rate written as a plain decimal number: {@code 1.5}. */
final class Rates {

  private Rates() {}

  static Rate parseDecimal(String number) {
    Rate hundredth = Rate.percent(number + "%");
    return new Rate(Math.multiplyExact(hundredth.numerator(), 100L), hundredth.denominator());
  }

  static String decimal(Rate rate) {
    String percent =
        new Rate(rate.numerator(), Math.multiplyExact(rate.denominator(), 100L)).toString();
    return percent.substring(0, percent.length() - 1);
  }
}

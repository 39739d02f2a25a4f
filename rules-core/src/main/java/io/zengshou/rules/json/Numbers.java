package io.zengshou.rules.json;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of the input as exact values, without the work that a hostile one could ask for. */
final class Numbers {

  // No value of the contract has more than 13 digits and 3 decimals; zeros may lead or trail.
  private static final int LONGEST = 100;
  private static final int LONGEST_EXPONENT = 4;

  private Numbers() {}

  /** The value of a JSON number; null where it is not finite or absurdly long, with a fault. */
  static @Nullable BigDecimal read(Node.Numeral number, String path, Text allowed, Faults faults) {
    String text = number.text();
    char last = text.charAt(text.length() - 1);
    if (last < '0' || last > '9') {
      faults.unreadable(Said.noNumber(path, number, allowed, Said.OMIT));
      return null;
    }
    BigDecimal value = value(text);
    if (value == null) {
      faults.unreadable(
          Fault.of(path, new Text("数字过长", "the number is too long")).actual(text).allowed(allowed));
    }
    return value;
  }

  /** The value without trailing zeros; null where its digits or its exponent are too many. */
  static @Nullable BigDecimal value(String text) {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (text.length() > LONGEST
        || (exponent >= 0 && text.length() - exponent - 1 > LONGEST_EXPONENT)) {
      return null;
    }
    BigDecimal value = new BigDecimal(text).stripTrailingZeros();
    return value.signum() == 0 ? BigDecimal.ZERO : value;
  }
}

package io.zengshou.rules.money;

import java.util.regex.Pattern;

/** Reads and writes decimal numbers as whole counts of their smallest part. */
final class Decimals {

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,9})?");

  private Decimals() {}

  /**
   * Reads {@code text} as a count of 10<sup>-places</sup>.
   *
   * @throws IllegalArgumentException where the text is not a plain decimal, has more places, or the
   *     count does not fit a long
   */
  static long parse(String text, int places) {
    if (!PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException("not a plain decimal number: " + text);
    }
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String part = dot < 0 ? "" : text.substring(dot + 1);
    if (part.length() > places) {
      throw new IllegalArgumentException("more than " + places + " decimals: " + text);
    }
    String digits = whole + part + "0".repeat(places - part.length());
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("too large: " + text, e);
    }
  }

  /** Writes a count of 10<sup>-places</sup> with all its places. */
  static String format(long count, int places) {
    String digits = Long.toString(Math.abs(count));
    if (count == Long.MIN_VALUE) {
      digits = digits.substring(1);
    }
    if (digits.length() <= places) {
      digits = "0".repeat(places - digits.length() + 1) + digits;
    }
    int split = digits.length() - places;
    String number =
        places == 0 ? digits : digits.substring(0, split) + "." + digits.substring(split);
    return count < 0 ? "-" + number : number;
  }

  /** As {@link #format}, without zeros behind the last digit that counts. */
  static String formatShort(long count, int places) {
    String number = format(count, places);
    if (places == 0) {
      return number;
    }
    int end = number.length();
    while (number.charAt(end - 1) == '0') {
      end--;
    }
    if (number.charAt(end - 1) == '.') {
      end--;
    }
    return number.substring(0, end);
  }
}

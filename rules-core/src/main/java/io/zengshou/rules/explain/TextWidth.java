package io.zengshou.rules.explain;

import java.util.Arrays;

/** How many columns of a terminal a text takes: a Chinese character two, a combining mark none. */
public final class TextWidth {

  /**
   * First and last code points that are wide or fullwidth (Unicode's East Asian Width W and F), in
   * order. Java has no table of them. Ambiguous ones, such as × and →, count one column.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x2705, 0x2705, 0x274C, 0x274C, 0x2753, 0x2755, 0x2795, 0x2797,
    0x2B1B, 0x2B1C, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
    0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF,
    0x20000, 0x2FFFD, 0x30000, 0x3FFFD
  };

  private TextWidth() {}

  /** The columns of a text without tabs and line ends. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** The columns of one character. */
  public static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  static boolean isWide(int codePoint) {
    int found = Arrays.binarySearch(WIDE, codePoint);
    // Between the first and the last of a range, the place of insertion is odd.
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}

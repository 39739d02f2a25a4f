package io.zengshou.rules.drl.language;

/** The signs of Chinese input methods, and the ASCII ones that rules are written with. */
public final class WideSigns {

  private static final String WIDE = "。、“”‘’《》【】　\u00a0";
  private static final String NARROW = ".,\"\"\"\"<>[]  ";
  private static final int FIRST = '！';
  private static final int LAST = '～';
  private static final int OFFSET = FIRST - '!';

  private WideSigns() {}

  /** Whether rules are not written with that sign. */
  public static boolean isWide(char c) {
    return WIDE.indexOf(c) >= 0 || (c >= FIRST && c <= LAST);
  }

  /** The wide signs among {@code text}, with blanks between. */
  public static String in(String text) {
    StringBuilder signs = new StringBuilder();
    text.chars()
        .filter(c -> isWide((char) c))
        .forEach(c -> signs.append(signs.isEmpty() ? "" : " ").append((char) c));
    return signs.toString();
  }

  /** The same words with ASCII signs; as long as before. */
  public static String narrow(String wide) {
    StringBuilder narrow = new StringBuilder();
    for (int i = 0; i < wide.length(); i++) {
      narrow.append(narrow(wide.charAt(i)));
    }
    return narrow.toString();
  }

  /** The ASCII sign for a wide one; others as they are. */
  public static char narrow(char c) {
    int known = WIDE.indexOf(c);
    if (known >= 0) {
      return NARROW.charAt(known);
    }
    return c >= FIRST && c <= LAST ? (char) (c - OFFSET) : c;
  }
}

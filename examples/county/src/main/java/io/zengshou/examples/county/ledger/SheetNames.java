package io.zengshou.examples.county.ledger;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: such as Excel takes, and each once. */
final class SheetNames {

  /** In UTF-16, as Excel counts. */
  private static final int LONGEST = 31;

  private static final String FORBIDDEN = ":\\/?*[]";

  /** In lower case: for Excel, two that differ in case alone are the same. It keeps History. */
  private final Set<String> taken = new HashSet<>(Set.of("history"));

  /** A name like this one that no other sheet has. */
  String free(String wanted) {
    return free(wanted, "");
  }

  /**
   * As {@link #free(String)}, with an end that is not cut off.
   *
   * @param end a few characters that Excel takes
   */
  String free(String wanted, String end) {
    String safe = safe(wanted);
    String name = cut(safe, end);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = cut(safe, "~" + i + end);
    }
    return name;
  }

  /** What Excel refuses becomes {@code _}. */
  private static String safe(String wanted) {
    StringBuilder safe = new StringBuilder();
    wanted
        .strip()
        .codePoints()
        .map(one -> FORBIDDEN.indexOf(one) >= 0 || !isText(one) ? '_' : one)
        .forEach(safe::appendCodePoint);
    return safe.isEmpty() ? "_" : safe.toString();
  }

  /** Neither a control character nor half a pair nor one that XML does not have. */
  private static boolean isText(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && (codePoint & 0xFFFE) != 0xFFFE;
  }

  /** As much of a name as fits before its end; no pair is torn, no apostrophe stands at an edge. */
  private static String cut(String name, String end) {
    int length = Math.min(name.length(), LONGEST - end.length());
    if (length < name.length() && Character.isHighSurrogate(name.charAt(length - 1))) {
      length--;
    }
    String whole = name.substring(0, length).stripTrailing() + end;
    return whole.replaceAll("^'|'$", "_");
  }
}

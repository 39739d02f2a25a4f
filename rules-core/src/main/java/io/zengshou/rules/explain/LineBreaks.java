package io.zengshou.rules.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a given width: at spaces, and between Chinese characters, but never
 * before a closing mark or behind an opening one, and never within a number.
 */
final class LineBreaks {

  private static final String NEVER_FIRST = "，。、；：！？）》」』】”’…%,.;:!?)]}元";
  private static final String NEVER_LAST = "（《「『【“‘([{";

  private LineBreaks() {}

  /**
   * The lines of a text, at least one; none is wider than {@code width} columns, from 2, but for a
   * number that is.
   */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\\R", -1)) {
      wrap(part.stripTrailing(), width, lines);
    }
    return lines;
  }

  private static void wrap(String part, int width, List<String> lines) {
    String rest = part;
    while (TextWidth.of(rest) > width) {
      int end = end(rest, width);
      if (end == rest.length()) {
        break;
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
  }

  /** Where the first line of {@code text}, which is too wide, ends. */
  private static int end(String text, int width) {
    int best = 0;
    int columns = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      columns += TextWidth.of(codePoint);
      // A space may stand beyond the edge: it is stripped.
      if (columns > width && codePoint != ' ') {
        break;
      }
      at += Character.charCount(codePoint);
      if (at < text.length() && mayBreak(codePoint, text.codePointAt(at))) {
        best = at;
      }
    }
    // A word wider than the line has no better place than the edge.
    return best > 0
        ? best
        : outsideOfNumber(text, Math.max(at, Character.charCount(text.codePointAt(0))));
  }

  /** The nearest place where no number is torn: in two pieces it is another one. */
  private static int outsideOfNumber(String text, int at) {
    int from = at;
    while (from > 0 && isInNumber(text, from)) {
      from--;
    }
    int to = at;
    while (from == 0 && to < text.length() && isInNumber(text, to)) {
      to++;
    }
    return from > 0 ? from : to;
  }

  private static boolean isInNumber(String text, int at) {
    return at < text.length() && isNumber(text.charAt(at - 1), text.charAt(at));
  }

  /** Whether two neighbours are of one number; the last of an identity number may be an X. */
  private static boolean isNumber(int before, int after) {
    return Character.isDigit(before) && (Character.isDigit(after) || after == 'X' || after == 'x');
  }

  private static boolean mayBreak(int before, int after) {
    if (before == ' ') {
      return true;
    }
    if (isNumber(before, after) || TextWidth.of(after) == 0 || NEVER_FIRST.indexOf(after) >= 0) {
      return false;
    }
    return NEVER_LAST.indexOf(before) < 0 && (TextWidth.isWide(before) || TextWidth.isWide(after));
  }
}

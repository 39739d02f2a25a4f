package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.sentences.Entry.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a key lies on words that it nearly fits: with signs too many, missing and changed, and any
 * words at its places.
 *
 * @param cost how far apart they are
 * @param known how many do not
 * @param pieces the parts of the key, and which words lie on them
 */
record Alignment(int cost, int known, List<Piece> pieces) {

  /** A part of a key and the words that lie on it. */
  record Piece(Part part, int from, int to) {}

  private static final int FAR = 1_000_000;

  /** Another sign is a likelier slip than one too many or too few. */
  private static final int CHANGE = 2;

  private static final int EXTRA = 3;

  /** With one of these more or less, a sentence says the opposite. */
  private static final String DENIALS = "不没未非无";

  private static final int DENIAL = 50;

  Alignment {
    pieces = List.copyOf(pieces);
  }

  /** The cheapest way to lay a key on words; null where it is none of theirs. */
  static @Nullable Alignment of(Entry entry, Line line, int from, int to) {
    List<Object> signs = new ArrayList<>();
    int letters = 0;
    for (Part part : entry.key()) {
      if (part instanceof Part.Words words) {
        for (char c : words.words().replace(" ", "").toCharArray()) {
          signs.add(c);
          letters++;
        }
      } else {
        signs.add(part);
      }
    }
    int[][] costs = costs(signs, line.plain(), from, to);
    int cost = costs[signs.size()][to - from];
    // Two fifths of the words may be wrong, and what is all places fits anything.
    if (cost > Math.max(EXTRA, EXTRA * 2 * letters / 5) || (cost > 0 && cost >= CHANGE * letters)) {
      return null;
    }
    return traced(entry, signs, costs, line, from, to, letters - cost / CHANGE);
  }

  /** The least cost of the first i signs of the key on the first j chars. */
  private static int[][] costs(List<Object> signs, String plain, int from, int to) {
    int length = to - from;
    int[][] costs = new int[signs.size() + 1][length + 1];
    for (int j = 1; j <= length; j++) {
      costs[0][j] = costs[0][j - 1] + extra(plain.charAt(from + j - 1));
    }
    for (int i = 1; i <= signs.size(); i++) {
      boolean place = signs.get(i - 1) instanceof Part.Slot;
      costs[i][0] = place ? FAR : costs[i - 1][0] + missing(signs.get(i - 1));
      for (int j = 1; j <= length; j++) {
        char c = plain.charAt(from + j - 1);
        if (place) {
          costs[i][j] = Math.min(costs[i - 1][j - 1], costs[i][j - 1]);
        } else {
          int change = change(signs.get(i - 1), c);
          costs[i][j] =
              Math.min(
                  costs[i - 1][j - 1] + change,
                  Math.min(
                      costs[i][j - 1] + extra(c), costs[i - 1][j] + missing(signs.get(i - 1))));
        }
      }
    }
    return costs;
  }

  private static int missing(Object sign) {
    return sign instanceof Character c ? extra(c) : FAR;
  }

  private static int change(Object sign, char c) {
    boolean denies = sign instanceof Character other && DENIALS.indexOf(other) >= 0;
    return sign.equals(c) ? 0 : denies || DENIALS.indexOf(c) >= 0 ? DENIAL : CHANGE;
  }

  private static int extra(char c) {
    return Character.isWhitespace(c) ? 0 : DENIALS.indexOf(c) >= 0 ? DENIAL : EXTRA;
  }

  private static Alignment traced(
      Entry entry, List<Object> signs, int[][] costs, Line line, int from, int to, int known) {
    int j = to - from;
    int[] begins = new int[signs.size() + 1];
    begins[signs.size()] = j;
    for (int i = signs.size(); i > 0; i--) {
      boolean place = signs.get(i - 1) instanceof Part.Slot;
      if (place) {
        while (j > 1 && costs[i][j] == costs[i][j - 1]) {
          j--;
        }
        j--;
      } else {
        while (j > 0
            && costs[i][j] == costs[i][j - 1] + extra(line.plain().charAt(from + j - 1))
            && costs[i][j]
                != costs[i - 1][j - 1]
                    + change(signs.get(i - 1), line.plain().charAt(from + j - 1))) {
          j--;
        }
        boolean missing =
            j == 0
                || costs[i][j]
                    != costs[i - 1][j - 1]
                        + change(signs.get(i - 1), line.plain().charAt(from + j - 1));
        j -= missing ? 0 : 1;
      }
      begins[i - 1] = j;
    }
    return new Alignment(costs[signs.size()][to - from], known, pieces(entry, begins, from));
  }

  private static List<Piece> pieces(Entry entry, int[] begins, int from) {
    List<Piece> pieces = new ArrayList<>();
    int sign = 0;
    for (Part part : entry.key()) {
      int next =
          part instanceof Part.Words words
              ? sign + words.words().replace(" ", "").length()
              : sign + 1;
      pieces.add(new Piece(part, from + begins[sign], from + begins[next]));
      sign = next;
    }
    return Collections.unmodifiableList(pieces);
  }
}

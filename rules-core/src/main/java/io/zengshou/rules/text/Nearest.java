package io.zengshou.rules.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of the known names was probably meant by a misspelt one. */
public final class Nearest {

  // Longer ones are no misspelt names; comparing them would only cost time.
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The name that differs least, the first of equals; null where none is near. */
  public static @Nullable String of(String word, Collection<String> names) {
    Objects.requireNonNull(word, "word");
    String wanted = plain(word);
    if (wanted.length() > LONGEST) {
      return null;
    }
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String name : names) {
      int distance = distance(wanted, plain(name));
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return best;
  }

  // Case, and the marks that stand between words in other styles, are not what makes a name.
  private static String plain(String name) {
    return name.strip().replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, changes and swaps of neighbours that lead from one to the other. */
  private static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[to.length()];
  }
}

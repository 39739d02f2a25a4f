package io.zengshou.rules.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Signs that nobody sees and that make words look like others, or end a line where no line ends:
 * controls, marks of direction, joiners and blanks of no width, separators of lines, halves of
 * signs. No id, name or title needs one; the variants of Chinese characters are none.
 */
public final class HiddenSigns {

  /** The last two of each plane, which are no characters. */
  private static final int NO_CHARACTER = 0xFFFE;

  private static final int FIRST_OF_NONE = 0xFDD0;
  private static final int LAST_OF_NONE = 0xFDEF;

  private HiddenSigns() {}

  /** Whether a code point is one. */
  public static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default ->
          (codePoint & NO_CHARACTER) == NO_CHARACTER
              || (codePoint >= FIRST_OF_NONE && codePoint <= LAST_OF_NONE);
    };
  }

  /** Where the first one stands, in chars from 0; -1: there is none. */
  public static int first(String words) {
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      if (isHidden(words.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The fault of words that have one; null where they have none. */
  public static @Nullable Fault fault(String where, String words) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(words, "words");
    int first = first(words);
    return first < 0
        ? null
        : Fault.of(where, new Text("有看不见的字符", "a sign that cannot be seen"))
            .actual(name(words.codePointAt(first)) + (words.length() == 1 ? "" : ": " + words))
            .allowed(new Text("看得见的文字", "signs that can be seen"))
            .maybe(new Text("删去它,重新输入这个词", "delete it and type the word again"));
  }

  /** What a code point is called: {@code U+202E}. */
  public static String name(int codePoint) {
    return String.format("U+%04X", codePoint);
  }

  /** The words with the name of each hidden sign in its place: {@code 张[U+202E]三}. */
  public static String shown(String words) {
    Objects.requireNonNull(words, "words");
    if (first(words) < 0) {
      return words;
    }
    StringBuilder shown = new StringBuilder();
    words
        .codePoints()
        .forEach(
            sign -> {
              if (isHidden(sign)) {
                shown.append('[').append(name(sign)).append(']');
              } else {
                shown.appendCodePoint(sign);
              }
            });
    return shown.toString();
  }
}

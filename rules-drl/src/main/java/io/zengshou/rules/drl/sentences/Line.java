package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.drl.language.WideSigns;

/**
 * A line of rules in sentences.
 *
 * @param text as it stands in its file
 * @param plain with ASCII signs for wide ones, as long; only the sign of lists stays as it is
 * @param begin where the sentence begins
 * @param end where it ends, without the sign that closes it and without a comment
 */
record Line(String text, String plain, int begin, int end) {

  static final char LIST = '、';
  private static final String CLOSING = ".;,";

  static Line of(String text) {
    String plain = plain(text);
    int end = comment(plain);
    while (end > 0 && closes(plain.charAt(end - 1))) {
      end--;
    }
    int begin = 0;
    while (begin < end && Character.isWhitespace(plain.charAt(begin))) {
      begin++;
    }
    return new Line(text, plain, begin, end);
  }

  /** ASCII signs for wide ones, sign for sign. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c == LIST ? c : WideSigns.narrow(c));
    }
    return plain.toString();
  }

  private static boolean closes(char c) {
    return Character.isWhitespace(c) || CLOSING.indexOf(c) >= 0;
  }

  /** Where a comment begins, or the line ends; what stands in quotes is none. */
  private static int comment(String plain) {
    boolean quoted = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      quoted ^= c == '"';
      if (!quoted && c == '/' && plain.startsWith("//", i)) {
        return i;
      }
    }
    return plain.stripLeading().startsWith("#") ? 0 : plain.length();
  }

  boolean isEmpty() {
    return begin >= end;
  }

  /** The same line from a later place. */
  Line from(int place) {
    int from = place;
    while (from < end && Character.isWhitespace(plain.charAt(from))) {
      from++;
    }
    return new Line(text, plain, from, end);
  }

  /** The sentence as it stands in the file. */
  String words() {
    return text.substring(begin, Math.max(begin, end));
  }

  /** The first place from {@code from} on that is no blank. */
  int skip(int from) {
    int at = from;
    while (at < end && Character.isWhitespace(plain.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where {@code words} end that begin at {@code from}, whatever blanks are between; or -1. */
  int after(String words, int from) {
    int at = from;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != ' ') {
        at = skip(at);
        if (at >= end || plain.charAt(at) != words.charAt(i)) {
          return -1;
        }
        at++;
      }
    }
    return at;
  }
}

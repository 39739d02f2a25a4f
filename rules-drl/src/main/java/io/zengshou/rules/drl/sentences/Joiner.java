package io.zengshou.rules.drl.sentences;

import java.util.List;

/** Words between phrases of one list, and what they mean. */
enum Joiner {
  /** One of them is enough. */
  OR(" || ", ",或者", "或者", ",或", "或"),
  /** All of them, within one condition. */
  AND(" && ", ",并且", "并且", ",且", "且"),
  /** All of them, one condition after the other. */
  ALSO(", ", ","),
  /** One of several values. */
  VALUE(", ", "、", "或者", "或", "和", "与"),
  /** One of several phrases behind a word such as 属于. */
  ONE_OF(" || ", "、", "或者", "或");

  private final String meaning;
  private final List<String> words;

  Joiner(String meaning, String... words) {
    this.meaning = meaning;
    this.words = List.of(words);
  }

  String meaning() {
    return meaning;
  }

  /** Where one of its words ends that begins at {@code from}, or -1. */
  int after(Line line, int from) {
    for (String word : words) {
      int end = line.after(word, from);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}

package io.zengshou.rules.drl.compiler;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that people write in conditions for what the language of rules has its own for. */
final class OtherWords {

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("且", "&&"),
          Map.entry("并且", "&&"),
          Map.entry("同时", "&&"),
          Map.entry("或", "||"),
          Map.entry("或者", "||"),
          Map.entry("是", "true"),
          Map.entry("否", "false"),
          Map.entry("等于", "=="),
          Map.entry("大于", ">"),
          Map.entry("小于", "<"),
          Map.entry("大于等于", ">="),
          Map.entry("小于等于", "<="),
          Map.entry("不小于", ">="),
          Map.entry("不大于", "<="),
          Map.entry("存在", "exists"),
          Map.entry("没有", "not"));

  private static final Map<String, String> CAPITALS =
      Map.of(
          "and",
          "&&",
          "or",
          "||",
          "not",
          "not",
          "exists",
          "exists",
          "true",
          "true",
          "false",
          "false",
          "in",
          "in",
          "accumulate",
          "accumulate");

  private OtherWords() {}

  /** What is written instead; null: nothing, the word may stand. */
  static @Nullable String of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.equals(word) ? CHINESE.get(word) : CAPITALS.get(small);
  }
}

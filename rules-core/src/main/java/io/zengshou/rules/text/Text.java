package io.zengshou.rules.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * The same words in Chinese and in English.
 *
 * @param zh the Chinese words
 * @param en the English words
 */
public record Text(String zh, String en) implements Serializable {

  public Text {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** Words that are the same in both languages: an id, a number, a path. */
  public static Text same(String words) {
    Objects.requireNonNull(words, "words");
    return new Text(words, words);
  }

  /** The words in the language of {@code locale}: Chinese for Chinese, English for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
  }
}

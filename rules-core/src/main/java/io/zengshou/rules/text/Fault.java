package io.zengshou.rules.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param where the JSON path of an applicant ({@code members[m2].age}) or {@code file:line} of a
 *     rule pack
 * @param what what is wrong
 * @param actual the value found, or null where there is none
 * @param allowed what would be right, or null where {@code what} says it all
 * @param maybe a hint at what was probably meant, or null
 */
public record Fault(
    String where, Text what, @Nullable String actual, @Nullable Text allowed, @Nullable Text maybe)
    implements Serializable {

  public Fault {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
  }

  public static Fault of(String where, Text what) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    return new Fault(where, what, null, null, null);
  }

  public Fault actual(String value) {
    Objects.requireNonNull(value, "value");
    return new Fault(where, what, shortened(value), allowed, maybe);
  }

  public Fault allowed(Text text) {
    Objects.requireNonNull(text, "text");
    return new Fault(where, what, actual, text, maybe);
  }

  public Fault maybe(Text text) {
    Objects.requireNonNull(text, "text");
    return new Fault(where, what, actual, allowed, text);
  }

  /** The same fault at another place. */
  public Fault at(String place) {
    Objects.requireNonNull(place, "place");
    return new Fault(place, what, actual, allowed, maybe);
  }

  /** The same fault at a place inside {@code prefix}. */
  public Fault inside(String prefix) {
    Objects.requireNonNull(prefix, "prefix");
    return at(prefix + where);
  }

  /** The fault in words, one line a part: where and what, actual, allowed, maybe. */
  public String in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    StringBuilder words = new StringBuilder();
    words
        .append(shown(shortened(where)))
        .append(chinese ? ":" : ": ")
        .append(shown(what.in(locale)));
    if (actual != null) {
      words.append(chinese ? "\n  实际值:" : "\n  actual: ").append(shown(actual));
    }
    if (allowed != null) {
      words.append(chinese ? "\n  允许:" : "\n  allowed: ").append(shown(allowed.in(locale)));
    }
    if (maybe != null) {
      words.append(chinese ? "\n  可能:" : "\n  Maybe ").append(shown(maybe.in(locale)));
    }
    return words.toString();
  }

  // What was read may have signs that make a terminal or a reader see something else.
  private static String shown(String part) {
    return HiddenSigns.shown(part);
  }

  // A pasted file must not become the error message.
  private static String shortened(String value) {
    String line = value.replace("\r", "\\r").replace("\n", "\\n");
    return line.length() <= 120 ? line : line.substring(0, outsideOfNumber(line, 117)) + "...";
  }

  /** Half of an identity number could no longer be told for one, and would not be masked. */
  private static int outsideOfNumber(String text, int at) {
    int cut = at;
    while (cut > at - 17
        && Character.isDigit(text.charAt(cut - 1))
        && Character.isLetterOrDigit(text.charAt(cut))) {
      cut--;
    }
    return cut;
  }
}

package io.zengshou.rules.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which day was probably meant: {@code 2023-1-1}, {@code 2023/01/01}, {@code 20230101}, {@code
 * 2023年1月1日}, also with digits of full width.
 */
public final class NearestDay {

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})(?:[-/.]|年)?([0-9]{1,2})(?:[-/.]|月)?([0-9]{1,2})日?");

  // Longer texts are no days; to look at them would only cost time.
  private static final int LONGEST = 60;

  private NearestDay() {}

  /** Whether the text is written like a day, be there such a day or not. */
  public static boolean isLikeOne(String text) {
    Objects.requireNonNull(text, "text");
    return parts(text).matches();
  }

  /** The day that is meant; null where none is, or where there is no such day. */
  public static @Nullable LocalDate of(String text) {
    Objects.requireNonNull(text, "text");
    Matcher parts = parts(text);
    if (!parts.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Matcher parts(String text) {
    String plain =
        text.length() > LONGEST ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return DAY.matcher(plain);
  }
}

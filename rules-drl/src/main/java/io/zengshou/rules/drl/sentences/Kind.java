package io.zengshou.rules.drl.sentences;

import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that no vocabulary can list: numbers, days, names. */
enum Kind {
  NUMBER("数", new Text("一个数,如 60 或 0.5", "a number such as 60 or 0.5")),
  FIGURE("数额", new Text("数和单位,如 10%、5000元/户·年", "a number and its unit: 10%, 5000元/户·年")),
  DAY("日期", new Text("日期,如 2023年1月1日 或 2023-01-01", "a day such as 2023-01-01")),
  ID("编号", new Text("编号,如 A10", "an id such as A10")),
  TEXT("文字", new Text("文字,不带引号和花括号", "words without quotes or braces"));

  // No two parts of one pattern can take the same sign, so that no text makes it slow.
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern IDS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
  private static final Pattern DAYS =
      Pattern.compile("([0-9]{4})(?:-|年)([0-9]{1,2})(?:-|月)([0-9]{1,2})日?");

  private final String id;
  private final Text wanted;

  Kind(String id, Text wanted) {
    this.id = id;
    this.wanted = wanted;
  }

  /** Its name in a vocabulary. */
  String id() {
    return id;
  }

  /** What it wants to be. */
  Text wanted() {
    return wanted;
  }

  /** The kind of that name; null: there is none. */
  static @Nullable Kind of(String id) {
    for (Kind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    return null;
  }

  /** What it can be in a sample sentence. */
  String sample() {
    return switch (this) {
      case NUMBER -> "1";
      case FIGURE -> "10%";
      case DAY -> "2023-01-01";
      case ID, TEXT -> "x";
    };
  }

  /** All that it can be from {@code from} on, with where that ends. */
  List<Match> matches(Line line, int from) {
    return switch (this) {
      case NUMBER -> first(line, NUMBERS, from);
      case ID -> first(line, IDS, from);
      case DAY -> day(line, from);
      case FIGURE ->
          from < line.end() && Character.isDigit(line.plain().charAt(from))
              ? ends(line, from, " ,;\"(){}", line.plain())
              : List.of();
      case TEXT -> ends(line, from, "\"{}", line.text());
    };
  }

  private static List<Match> first(Line line, Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(line.plain()).region(from, line.end());
    return matcher.lookingAt()
        ? List.of(new Match(matcher.end(), Expansion.of(matcher.group(), from, matcher.end())))
        : List.of();
  }

  private static List<Match> day(Line line, int from) {
    Matcher day = DAYS.matcher(line.plain()).region(from, line.end());
    if (!day.lookingAt()) {
      return List.of();
    }
    String iso = day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3));
    return List.of(new Match(day.end(), Expansion.of(iso, from, day.end())));
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Every end up to a sign that cannot be part of it, the nearest first. */
  private static List<Match> ends(Line line, int from, String not, String said) {
    List<Match> ends = new ArrayList<>();
    for (int end = from; end < line.end() && not.indexOf(line.plain().charAt(end)) < 0; end++) {
      if (!Character.isWhitespace(line.plain().charAt(end))) {
        ends.add(new Match(end + 1, Expansion.of(said.substring(from, end + 1), from, end + 1)));
      }
    }
    return ends;
  }
}

package io.zengshou.rules.measure;

import io.zengshou.rules.text.NearestDay;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which figure was probably meant by a text that is none. */
final class NearestFigure {

  private static final Pattern PARTS = Pattern.compile("([0-9][0-9.,]*)(.*)");

  /** Between the parts of a unit. */
  private static final Pattern MARKS = Pattern.compile("[/每·・•‧∙⋅.*×、\\-]");

  /** Other ways to write a part of a unit; none of them is another unit. */
  private static final Map<String, String> WAYS =
      Map.of("圆", "元", "园", "元", "块", "元", "千克", "公斤", "kg", "公斤", "市斤", "斤");

  // Longer texts are no figures; to look at them would only cost time.
  private static final int LONGEST = 60;

  private NearestFigure() {}

  /** A text that {@link FigureParser#parse} takes for that name; null where none is near. */
  static @Nullable String of(FigureName name, String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    if (name == FigureName.DEADLINE) {
      LocalDate day = NearestDay.of(text);
      return day == null ? null : day.toString();
    }
    // The letter O and the letter l are what a hurried hand types for 0 and 1.
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace(" ", "")
            .replace('O', '0')
            .replace('o', '0')
            .replace('l', '1');
    Matcher parts = PARTS.matcher(plain);
    if (!parts.matches()) {
      return null;
    }
    List<String> units =
        List.of(FigureParser.allowed(name).replaceAll("[0-9.]", "").split(", ", -1));
    String unit = unit(parts.group(2), units);
    return unit == null ? null : checked(name, parts.group(1).replace(",", "") + unit);
  }

  /**
   * The unit that is written in another way: never another unit, for 200元/亩 is not 200元/斤. What was
   * begun is meant too: 元/户 is 元/户·年.
   */
  private static @Nullable String unit(String written, List<String> units) {
    if (written.isEmpty()) {
      return units.size() == 1 ? units.get(0) : null;
    }
    String plain = plain(written);
    for (String unit : units) {
      if (plain(unit).equals(plain)) {
        return unit;
      }
    }
    List<String> begun = units.stream().filter(unit -> plain(unit).startsWith(plain)).toList();
    return begun.size() == 1 ? begun.get(0) : null;
  }

  /** A unit without what can be written in several ways. */
  private static String plain(String unit) {
    String plain = unit;
    for (Map.Entry<String, String> way : WAYS.entrySet()) {
      plain = plain.replace(way.getKey(), way.getValue());
    }
    return MARKS.matcher(plain).replaceAll("");
  }

  private static @Nullable String checked(FigureName name, String figure) {
    try {
      FigureParser.parse(name, figure);
      return figure;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

package io.zengshou.rules.measure;

import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.NearestDay;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which figure was probably meant by a text that is none. */
final class NearestFigure {

  private static final Pattern PARTS = Pattern.compile("([0-9][0-9.,]*)(.*)");

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

  /** What was begun is meant rather than what differs little: 元/户 is 元/户·年, not 元/台. */
  private static @Nullable String unit(String written, List<String> units) {
    if (units.size() == 1) {
      return units.get(0);
    }
    List<String> begun =
        units.stream().filter(unit -> !written.isEmpty() && unit.startsWith(written)).toList();
    return begun.size() == 1 ? begun.get(0) : Nearest.of(written, units);
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

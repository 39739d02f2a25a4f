package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the small values of a scenario. */
final class Texts {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private Texts() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** An amount with two decimals; {@code null} is none. */
  static String money(YamlValue value) {
    String text = value.text();
    if (text.equals(Outcome.NULL)) {
      return text;
    }
    try {
      return Money.yuan(text).toString();
    } catch (IllegalArgumentException e) {
      value.fault("不是金额", "not an amount of money", text, "12345, 12345.67, null");
      return Outcome.NULL;
    }
  }

  /** A whole number; {@code null} is none. */
  static String whole(YamlValue value) {
    String text = value.text();
    if (!text.equals(Outcome.NULL) && !text.matches("[0-9]{1,9}")) {
      value.fault("不是整数", "not a whole number", text, "1, 2, 3 … null");
    }
    return text;
  }

  static @Nullable LocalDate day(YamlValue value) {
    String text = value.text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      value.fault("不是日期", "not a day", text, "2023-09-30");
      return null;
    }
  }

  /** A day, or a list of two days or more, each of them once and in their order. */
  static List<LocalDate> days(YamlValue value) {
    List<YamlValue> said = value.isList() ? value.list() : List.of(value);
    List<LocalDate> days = new ArrayList<>();
    for (YamlValue each : said) {
      LocalDate day = day(each);
      if (day != null && !days.isEmpty() && !day.isAfter(days.get(days.size() - 1))) {
        each.fault(
            "日期要从早到晚，每天只写一次", "days go from early to late, each of them once", each.text(), "");
      } else if (day != null) {
        days.add(day);
      }
    }
    if (value.isList() && said.size() < 2) {
      value.fault(
          "列表至少写两天；只有一天的，直接写日期",
          "a list has two days or more; a single day is written as it is",
          said.isEmpty() ? "[]" : "[" + said.get(0).text() + "]",
          "2023-09-30, [2023-01-01, 2023-12-31]");
    }
    return days;
  }

  static List<String> list(YamlValue value) {
    return value.list().stream().map(YamlValue::text).toList();
  }

  static Map<String, String> map(YamlValue value) {
    Map<String, String> map = new LinkedHashMap<>();
    value.map(List.of()).forEach((key, each) -> map.put(key, each.text()));
    return map;
  }
}

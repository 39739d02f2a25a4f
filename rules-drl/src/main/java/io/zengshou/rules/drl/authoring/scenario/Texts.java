package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the small values of a scenario. */
final class Texts {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

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
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeException e) {
      value.fault("不是日期", "not a day", value.text(), "2023-09-30");
      return null;
    }
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

package io.zengshou.rules.drl.pack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values as Java expressions that make them again: records, lists, sets, maps, words. */
class JavaSource {

  /** What {@code Map.of} and {@code Map.copyOf} give of two entries and more. */
  private static final Class<?> SALTED = Map.of(1, 1, 2, 2).getClass();

  /** The expression of a value. */
  final String of(@Nullable Object value) {
    String special = value == null ? "null" : special(value);
    if (special != null) {
      return special;
    }
    if (value instanceof String text) {
      return literal(text);
    }
    if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
      return value instanceof Long ? value + "L" : value.toString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
    }
    if (value instanceof LocalDate day) {
      return call(
          "java.time.LocalDate.of",
          List.of("" + day.getYear(), "" + day.getMonthValue(), "" + day.getDayOfMonth()));
    }
    if (value instanceof Set<?> set) {
      // A set has no order of its own, and two builds of one pack must not differ.
      return call("java.util.Set.of", each(set).stream().sorted().toList());
    }
    if (value instanceof Collection<?> list) {
      return call("java.util.List.of", each(list));
    }
    if (value instanceof Map<?, ?> map) {
      inOrder(map);
      return call("map", map.entrySet().stream().map(this::entry).toList());
    }
    if (value instanceof Record record) {
      return record(record);
    }
    throw new IllegalArgumentException("cannot be written as Java: " + value);
  }

  /**
   * Java salts the order of these maps anew in each JVM, and order counts in what is written: two
   * builds of one pack would differ.
   */
  private static void inOrder(Map<?, ?> map) {
    if (map.size() > 1 && SALTED.isInstance(map)) {
      throw new IllegalArgumentException("a map without an order of its own: " + map);
    }
  }

  /** The expression of a value that is no plain record; null: it is one. */
  @Nullable String special(Object value) {
    return null;
  }

  private String entry(Map.Entry<?, ?> entry) {
    return call("java.util.Map.entry", List.of(of(entry.getKey()), of(entry.getValue())));
  }

  private List<String> each(Collection<?> values) {
    return values.stream().map(this::of).toList();
  }

  private String record(Record record) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        parts.add(of(component.getAccessor().invoke(record)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return call("new " + record.getClass().getCanonicalName(), parts);
  }

  static String call(String what, List<String> arguments) {
    return what + "(" + String.join(", ", arguments) + ")";
  }

  /** A string in quotes, in ASCII, so that no platform's encoding can garble it. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        literal.append(c);
      } else if (c < ' ') {
        // An escape of Java's own: a line end written as a code point would end the line.
        literal.append(String.format("\\%03o", (int) c));
      } else {
        literal.append(String.format("\\u%04x", (int) c));
      }
    }
    return literal.append('"').toString();
  }
}

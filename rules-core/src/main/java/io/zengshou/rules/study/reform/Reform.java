package io.zengshou.rules.study.reform;

import io.zengshou.rules.text.Text;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A change of the rules that is thought about: other figures, readings and settings, or another
 * pack. Start with {@link #titled}, add what it changes, and apply it with {@code
 * calculator.with(reform)}, which says all that is wrong with it.
 *
 * @param title what it is called
 * @param pack the folder of a pack that takes the place of the rules; null: the rules stay. Another
 *     pack comes with its own day and its own choices, which the others of this reform then change
 * @param parameters figures by {@code measure.figure}, such as {@code production-bonus.cap}, as a
 *     rule has them: {@code 6000元/户·年}
 * @param readings choices by the ids of switches, such as {@code production-base}: {@code net}
 * @param settings county settings by their ids, such as {@code income-plunge-threshold}: {@code
 *     30%}
 */
public record Reform(
    Text title,
    @Nullable Path pack,
    Map<String, String> parameters,
    Map<String, String> readings,
    Map<String, String> settings) {

  public Reform {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(settings, "settings");
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /** A reform that changes nothing yet. */
  public static Reform titled(Text title) {
    Objects.requireNonNull(title, "title");
    return new Reform(title, null, Map.of(), Map.of(), Map.of());
  }

  /** With the rules of a folder in place of those there are. */
  public Reform pack(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return new Reform(title, folder, parameters, readings, settings);
  }

  /** With another figure, such as {@code ("production-bonus.cap", "6000元/户·年")}. */
  public Reform parameter(String which, String value) {
    Objects.requireNonNull(which, "which");
    Objects.requireNonNull(value, "value");
    return new Reform(title, pack, and(parameters, which, value), readings, settings);
  }

  /** With another reading, such as {@code ("production-base", "net")}. */
  public Reform reading(String id, String choice) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(choice, "choice");
    return new Reform(title, pack, parameters, and(readings, id, choice), settings);
  }

  /** With a county setting, such as {@code ("income-plunge-threshold", "30%")}. */
  public Reform setting(String id, String value) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(value, "value");
    return new Reform(title, pack, parameters, readings, and(settings, id, value));
  }

  private static Map<String, String> and(Map<String, String> some, String key, String value) {
    Map<String, String> all = new TreeMap<>(some);
    all.put(key, value);
    return all;
  }
}

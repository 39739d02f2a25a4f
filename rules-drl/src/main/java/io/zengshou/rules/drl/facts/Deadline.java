package io.zengshou.rules.drl.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a measure, from the figure {@code @Deadline} (期限).
 *
 * @param measure id of the measure
 * @param day the last day
 */
public record Deadline(String measure, LocalDate day) implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "day" -> day;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }
}

package io.zengshou.rules.drl.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day asked about (核算日期).
 *
 * @param day the day
 */
public record AsOf(LocalDate day) implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "day" -> day;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }
}

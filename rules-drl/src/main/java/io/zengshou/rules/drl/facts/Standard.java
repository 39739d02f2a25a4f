package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.PerCapita;
import org.jspecify.annotations.Nullable;

/**
 * The standard of a measure, from the figure {@code @Standard} (保障标准).
 *
 * @param measure id of the measure
 * @param perPerson in money per person
 */
public record Standard(String measure, PerCapita perPerson) implements Fact {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "perPerson" -> perPerson;
      default -> throw unknown(attribute);
    };
  }

  @Override
  public String path() {
    return "";
  }
}

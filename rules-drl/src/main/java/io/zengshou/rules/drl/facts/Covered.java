package io.zengshou.rules.drl.facts;

import org.jspecify.annotations.Nullable;

/**
 * A person whom an earlier stage granted a measure (已享有该措施的人).
 *
 * @param measure id of the measure
 * @param person the person
 * @param gap what is behind it where it is not certain
 */
public record Covered(String measure, Member person, Gap gap) implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "person" -> person;
      default -> throw unknown(attribute);
    };
  }
}

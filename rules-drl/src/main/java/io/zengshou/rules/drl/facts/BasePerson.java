package io.zengshou.rules.drl.facts;

import org.jspecify.annotations.Nullable;

/**
 * A person who counts towards a measure: {@code base.add(person)}.
 *
 * @param measure id of the measure
 * @param person the person
 * @param gap what is behind an unknown value
 */
public record BasePerson(String measure, Member person, Gap gap) implements Result {
  @Override
  public @Nullable Object value(String attribute) {
    return switch (attribute) {
      case "measure" -> measure;
      case "person" -> person;
      default -> throw unknown(attribute);
    };
  }
}

package io.zengshou.rules.drl.facts;

/**
 * A person who counts towards a measure: {@code base.add(person)}.
 *
 * @param measure id of the measure
 * @param person the person
 * @param gap what is behind an unknown value
 */
public record BasePerson(String measure, Member person, Gap gap) implements Result {}

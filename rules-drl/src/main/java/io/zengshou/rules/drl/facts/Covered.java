package io.zengshou.rules.drl.facts;

/**
 * A person whom an earlier stage granted a measure (已享有该措施的人).
 *
 * @param measure id of the measure
 * @param person the person
 * @param gap what is behind it where it is not certain
 */
public record Covered(String measure, Member person, Gap gap) implements Result {}

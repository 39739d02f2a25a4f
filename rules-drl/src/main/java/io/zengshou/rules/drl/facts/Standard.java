package io.zengshou.rules.drl.facts;

import io.zengshou.rules.money.PerCapita;

/**
 * The standard of a measure, from the figure {@code @Standard} (保障标准).
 *
 * @param measure id of the measure
 * @param perPerson in money per person
 */
public record Standard(String measure, PerCapita perPerson) implements Fact {

  @Override
  public String path() {
    return "";
  }
}

package io.zengshou.rules.drl.facts;

import java.time.LocalDate;

/**
 * The deadline of a measure, from the figure {@code @Deadline} (期限).
 *
 * @param measure id of the measure
 * @param day the last day
 */
public record Deadline(String measure, LocalDate day) implements Fact {

  @Override
  public String path() {
    return "";
  }
}

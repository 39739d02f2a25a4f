package io.zengshou.rules.drl.facts;

import java.time.LocalDate;

/**
 * The day asked about (核算日期).
 *
 * @param day the day
 */
public record AsOf(LocalDate day) implements Fact {

  @Override
  public String path() {
    return "";
  }
}

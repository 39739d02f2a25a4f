package io.zengshou.rules.measure;

import java.time.LocalDate;

/**
 * The days on which something is in force.
 *
 * @param since the first day
 * @param until the last day, included
 */
public record Validity(LocalDate since, LocalDate until) {

  public Validity {
    if (until.isBefore(since)) {
      throw new IllegalArgumentException("ends before it begins: " + since + " to " + until);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(since) && !day.isAfter(until);
  }

  @Override
  public String toString() {
    return since + "/" + until;
  }
}

package io.zengshou.rules.drl.authoring.scenario;

/**
 * One thing that came out otherwise than a scenario expects.
 *
 * @param where the place of the expectation: {@code file:line}, or file, sheet and cell
 * @param name what it is about, such as {@code production-bonus.amount}
 * @param expected what should have come out
 * @param actual what came out
 */
public record Difference(String where, String name, String expected, String actual) {

  /** The id of the measure, or {@code total}, {@code income} and the like. */
  public String subject() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}

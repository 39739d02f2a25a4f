package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.assessment.Assessment;
import java.util.function.Function;

/**
 * One thing that a scenario says must come out.
 *
 * @param where where it stands: {@code file:line}, or file, sheet and cell
 * @param name what it is about, such as {@code cocoon-subsidy.most}
 * @param expected what must come out, written as scenarios write it
 * @param actual says what an assessment has, written in the same way
 */
public record Claim(
    String where, String name, String expected, Function<Assessment, String> actual) {

  /** The id of the measure, or {@code total}, {@code income} and the like. */
  public String subject() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}

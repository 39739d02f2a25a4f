package io.zengshou.rules.drl.scenario;

import io.zengshou.rules.assessment.Assessment;
import java.util.List;

/** Compares what a scenario expects with what an assessment says. */
final class ScenarioCheck {

  private ScenarioCheck() {}

  /**
   * One thing that came out otherwise.
   *
   * @param where the place of the expectation: {@code file:line}
   * @param name what it is about
   * @param expected what should have come out
   * @param actual what came out
   */
  record Difference(String where, String name, String expected, String actual) {

    @Override
    public String toString() {
      return where + " " + name + "：应为 " + expected + "，实为 " + actual;
    }
  }

  /** Every difference, in the order of the scenario; what is pending is left out. */
  static List<Difference> differences(Scenario scenario, Assessment assessment) {
    return scenario.claims().stream()
        .filter(claim -> !scenario.pending().contains(claim.name()))
        .map(claim -> difference(scenario, claim, assessment))
        .filter(difference -> !difference.expected().equals(difference.actual()))
        .toList();
  }

  /** The differences in words, under the scenario's name and source. */
  static String words(Scenario scenario, List<Difference> differences) {
    StringBuilder words = new StringBuilder();
    words.append(scenario.name()).append("\n  来源：").append(scenario.source());
    differences.forEach(difference -> words.append("\n  ").append(difference));
    return words.toString();
  }

  private static Difference difference(Scenario scenario, Claim claim, Assessment assessment) {
    return new Difference(
        scenario.file() + ":" + claim.line(),
        claim.name(),
        claim.expected(),
        claim.actual().apply(assessment));
  }
}

package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.authoring.scenario.Outcomes;
import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.engine.DroolsCalculator;

/** What comes of a measure today. */
final class Outcome {

  private Outcome() {}

  /** As a scenario would expect it; {@code absent} where the applicant has no such measure. */
  static String of(DroolsCalculator calculator, Scenario scenario, String measure) {
    Assessment assessment = scenario.asked(calculator).assess(scenario.given(), Detail.AMOUNTS);
    for (Finding finding : assessment.findings()) {
      if (finding.measure().id().equals(measure)) {
        return Outcomes.expectation(finding);
      }
    }
    return "absent";
  }
}

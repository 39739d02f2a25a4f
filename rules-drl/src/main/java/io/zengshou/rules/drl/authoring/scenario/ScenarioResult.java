package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param differences what came out otherwise, in the order of the scenario; empty: it passed
 * @param assessment what the calculator said; null where the pack does not know a reading, a
 *     setting or a measure that the scenario names
 */
public record ScenarioResult(
    Scenario scenario, List<Difference> differences, @Nullable Assessment assessment) {

  public ScenarioResult {
    differences = List.copyOf(differences);
  }

  /** Runs one scenario with a calculator of the pack's own day and readings. */
  public static ScenarioResult of(Scenario scenario, BenefitCalculator calculator) {
    Objects.requireNonNull(calculator, "calculator");
    try {
      Assessment assessment = scenario.asked(calculator).assess(scenario.given());
      return new ScenarioResult(scenario, differences(scenario, assessment), assessment);
    } catch (IllegalArgumentException | InvalidApplicantException e) {
      Difference refused =
          new Difference(scenario.where(), "given", "-", String.valueOf(e.getMessage()));
      return new ScenarioResult(scenario, List.of(refused), null);
    }
  }

  /** Every difference, in the order of the scenario; what is pending is left out. */
  static List<Difference> differences(Scenario scenario, Assessment assessment) {
    List<Difference> differences = new ArrayList<>();
    for (Claim claim : scenario.claims()) {
      if (!scenario.pending().contains(claim.name())) {
        String actual = claim.actual().apply(assessment);
        if (!actual.equals(claim.expected())) {
          differences.add(new Difference(claim.where(), claim.name(), claim.expected(), actual));
        }
      }
    }
    return differences;
  }

  /** Whether all came out as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }
}

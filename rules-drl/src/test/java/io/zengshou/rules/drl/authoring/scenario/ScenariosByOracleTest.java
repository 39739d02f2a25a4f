package io.zengshou.rules.drl.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.Oracle;
import io.zengshou.rules.testkit.OracleReadings;
import io.zengshou.rules.testkit.OracleResult;
import io.zengshou.rules.testkit.PlanMeasure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the scenarios expect was worked by hand. An oracle that was written from the plan, and not
 * from the rules, comes to the same wherever all that it needs is known.
 */
class ScenariosByOracleTest {

  private static final Path FOLDER = Path.of("src/main/resources/packs/shiquan2023");
  private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 30);

  private final List<Scenario> scenarios = Scenarios.in(FOLDER).all();
  private final List<String> wrong = new ArrayList<>();
  private int scenariosHeld;
  private int claimsHeld;

  @Test
  void whatScenariosExpectIsWhatThePlanSays() {
    for (Scenario scenario : scenarios) {
      boolean inForce = scenario.asOf() == null || scenario.asOf().getYear() == 2023;
      if (inForce && scenario.settings().isEmpty()) {
        oracle(scenario).ifPresent(result -> hold(scenario, result));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(scenariosHeld).isGreaterThan(scenarios.size() * 8 / 10);
    assertThat(claimsHeld).isGreaterThan(800);
  }

  /** Nothing where it needs a fact that is not known, or a list that nobody has checked. */
  private static Optional<OracleResult> oracle(Scenario scenario) {
    if (scenario.given() instanceof Household household && !household.unknown().isEmpty()) {
      return Optional.empty();
    }
    OracleReadings readings = OracleReadings.DEFAULT;
    for (Map.Entry<String, String> each : scenario.readings().entrySet()) {
      readings = readings.with(each.getKey(), each.getValue());
    }
    try {
      return Optional.of(new Oracle(readings).assess(scenario.given()));
    } catch (NullPointerException e) {
      return Optional.empty();
    }
  }

  private void hold(Scenario scenario, OracleResult result) {
    scenariosHeld++;
    for (Claim claim : scenario.claims()) {
      String expected = expected(scenario, claim, result);
      if (expected != null) {
        claimsHeld++;
        if (!expected.equals(claim.expected())) {
          wrong.add(claim.where() + " " + claim.name() + ": " + claim.expected() + ", " + expected);
        }
      }
    }
  }

  private static @Nullable String expected(Scenario scenario, Claim claim, OracleResult result) {
    PlanMeasure measure = measure(claim.subject(), result);
    // The oracle stands on the day of the deadline.
    boolean before = scenario.asOf() != null && scenario.asOf().isBefore(DEADLINE);
    if (measure == null || (before && measure == PlanMeasure.BENEFIT_PAYMENT_DEADLINE)) {
      return null;
    }
    return switch (claim.name().substring(claim.subject().length())) {
      case ".status" -> result.status(measure).id();
      case ".amount", ".least" -> Money.ofFen(result.least(measure)).toString();
      case ".most" -> most(result.most(measure));
      default -> null;
    };
  }

  private static @Nullable PlanMeasure measure(String id, OracleResult result) {
    return Stream.of(PlanMeasure.values())
        .filter(measure -> measure.id().equals(id) && result.measures().contains(measure))
        .findFirst()
        .orElse(null);
  }

  private static String most(long fen) {
    return fen == OracleResult.UNBOUNDED ? Outcome.NULL : Money.ofFen(fen).toString();
  }
}

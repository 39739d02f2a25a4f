package io.zengshou.examples.policydesk;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.drl.authoring.scenario.ScenarioResult;
import io.zengshou.rules.drl.authoring.scenario.ScenarioText;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a pack. */
@Command(name = "test", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class TestCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "DIR", descriptionKey = "test.dir")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path folder;

  TestCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    BenefitCalculator calculator = BenefitCalculator.load(folder);
    Scenarios scenarios = Scenarios.in(folder);
    List<ScenarioResult> results = scenarios.run(calculator);
    ScenarioText text = new ScenarioText(desk.locale());
    for (ScenarioResult result : results) {
      if (!result.passed()) {
        desk.line(text.of(result));
        desk.line("");
      }
    }
    desk.line(text.summary(results, scenarios));
    return results.stream().allMatch(ScenarioResult::passed) ? PolicyDesk.FINE : PolicyDesk.FOUND;
  }
}

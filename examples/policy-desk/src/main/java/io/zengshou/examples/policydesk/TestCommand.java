package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.drl.authoring.coverage.Coverage;
import io.zengshou.rules.drl.authoring.coverage.CoverageText;
import io.zengshou.rules.drl.authoring.coverage.ResultsJson;
import io.zengshou.rules.drl.authoring.scenario.ScenarioResult;
import io.zengshou.rules.drl.authoring.scenario.ScenarioText;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a pack. */
@Command(name = "test", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class TestCommand implements Callable<Integer> {

  /** How the results are written. */
  enum Format {
    text,
    json
  }

  private final Desk desk;

  @Parameters(paramLabel = "DIR", descriptionKey = "test.dir")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path folder;

  @Option(names = "--coverage", descriptionKey = "test.coverage")
  private boolean coverage;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "test.format")
  private Format format = Format.text;

  TestCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    RulePack pack = PackLoader.fromFolder(folder);
    Scenarios scenarios = Scenarios.in(folder);
    scenarios.namesOf(pack.manifest(), pack.catalogue());
    List<ScenarioResult> results = scenarios.run(DroolsCalculator.of(pack));
    Coverage tried = coverage ? Coverage.of(pack, scenarios) : null;
    if (format == Format.json) {
      desk.json(ResultsJson.of(results, scenarios, tried));
    } else {
      text(results, scenarios, tried);
    }
    return results.stream().allMatch(ScenarioResult::passed) ? Program.FINE : Program.FOUND;
  }

  private void text(List<ScenarioResult> results, Scenarios scenarios, @Nullable Coverage tried) {
    ScenarioText text = new ScenarioText(desk.locale());
    for (ScenarioResult result : results) {
      if (!result.passed()) {
        desk.line(text.of(result));
        desk.line("");
      }
    }
    if (tried != null) {
      desk.line(new CoverageText(desk.locale()).of(tried));
    }
    desk.line(text.summary(results, scenarios));
  }
}

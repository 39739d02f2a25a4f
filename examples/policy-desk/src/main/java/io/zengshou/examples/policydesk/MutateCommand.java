package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.rules.drl.authoring.mutation.MutationReport;
import io.zengshou.rules.drl.authoring.mutation.MutationText;
import io.zengshou.rules.drl.authoring.mutation.Mutations;
import io.zengshou.rules.drl.authoring.mutation.Survivor;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which changes of the rules no scenario would notice. */
@Command(name = "mutate", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class MutateCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "DIR", descriptionKey = "mutate.dir")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path folder;

  @Option(names = "--measure", paramLabel = "ID", descriptionKey = "mutate.measure")
  private String measure = "";

  @Option(names = "--suggest", descriptionKey = "mutate.suggest")
  private boolean suggest;

  MutateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    RulePack pack = PackLoader.fromFolder(folder);
    Predicate<Measure> chosen = Chosen.measure(measure, pack);
    PackFiles files = PackFiles.in(folder);
    Scenarios scenarios = Scenarios.of(files);
    scenarios.namesOf(pack.manifest(), pack.catalogue());
    MutationReport report =
        Mutations.run(
            pack,
            files,
            scenarios,
            rule -> chosen.test(rule.measure()),
            new ProgressBar(desk)::told);
    MutationText text = new MutationText(scenarios, desk.locale());
    boolean unexplained = false;
    for (Survivor survivor : report.unnoticed()) {
      unexplained |= survivor.reason() == null;
      boolean search = suggest && survivor.reason() == null;
      desk.line(text.of(search ? Mutations.search(pack, scenarios, survivor) : survivor));
      desk.line("");
    }
    if (!report.stale().isEmpty()) {
      desk.line(text.stale(report));
    }
    desk.line(text.summary(report));
    return unexplained || !report.stale().isEmpty() ? Program.FOUND : Program.FINE;
  }
}

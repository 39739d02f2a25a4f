package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.drl.authoring.check.PackReport;
import io.zengshou.rules.drl.authoring.check.ReportJson;
import io.zengshou.rules.drl.authoring.check.ReportSarif;
import io.zengshou.rules.drl.authoring.check.ReportText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with a pack. */
@Command(name = "check", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class CheckCommand implements Callable<Integer> {

  /** How the report is written. */
  enum Format {
    text,
    json,
    sarif
  }

  private final Desk desk;

  @Parameters(paramLabel = "DIR", descriptionKey = "check.dir")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path folder;

  @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "check.format")
  private Format format = Format.text;

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    PackReport report = PackReport.of(folder);
    switch (format) {
      case text -> desk.line(ReportText.of(report, desk.locale()));
      case json -> desk.json(ReportJson.of(report));
      case sarif -> desk.json(ReportSarif.of(report, desk.locale()));
    }
    return report.isUsable() ? Program.FINE : Program.FOUND;
  }
}

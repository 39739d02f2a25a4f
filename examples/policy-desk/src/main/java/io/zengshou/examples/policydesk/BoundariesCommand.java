package io.zengshou.examples.policydesk;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.drl.authoring.coverage.Boundaries;
import io.zengshou.rules.drl.authoring.coverage.BoundaryReport;
import io.zengshou.rules.drl.authoring.coverage.Edge;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts scenarios at every figure and at the first and last days, for staff to confirm. */
@Command(name = "boundaries", resourceBundle = "io.zengshou.examples.policydesk.Help")
final class BoundariesCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "DIR", descriptionKey = "boundaries.dir")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path folder;

  @Option(names = "--measure", paramLabel = "ID", descriptionKey = "boundaries.measure")
  private String measure = "";

  @Option(names = "--file", paramLabel = "NAME", descriptionKey = "boundaries.file")
  private String name = "boundaries.yaml";

  BoundariesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    RulePack pack = PackLoader.fromFolder(folder);
    Scenarios scenarios = Scenarios.in(folder);
    scenarios.namesOf(pack.manifest(), pack.catalogue());
    Path file = folder.resolve(Scenarios.FOLDER).resolve(name);
    BoundaryReport report = Boundaries.of(pack, scenarios, Chosen.measure(measure, pack));
    for (Edge edge : report.unreached()) {
      desk.line(
          desk.say("没有找到边界情形：", "no case was found for ")
              + edge.where()
              + " "
              + edge.words().in(desk.locale()));
    }
    if (report.drafts().isEmpty()) {
      desk.line(desk.say("没有要补的边界情形", "no case is missing"));
      return Program.FINE;
    }
    try {
      Files.writeString(file, report.yaml(scenarios), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      desk.error(
          desk.say(
              "已有这个文件，不覆盖：" + file + "；先确认里面的草稿，或用 --file 另起一个名字",
              "the file is there and is not overwritten: "
                  + file
                  + "; confirm its drafts first, or name another with --file"));
      return Program.FAILED;
    }
    desk.line(
        desk.say(
            "起草了 " + report.drafts().size() + " 个边界情形，待确认：" + file,
            report.drafts().size() + " cases were drafted, to be confirmed: " + file));
    return Program.FINE;
  }
}

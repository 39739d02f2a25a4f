package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.explain.CountyTables;
import io.zengshou.rules.json.CountyFiguresJson;
import io.zengshou.rules.study.county.CountyFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds up a county. */
@Command(name = "figures", resourceBundle = "io.zengshou.examples.county.Help")
final class FiguresCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private SurveyOptions survey = new SurveyOptions();

  @Option(names = "--json", descriptionKey = "figures.json")
  private boolean json;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "figures.out")
  private @Nullable Path file;

  FiguresCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (file != null) {
      survey.population().keepFrom(file);
    }
    CountyFigures figures = survey.figures(desk, survey.calculator());
    List<String> lines =
        json
            ? List.of(CountyFiguresJson.write(figures))
            : new CountyTables(desk.locale()).lines(figures, Desk.WIDTH);
    if (file == null) {
      lines.forEach(json ? desk::json : desk::line);
    } else {
      Files.write(file, json ? lines : lines.stream().map(desk::masked).toList());
      desk.line(desk.say("已写入 ", "written to ") + file);
    }
    return figures.confidence().refused() == 0 ? Program.FINE : Program.FOUND;
  }
}

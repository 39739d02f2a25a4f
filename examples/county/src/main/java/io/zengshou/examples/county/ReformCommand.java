package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.county.population.Population;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.explain.ReformTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ReformJson;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.county.Yardsticks;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what reforms would change for a county: what they cost, who gains, who loses. */
@Command(name = "reform", sortOptions = false, resourceBundle = "io.zengshou.examples.county.Help")
final class ReformCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private PopulationOptions population = new PopulationOptions();

  @Mixin private ReformOptions options = new ReformOptions();

  @ArgGroup private Format format = new Format();

  /** At most one. */
  private static final class Format {
    @Option(names = "--json", descriptionKey = "reform.json")
    private boolean json;

    @Option(names = "--csv", descriptionKey = "reform.csv")
    private boolean csv;
  }

  ReformCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    BenefitCalculator baseline = BenefitCalculator.load(County.PACK);
    List<Reform> reforms = options.reforms(baseline);
    if (reforms.isEmpty()) {
      desk.error(
          desk.say(
              "没有写要改什么：--parameter、--reading、--setting、--pack 或 --reform",
              "nothing to change: --parameter, --reading, --setting, --pack or --reform"));
      return Program.FAILED;
    }
    Yardsticks.Line line = Yardsticks.of(baseline.rules(), baseline.parameters()).line();
    List<Rules> rules = reforms.stream().map(one -> baseline.with(one).rules()).toList();
    Refusals refusals = new Refusals(desk);
    try (Population all = population.source().open()) {
      ValidApplicants applicants = new ValidApplicants(all, desk, refusals::tell);
      List<ReformEffect> effects =
          ReformEffect.of(baseline.rules(), rules, line == null ? null : line.amount(), applicants);
      new InventoryTable(desk).tell(all.inventory());
      lines(reforms, effects)
          .forEach(format.json ? desk::json : format.csv ? desk::table : desk::line);
      boolean refused =
          effects.stream().anyMatch(effect -> !effect.comparison().refused().isEmpty());
      return refusals.count() == 0 && !refused ? Program.FINE : Program.FOUND;
    }
  }

  private List<String> lines(List<Reform> reforms, List<ReformEffect> effects) {
    if (format.csv) {
      return List.of(ReformCsv.write(reforms, effects));
    }
    List<String> lines = new ArrayList<>();
    ReformTable table = new ReformTable(Words.in(desk.locale()), Desk.WIDTH);
    for (int i = 0; i < reforms.size(); i++) {
      effects
          .get(i)
          .comparison()
          .refused()
          .forEach(refusal -> desk.error(refusal.in(desk.locale())));
      if (format.json) {
        lines.add(ReformJson.write(reforms.get(i), effects.get(i)));
      } else {
        lines.addAll(table.lines(reforms.get(i), effects.get(i)));
        lines.add("");
      }
    }
    if (!format.json && reforms.size() > 1) {
      lines.addAll(table.sideBySide(reforms, effects));
    }
    return lines;
  }
}

package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.explain.BreakpointsTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.BreakpointsJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells where along one fact of one household anything changes, and what one more is worth. */
@Command(
    name = "breakpoints",
    sortOptions = false,
    resourceBundle = "io.zengshou.examples.county.Help")
final class BreakpointsCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private PopulationOptions population = new PopulationOptions();

  @ArgGroup(exclusive = false, multiplicity = "1")
  private FactOptions fact = new FactOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(names = "--json", descriptionKey = "breakpoints.json")
  private boolean json;

  BreakpointsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    FactOptions.Followed followed =
        fact.follow(population.source(), rules.calculator().rules(), desk);
    if (followed == null) {
      return Program.FAILED;
    }
    new InventoryTable(desk).tellMissing(followed.inventory());
    if (json) {
      desk.json(BreakpointsJson.write(followed.breakpoints()));
    } else {
      new BreakpointsTable(Words.of(followed.applicant(), desk.locale()), Desk.WIDTH)
          .lines(followed.breakpoints())
          .forEach(desk::line);
    }
    return Program.FINE;
  }
}

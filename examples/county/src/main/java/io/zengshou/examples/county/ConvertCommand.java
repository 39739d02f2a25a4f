package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Inventory;
import io.zengshou.examples.county.population.Names;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.population.PopulationWriter;
import io.zengshou.examples.county.population.Populations;
import io.zengshou.rules.applicant.ApplicantEntry;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a population from one form to another. */
@Command(name = "convert", resourceBundle = "io.zengshou.examples.county.Help")
final class ConvertCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private PopulationOptions population = new PopulationOptions();

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "to")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String target;

  ConvertCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    ProgressBar bar = new ProgressBar(desk);
    long copied = 0;
    Refusals refusals = new Refusals(desk);
    Inventory inventory;
    try (Population in = population.source().open();
        PopulationWriter out = Populations.create(target)) {
      while (in.hasNext()) {
        ApplicantEntry entry = in.next();
        if (entry instanceof ApplicantEntry.Valid valid) {
          out.write(valid.applicant());
          copied++;
        } else if (entry instanceof ApplicantEntry.Faulty faulty) {
          refusals.tell(faulty);
        }
        bar.told(copied + refusals.count(), in.share());
      }
      inventory = in.inventory();
    }
    long refused = refusals.count();
    bar.ended(copied + refused);
    new InventoryTable(desk).tell(inventory);
    desk.line(
        desk.say(
            "已转换 " + copied + " 个申请主体，拒绝 " + refused + " 个：" + Names.of(target),
            "copied " + copied + " applicants, refused " + refused + ": " + Names.of(target)));
    return refused == 0 ? Program.FINE : Program.FOUND;
  }
}

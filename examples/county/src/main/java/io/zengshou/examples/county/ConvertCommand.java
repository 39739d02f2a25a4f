package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Names;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.population.PopulationSource;
import io.zengshou.examples.county.population.PopulationWriter;
import io.zengshou.examples.county.population.Populations;
import io.zengshou.rules.applicant.ApplicantEntry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a population from one form to another. */
@Command(name = "convert", resourceBundle = "io.zengshou.examples.county.Help")
final class ConvertCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "from")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String source;

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "to")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String target;

  @Option(names = "--charset", descriptionKey = "charset")
  private Charset charset = StandardCharsets.UTF_8;

  ConvertCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    ProgressBar bar = new ProgressBar(desk);
    long copied = 0;
    Refusals refusals = new Refusals(desk);
    try (Population in = new PopulationSource(source, charset).open();
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
    }
    long refused = refusals.count();
    bar.ended(copied + refused);
    desk.line(
        desk.say(
            "已转换 " + copied + " 个申请主体，拒绝 " + refused + " 个：" + Names.of(target),
            "copied " + copied + " applicants, refused " + refused + ": " + Names.of(target)));
    return refused == 0 ? Program.FINE : Program.FOUND;
  }
}

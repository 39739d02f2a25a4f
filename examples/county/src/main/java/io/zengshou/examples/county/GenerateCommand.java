package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.generator.CountyGenerator;
import io.zengshou.examples.county.population.Names;
import io.zengshou.examples.county.population.PopulationWriter;
import io.zengshou.examples.county.population.Populations;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a county that does not exist. */
@Command(name = "generate", resourceBundle = "io.zengshou.examples.county.Help")
final class GenerateCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(
      names = "--households",
      paramLabel = "N",
      required = true,
      descriptionKey = "generate.households")
  private int households;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "generate.seed")
  private long seed = 1;

  @Parameters(paramLabel = "TO", descriptionKey = "to")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String target;

  GenerateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (households < 1) {
      desk.error(
          desk.say(
              "--households 要 1 以上的整数，不是 " + households,
              "--households is a whole number from 1, not " + households));
      return Program.FAILED;
    }
    CountyGenerator county = CountyGenerator.of(households, seed);
    ProgressBar bar = new ProgressBar(desk);
    long made = 0;
    try (PopulationWriter out = Populations.create(target)) {
      while (county.hasNext()) {
        out.write(county.next());
        made++;
        bar.told(made, Math.min(1, (double) made / households));
      }
    }
    bar.ended(made);
    desk.line(
        desk.say(
            "已生成 " + households + " 户和 " + (made - households) + " 个其他主体（均为虚构）：" + Names.of(target),
            "made "
                + households
                + " households and "
                + (made - households)
                + " other applicants, all invented: "
                + Names.of(target)));
    return Program.FINE;
  }
}

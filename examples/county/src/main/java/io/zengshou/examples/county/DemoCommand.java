package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.county.generator.CountyGenerator;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.Household;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * All that can be done with a county, done once with one that does not exist. It is nothing but the
 * other commands one after the other, each shown before it runs: whoever has seen it can go on with
 * a county of their own.
 */
@Command(name = "demo", sortOptions = false, resourceBundle = "io.zengshou.examples.county.Help")
final class DemoCommand implements Callable<Integer> {

  /** Plans are made for so many of the poorest households. */
  private static final String POOREST = "100";

  /**
   * What the plan does not say: invented, as the county is, so that the plans have something to
   * tell.
   */
  private static final String WAGE = "job-wage=18000";

  /** An example of a reform; nobody proposes it. */
  private static final String REFORM = "production-bonus.cap=6000元/户·年";

  private final Desk desk;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "demo.dir")
  private Path folder = Path.of("county-demo");

  @Option(names = "--households", paramLabel = "N", descriptionKey = "generate.households")
  private int households = 20_000;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "generate.seed")
  private long seed = 1;

  DemoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    long begun = System.nanoTime();
    // Nothing that is there already is touched.
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
    String county = in("applicants.jsonl");
    int status =
        run(List.of("generate", county, "--households", "" + households, "--seed", "" + seed));
    if (status != Program.FINE) {
      return status;
    }
    for (List<String> command : studies(county)) {
      status = run(command);
      if (status != Program.FINE) {
        return status;
      }
    }
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    desk.line(desk.say("共用 " + seconds + " 秒", "all in " + seconds + " s"));
    return Program.FINE;
  }

  private int run(List<String> command) {
    desk.line(
        "$ county "
            + command.stream()
                .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                .collect(Collectors.joining(" ")));
    return County.PROGRAM.run(command.toArray(String[]::new), desk);
  }

  private List<List<String>> studies(String county) {
    List<String> report =
        new ArrayList<>(List.of("report", county, "--out", in("report.html"), "--reform", REFORM));
    report.addAll(
        List.of(
            "--notice",
            desk.say("虚构的县：县、户、人都不存在", "This county does not exist: all households are invented")));
    report.addAll(receipts());
    return List.of(
        List.of("ledger", county, "--out", in("ledger"), "--format", "csv,xlsx"),
        List.of("figures", county, "--out", in("figures.txt")),
        List.of("plan", county, "--poorest", POOREST, "--input", WAGE, "--out", in("plans.txt")),
        report);
  }

  /** The receipts of the first lifted household that has any: along them there is much to see. */
  private List<String> receipts() {
    CountyGenerator county = CountyGenerator.of(households, seed);
    while (county.hasNext()) {
      if (county.next() instanceof Household household
          && Boolean.TRUE.equals(household.lifted())
          && !household.production().isEmpty()) {
        String path =
            Facts.paths(household).stream()
                .filter(fact -> fact.startsWith("production[") && fact.endsWith(".receipts"))
                .findFirst()
                .orElseThrow();
        return List.of(
            "--household", household.id(), "--along", path, "--from", "0", "--to", "80000");
      }
    }
    return List.of();
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }
}

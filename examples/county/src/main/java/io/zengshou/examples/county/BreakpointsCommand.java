package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.county.population.Population;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.explain.BreakpointsTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.BreakpointsJson;
import io.zengshou.rules.study.Values;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.text.Nearest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--household",
      paramLabel = "ID",
      required = true,
      descriptionKey = "breakpoints.household")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String id;

  @Option(
      names = "--along",
      paramLabel = "PATH",
      required = true,
      descriptionKey = "breakpoints.along")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String path;

  @Option(
      names = "--from",
      paramLabel = "VALUE",
      required = true,
      descriptionKey = "breakpoints.from")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String from;

  @Option(names = "--to", paramLabel = "VALUE", required = true, descriptionKey = "breakpoints.to")
  @SuppressWarnings("NullAway.Init") // by picocli
  private String to;

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(names = "--json", descriptionKey = "breakpoints.json")
  private boolean json;

  BreakpointsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Applicant applicant = find();
    if (applicant == null) {
      desk.error(desk.say("没有这一户：" + id, "no such household: " + id));
      return Program.FAILED;
    }
    if (!isFact(applicant)) {
      return Program.FAILED;
    }
    Object first = value("--from", from, applicant);
    Object last = value("--to", to, applicant);
    if (first == null || last == null) {
      return Program.FAILED;
    }
    if (Values.count(first) > Values.count(last)) {
      desk.error(desk.say("--from 比 --to 大：", "--from is above --to: ") + from + ", " + to);
      return Program.FAILED;
    }
    BenefitCalculator calculator = rules.calculator();
    Breakpoints study = Breakpoints.of(calculator.rules(), applicant, path, first, last);
    if (json) {
      desk.line(BreakpointsJson.write(study));
    } else {
      new BreakpointsTable(Words.of(applicant, desk.locale()), Desk.WIDTH)
          .lines(study)
          .forEach(desk::line);
    }
    return Program.FINE;
  }

  private @Nullable Applicant find() throws IOException {
    try (Population all = population.source().open()) {
      Iterator<Applicant> applicants = new ValidApplicants(all, desk);
      while (applicants.hasNext()) {
        Applicant applicant = applicants.next();
        if (applicant.id().equals(id)) {
          return applicant;
        }
      }
    }
    return null;
  }

  private boolean isFact(Applicant applicant) {
    List<String> paths = Facts.paths(applicant);
    if (paths.contains(path)) {
      return true;
    }
    String near = Nearest.of(path, paths);
    desk.error(
        desk.say("--along：" + id + " 没有这一项：", "--along: " + id + " has no such fact: ")
            + path
            + (near == null ? "" : desk.say("\n  可能：", "\n  Maybe ") + near));
    return false;
  }

  private @Nullable Object value(String option, String text, Applicant applicant) {
    try {
      return Values.read(Facts.type(applicant, path), text);
    } catch (IllegalArgumentException e) {
      desk.error(
          desk.say(
              option
                  + "："
                  + path
                  + " 不能取 "
                  + text
                  + "；只能沿金额、重量、张数、整数或日期变动，写法如 5000.00、12 或 2023-09-30",
              option
                  + ": "
                  + path
                  + " cannot be "
                  + text
                  + "; it must be money, a weight, sheets, a whole number or a day, such as"
                  + " 5000.00, 12 or 2023-09-30"));
      return null;
    }
  }
}

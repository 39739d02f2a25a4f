package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.county.population.Population;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.study.plan.PlanRequest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what households should do next. */
@Command(name = "plan", resourceBundle = "io.zengshou.examples.county.Help")
final class PlanCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private PopulationOptions population = new PopulationOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  @ArgGroup private Which which = new Which();

  /** At most one. */
  private static final class Which {
    @Option(names = "--household", paramLabel = "ID", descriptionKey = "plan.household")
    private @Nullable String household;

    @Option(names = "--poorest", paramLabel = "N", descriptionKey = "plan.poorest")
    private @Nullable Integer poorest;
  }

  @Option(names = "--input", paramLabel = "ID=NUMBER", descriptionKey = "plan.input")
  private Map<String, String> inputs = new TreeMap<>();

  @Option(names = "--budget", paramLabel = "YUAN", descriptionKey = "plan.budget")
  private @Nullable String budget;

  @Option(names = "--actions", paramLabel = "N", descriptionKey = "plan.actions")
  private @Nullable Integer actions;

  @Option(names = "--json", descriptionKey = "plan.json")
  private boolean json;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "figures.out")
  private @Nullable Path file;

  PlanCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    BenefitCalculator calculator = rules.calculator();
    Map<String, Quantity> read = calculator.actions().read(inputs);
    PlanRequest request;
    if (which.poorest != null && which.poorest < 1) {
      desk.error(desk.say("--poorest 至少 1 户", "--poorest is at least 1"));
      return Program.FAILED;
    }
    try {
      request = new PlanRequest(read, budget == null ? null : Money.yuan(budget), actions);
    } catch (IllegalArgumentException e) {
      desk.error(
          desk.say(
              "--budget 是不小于零的元数，--actions 是不小于零的件数",
              "--budget is an amount from 0 yuan, --actions a number from 0"));
      return Program.FAILED;
    }
    Plans plans;
    if (file != null) {
      population.source().keepFrom(file);
    }
    // Before anything is written: an input that cannot be read costs no plans that are there.
    try (Population all = population.source().open()) {
      if (file == null) {
        plans = plans(calculator, request, all, json ? desk::json : desk::line);
      } else {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
          plans =
              plans(calculator, request, all, text -> write(json ? text : desk.masked(text), out));
        }
        desk.line(desk.say("已写入 ", "written to ") + file);
      }
    }
    if (plans.told() == 0 && which.household != null) {
      desk.error(desk.say("没有这一户：" + which.household, "no such household: " + which.household));
      return Program.FOUND;
    }
    return plans.refused() == 0 ? Program.FINE : Program.FOUND;
  }

  private static void write(String text, BufferedWriter out) {
    try {
      out.write(text);
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Plans plans(
      BenefitCalculator calculator, PlanRequest request, Population all, Consumer<String> out) {
    Plans plans = new Plans(desk, calculator, request, json, out);
    if (which.poorest == null) {
      plans.each(all, which.household);
    } else {
      plans.poorest(all, which.poorest);
    }
    return plans;
  }
}

package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Population;
import io.zengshou.examples.county.population.Populations;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.explain.PlanTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.PlanJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.plan.Planner;
import io.zengshou.rules.study.population.InOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what households should do next. */
@Command(name = "plan", resourceBundle = "io.zengshou.examples.county.Help")
final class PlanCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "POPULATION", descriptionKey = "plan.population")
  @SuppressWarnings("NullAway.Init") // by picocli
  private Path population;

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

  PlanCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
    Planner planner = calculator.planner();
    PlanRequest request =
        new PlanRequest(
            planner.actions().read(inputs), budget == null ? null : Money.yuan(budget), actions);
    List<Household> chosen = new ArrayList<>();
    boolean refused = false;
    try (Population all = Populations.open(population)) {
      if (which.poorest == null) {
        refused = read(all, chosen);
      } else {
        Poorest poorest = new Poorest(calculator, which.poorest);
        refused = poorest.read(all, desk);
        chosen.addAll(poorest.households());
      }
    }
    if (chosen.isEmpty() && which.household != null) {
      desk.error(
          desk.say("没有这一户：" + which.household, "there is no household " + which.household));
      return Program.FOUND;
    }
    tell(chosen, planner, request);
    return refused ? Program.FOUND : Program.FINE;
  }

  /** Keeps the household asked for, or all; whether any was refused. */
  private boolean read(Population all, List<Household> chosen) {
    boolean refused = false;
    while (all.hasNext()) {
      ApplicantEntry entry = all.next();
      if (entry instanceof ApplicantEntry.Faulty faulty) {
        refused = true;
        Refusals.tell(faulty, desk);
      } else if (((ApplicantEntry.Valid) entry).applicant() instanceof Household household
          && (which.household == null || household.id().equals(which.household))) {
        chosen.add(household);
      }
    }
    return refused;
  }
}

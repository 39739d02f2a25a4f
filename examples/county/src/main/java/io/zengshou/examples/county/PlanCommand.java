package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.Program;
import io.zengshou.examples.console.ProgressBar;
import io.zengshou.examples.county.population.Population;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.explain.PlanTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.PlanJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.plan.Planner;
import io.zengshou.rules.study.population.InOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private int plans;
  private final Refusals refusals;

  PlanCommand(Desk desk) {
    this.desk = desk;
    this.refusals = new Refusals(desk);
  }

  @Override
  public Integer call() throws IOException {
    BenefitCalculator calculator = rules.calculator();
    Planner planner = calculator.planner();
    Map<String, Quantity> read = planner.actions().read(inputs);
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
    Function<Household, String> told =
        household -> text(planner.plan(household, request), household);
    try (Population all = population.source().open()) {
      if (which.poorest == null) {
        each(all, told);
      } else {
        poorest(all, calculator, which.poorest, told);
      }
    }
    if (plans == 0 && which.household != null) {
      desk.error(desk.say("没有这一户：" + which.household, "no such household: " + which.household));
      return Program.FOUND;
    }
    return refusals.count() == 0 ? Program.FINE : Program.FOUND;
  }

  /** Tells the plan of the household that is asked for, or of all, as they are read. */
  private void each(Population all, Function<Household, String> told) {
    InOrder.work(
        all,
        entry ->
            studied(
                entry,
                household ->
                    which.household == null || which.household.equals(household.id())
                        ? told.apply(household)
                        : ""),
        result -> {
          if (result instanceof String text) {
            tell(text);
          } else {
            refusal(result);
          }
        });
  }

  private void poorest(
      Population all, BenefitCalculator calculator, int most, Function<Household, String> told) {
    Poorest poorest = new Poorest(most);
    ProgressBar bar = new ProgressBar(desk);
    AtomicLong done = new AtomicLong();
    InOrder.work(
        all,
        entry ->
            studied(
                entry,
                household ->
                    Poorest.Ranked.of(household, calculator.assess(household, Detail.AMOUNTS))),
        result -> {
          if (result instanceof Poorest.Ranked ranked) {
            poorest.add(ranked);
          } else {
            refusal(result);
          }
          bar.told(done.incrementAndGet(), all.share());
        });
    bar.ended(done.get());
    if (poorest.unknown() > 0) {
      desk.error(
          desk.say(
              poorest.unknown() + " 户收入不全，没有参加排序",
              poorest.unknown() + " households whose income is not known were passed over"));
    }
    poorest.households().parallelStream().map(told).forEachOrdered(this::tell);
  }

  /** What is found out about a household; the entry itself where it is none, or is refused. */
  private static Object studied(ApplicantEntry entry, Function<Household, Object> study) {
    if (entry instanceof ApplicantEntry.Valid valid
        && valid.applicant() instanceof Household household) {
      try {
        return study.apply(household);
      } catch (InvalidApplicantException e) {
        return valid.refused(e);
      }
    }
    return entry;
  }

  private void refusal(Object entry) {
    if (entry instanceof ApplicantEntry.Faulty faulty) {
      refusals.tell(faulty);
    }
  }

  private void tell(String text) {
    if (!text.isEmpty()) {
      plans++;
      desk.line(text);
      if (!json) {
        desk.line("");
      }
    }
  }

  private String text(Plan plan, Household household) {
    if (json) {
      return PlanJson.write(plan);
    }
    List<String> lines = new ArrayList<>();
    lines.add(heading(household));
    lines.add("-".repeat(Desk.WIDTH));
    PlanTable table = new PlanTable(Words.of(household, desk.locale()), Desk.WIDTH);
    lines.addAll(table.lines(plan));
    return String.join("\n", lines);
  }

  private static String heading(Household household) {
    return Stream.of(household.id(), household.head(), household.township(), household.village())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("  "));
  }
}

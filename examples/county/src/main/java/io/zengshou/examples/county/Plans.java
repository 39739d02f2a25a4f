package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
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
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.plan.Planner;
import io.zengshou.rules.study.population.InOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes plans for households of a population with all cores, and tells them in order. */
final class Plans {

  private final Desk desk;
  private final BenefitCalculator calculator;
  private final Planner planner;
  private final PlanRequest request;
  private final boolean json;
  private final Consumer<String> out;
  private final Refusals refusals;
  private int told;

  /**
   * @param json one plan a line, else a page each
   * @param out takes the plans, one after the other
   */
  Plans(
      Desk desk,
      BenefitCalculator calculator,
      PlanRequest request,
      boolean json,
      Consumer<String> out) {
    this.desk = desk;
    this.calculator = calculator;
    this.planner = calculator.planner();
    this.request = request;
    this.json = json;
    this.out = out;
    this.refusals = new Refusals(desk);
  }

  /** How many plans were told. */
  int told() {
    return told;
  }

  /** How many applicants were refused. */
  long refused() {
    return refusals.count();
  }

  /**
   * Plans for all households, as they are read.
   *
   * @param id null: all, else only for that one
   */
  void each(Population all, @Nullable String id) {
    InOrder.work(
        all,
        entry ->
            studied(
                entry, household -> id == null || id.equals(household.id()) ? plan(household) : ""),
        result -> {
          if (result instanceof String text) {
            tell(text);
          } else {
            refusal(result);
          }
        });
    new InventoryTable(desk).tell(all.inventory());
  }

  /** Plans for the households with the least income a person after the measures. */
  void poorest(Population all, int most) {
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
    new InventoryTable(desk).tell(all.inventory());
    if (poorest.unknown() > 0) {
      desk.error(
          desk.say(
              poorest.unknown() + " 户收入不全，没有参加排序",
              poorest.unknown() + " households whose income is not known were passed over"));
    }
    InOrder.work(poorest.households().iterator(), this::plan, this::tell);
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
      told++;
      out.accept(text);
      if (!json) {
        out.accept("");
      }
    }
  }

  private String plan(Household household) {
    Plan plan = planner.plan(household, request);
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

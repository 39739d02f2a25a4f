package io.zengshou.rules.drl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.json.PlanJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.plan.Choice;
import io.zengshou.rules.study.plan.Lift;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.plan.Planner;
import io.zengshou.rules.study.plan.Route;
import io.zengshou.rules.study.plan.Step;
import io.zengshou.rules.testkit.Applicants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** Plans of any household, held against every set of actions, applied {@link ByHand}. */
class PlanProperties {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");
  private static final Planner PLANNER = CALCULATOR.planner();

  /** More sets than two to this are too many for a build. */
  private static final int MOST_ACTIONS = 7;

  @Property(tries = 120, seed = "8500")
  void everyGainIsTheDifferenceOfTwoAssessments(
      @ForAll("households") Household household, @ForAll("inputs") Map<String, String> inputs) {
    ByHand byHand = new ByHand(CALCULATOR, inputs);
    Plan plan = plan(household, inputs, PlanRequest.NONE);
    assertThat(plan.today().certain()).isEqualTo(byHand.certain(household, List.of()));
    for (Choice choice : verified(plan)) {
      Choice.Verified worth = (Choice.Verified) choice.worth();
      List<Choice> one = List.of(choice);
      assertThat(worth.gain().certain().plus(plan.today().certain()))
          .as(choice.action().id())
          .isEqualTo(byHand.certain(household, one));
      assertThat(worth.gain().inHand().plus(plan.today().inHand()))
          .as(choice.action().id())
          .isEqualTo(byHand.inHand(household, one));
      assertThat(worth.cost()).isEqualTo(byHand.cost(one));
      Statistics.label("gain")
          .collect(worth.gain().certain().isNegative() ? "loss" : choice.action().id());
    }
    Statistics.label("gain").coverage(PlanProperties::allActionsAreMet);
  }

  private static void allActionsAreMet(StatisticsCoverage coverage) {
    for (String id :
        List.of(
            "register-cocoons",
            "sell-premium",
            "sign-egg-ledger",
            "buy-machine",
            "insure",
            "take-job",
            "take-post",
            "take-part-time-post",
            "train",
            "apply-allowance",
            "apply-hardship",
            "claim-cash",
            "claim-benefit")) {
      coverage.check(id).count(count -> count > 0);
    }
  }

  @Property(tries = 60, seed = "8501")
  void theBestSetIsTheBestOfAllWithinTheLimits(
      @ForAll("households") Household household,
      @ForAll("inputs") Map<String, String> inputs,
      @ForAll("limits") PlanRequest limits) {
    ByHand byHand = new ByHand(CALCULATOR, inputs);
    Plan plan = plan(household, inputs, limits);
    List<Choice> choices = editing(plan);
    Assume.that(choices.size() <= MOST_ACTIONS && plan.best().optimal());
    Money most = byHand.certain(household, List.of());
    for (List<Choice> set : sets(choices)) {
      Money cost = byHand.cost(set);
      if (set.size() <= Objects.requireNonNullElse(limits.actions(), Integer.MAX_VALUE)
          && (limits.budget() == null || cost.compareTo(limits.budget()) <= 0)) {
        most = most.max(byHand.certain(household, set).minus(cost));
      }
    }
    List<Choice> taken = taken(plan.best());
    assertThat(byHand.certain(household, taken).minus(byHand.cost(taken))).isEqualTo(most);
    assertThat(taken.size())
        .isLessThanOrEqualTo(Objects.requireNonNullElse(limits.actions(), Integer.MAX_VALUE));
    Statistics.label("size").collect(Math.min(taken.size(), 3));
    Statistics.label("size").coverage(c -> c.check(3).count(count -> count > 5));
  }

  @Property(tries = 80, seed = "8502")
  void theFewestThatReachTheLineAreTheFewestAndEachIsNeeded(
      @ForAll("poor") Household household, @ForAll("inputs") Map<String, String> inputs) {
    ByHand byHand = new ByHand(CALCULATOR, inputs);
    Plan plan = plan(household, inputs, PlanRequest.NONE);
    List<Choice> choices = editing(plan);
    Assume.that(choices.size() <= MOST_ACTIONS);
    Money goal = Money.yuan(8500).times(Objects.requireNonNull(household.registeredPersons()));
    int fewest = Integer.MAX_VALUE;
    for (List<Choice> set : sets(choices)) {
      Money net = byHand.certain(household, set).minus(byHand.cost(set));
      if (net.compareTo(goal) >= 0) {
        fewest = Math.min(fewest, set.size());
      }
    }
    String told = plan.lift().getClass().getSimpleName();
    Statistics.label("lift").collect(told);
    if (plan.lift() instanceof Lift.Reached reached) {
      List<Choice> taken = taken(reached.route());
      assertThat(reached.route().optimal()).isTrue();
      assertThat(taken).hasSize(fewest);
      assertThat(byHand.certain(household, taken).minus(byHand.cost(taken)))
          .isGreaterThanOrEqualTo(goal);
      for (Choice left : taken) {
        List<Choice> rest = taken.stream().filter(one -> !one.equals(left)).toList();
        assertThat(byHand.certain(household, rest).minus(byHand.cost(rest))).isLessThan(goal);
      }
    } else {
      assertThat(fewest).isEqualTo(told.equals("Above") ? 0 : Integer.MAX_VALUE);
    }
    Statistics.label("lift")
        .coverage(
            coverage -> {
              coverage.check("Reached").count(count -> count > 10);
              coverage.check("OutOfReach").count(count -> count > 10);
            });
  }

  @Property(tries = 30, seed = "8503")
  void eachStepStandsWhereTheStepsBeforeItLead(
      @ForAll("households") Household household, @ForAll("inputs") Map<String, String> inputs) {
    ByHand byHand = new ByHand(CALCULATOR, inputs);
    Plan plan = plan(household, inputs, PlanRequest.NONE);
    List<Choice> taken = new ArrayList<>();
    Money certain = plan.today().certain();
    for (Step step : plan.best().steps()) {
      taken.add(step.choice());
      certain = certain.plus(step.gain().certain());
      assertThat(step.after().certain()).isEqualTo(certain);
      assertThat(step.after().certain()).isEqualTo(byHand.certain(household, taken));
      assertThat(step.after().inHand()).isEqualTo(byHand.inHand(household, taken));
    }
    assertThat(taken.stream().map(one -> one.action().id()).toList().indexOf("claim-cash"))
        .isIn(-1, lastButBenefits(taken));
  }

  /** Cash is claimed once all that changes it is done. */
  private static int lastButBenefits(List<Choice> taken) {
    int claim = -1;
    for (int i = 0; i < taken.size(); i++) {
      String id = taken.get(i).action().id();
      if (id.equals("claim-cash")) {
        claim = i;
      } else if (claim >= 0) {
        assertThat(id)
            .isNotIn("register-cocoons", "sell-premium", "sign-egg-ledger", "buy-machine");
      }
    }
    return claim;
  }

  @Property(tries = 25, seed = "8504")
  void thePlanDoesNotChangeWithTheOrderOfMembersAndEntries(
      @ForAll("households") Household household,
      @ForAll("inputs") Map<String, String> inputs,
      @ForAll Random random) {
    Household shuffled = Applicants.shuffled(household, random);
    assertThat(PlanJson.write(plan(shuffled, inputs, PlanRequest.NONE)))
        .isEqualTo(PlanJson.write(plan(household, inputs, PlanRequest.NONE)));
  }

  @Property(tries = 40, seed = "8505")
  void aHouseholdWithUnknownFactsHasAPlan(
      @ForAll("veiled") Applicants.Veiled veiled, @ForAll("inputs") Map<String, String> inputs) {
    Plan plan = plan(veiled.veiled(), inputs, PlanRequest.NONE);
    for (Choice choice : verified(plan)) {
      Choice.Verified worth = (Choice.Verified) choice.worth();
      if (!choice.action().edits().isEmpty()) {
        continue;
      }
      assertThat(worth.gain().certain()).isEqualTo(Money.ZERO);
    }
    if (plan.today().most() != null) {
      assertThat(plan.today().most()).isGreaterThanOrEqualTo(plan.today().certain());
    }
  }

  @Provide
  Arbitrary<Household> households() {
    return Applicants.households().filter(household -> household.members().size() <= 3);
  }

  @Provide
  Arbitrary<Household> poor() {
    Money much = Money.yuan(25_500);
    return households()
        .filter(
            household -> {
              Money total =
                  Objects.requireNonNull(CALCULATOR.assess(household).income()).after().total();
              return total != null && total.compareTo(much) < 0;
            });
  }

  @Provide
  Arbitrary<Applicants.Veiled> veiled() {
    return Applicants.householdsWithUnknowns().filter(both -> both.known().members().size() <= 3);
  }

  @Provide
  Arbitrary<Map<String, String>> inputs() {
    Arbitrary<String> yuan =
        Arbitraries.of("0", "0.01", "800", "1999.99", "2000", "3600", "5370", "8500", "16000");
    return yuan.list()
        .ofSize(8)
        .map(
            numbers -> {
              Map<String, String> inputs = new TreeMap<>();
              PLANNER.actions().inputs().forEach(input -> inputs.put(input.id(), ""));
              int next = 0;
              for (Map.Entry<String, String> input : inputs.entrySet()) {
                input.setValue(numbers.get(next++));
              }
              return inputs;
            });
  }

  @Provide
  Arbitrary<PlanRequest> limits() {
    return Arbitraries.of(
        PlanRequest.NONE,
        PlanRequest.NONE.actions(1),
        PlanRequest.NONE.actions(2),
        PlanRequest.NONE.budget(Money.ZERO),
        PlanRequest.NONE.budget(Money.yuan(2000)),
        PlanRequest.NONE.budget(Money.yuan(2000)).actions(2));
  }

  private static Plan plan(Household household, Map<String, String> inputs, PlanRequest limits) {
    return PLANNER.plan(household, limits.inputs(PLANNER.actions().read(inputs)));
  }

  private static List<Choice> verified(Plan plan) {
    return plan.choices().stream()
        .filter(choice -> choice.worth() instanceof Choice.Verified)
        .toList();
  }

  private static List<Choice> editing(Plan plan) {
    return verified(plan).stream().filter(choice -> !choice.action().edits().isEmpty()).toList();
  }

  private static List<Choice> taken(Route route) {
    return route.steps().stream().map(Step::choice).toList();
  }

  /** All sets of choices that do not exclude each other. */
  private static List<List<Choice>> sets(List<Choice> choices) {
    List<List<Choice>> sets = new ArrayList<>(List.of(List.of()));
    for (Choice choice : choices) {
      for (List<Choice> set : List.copyOf(sets)) {
        if (set.stream().noneMatch(one -> excludes(one, choice))) {
          List<Choice> more = new ArrayList<>(set);
          more.add(choice);
          sets.add(more);
        }
      }
    }
    return sets;
  }

  /** One full-time post leaves no time for another job; persons stand for themselves. */
  private static boolean excludes(Choice one, Choice other) {
    List<String> work = List.of("take-job", "take-part-time-post", "take-post");
    String a = one.action().id();
    String b = other.action().id();
    return Objects.equals(one.subject(), other.subject())
        && work.contains(a)
        && work.contains(b)
        && (a.equals("take-post") || b.equals("take-post"));
  }
}

package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.Switch;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.drl.authoring.scenario.Claim;
import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says which scenario notices that a rule was changed, the likeliest ones first. */
final class Judge {

  /** Parts of a finding that take an explanation to know. */
  private static final List<String> EXPLAINED =
      List.of(".steps", ".missing", ".because", ".subjects", "notes");

  /** Changes after which a rule may hold, or lend its figures, where it did not. */
  private static final Set<Kind> OF_ALL_READINGS =
      Set.of(Kind.DATE, Kind.DROP_RULE, Kind.FIGURE, Kind.DROP_FIGURE);

  private record Asked(Scenario scenario, LocalDate day, Map<String, String> readings) {}

  private final List<Asked> scenarios = new ArrayList<>();

  Judge(RulePack pack, List<Scenario> passing) {
    Map<String, String> defaults = new HashMap<>();
    for (Switch point : pack.manifest().switches()) {
      defaults.put(point.id(), point.choices().get(0).id());
    }
    for (Scenario scenario : passing) {
      Map<String, String> readings = new HashMap<>(defaults);
      readings.putAll(scenario.readings());
      LocalDate day = scenario.asOf() == null ? pack.manifest().asOf() : scenario.asOf();
      scenarios.add(new Asked(scenario, day, readings));
    }
  }

  /** The scenarios by how likely they are to notice a change of a rule. */
  List<Scenario> likely(Rule rule) {
    return inOrder(rule).stream().map(Asked::scenario).toList();
  }

  private List<Asked> inOrder(Rule rule) {
    List<Asked> sorted = new ArrayList<>(scenarios);
    sorted.sort(Comparator.comparing(asked -> names(asked.scenario(), rule) ? 0 : 1));
    return sorted;
  }

  private static boolean names(Scenario scenario, Rule rule) {
    for (Claim claim : scenario.claims()) {
      if (claim.subject().equals(rule.measure().id())) {
        return true;
      }
    }
    return false;
  }

  /** A scenario that notices a change; null: none does. */
  @Nullable Scenario noticing(Mutant mutant, RulePack variant) {
    Rule before = mutant.rule();
    Rule after = variant.rules().get(before.order());
    boolean anyReading = OF_ALL_READINGS.contains(mutant.kind());
    BenefitCalculator calculator = DroolsCalculator.of(variant);
    List<Asked> concerned = new ArrayList<>();
    for (Asked asked : inOrder(before)) {
      boolean inForce =
          before.validity().contains(asked.day()) || after.validity().contains(asked.day());
      if (inForce && (anyReading || before.holdsUnder(asked.readings()))) {
        concerned.add(asked);
      }
    }
    Scenario noticing = first(concerned, calculator, Judge::isPlain);
    // An explanation takes a hundred times as long as the amounts.
    return noticing != null
        ? noticing
        : first(concerned, calculator, claim -> !isPlain(claim) && isOf(claim, before));
  }

  private static @Nullable Scenario first(
      List<Asked> concerned, BenefitCalculator calculator, Predicate<Claim> which) {
    for (Asked asked : concerned) {
      List<Claim> claims = asked.scenario().claims().stream().filter(which).toList();
      if (!claims.isEmpty() && notices(asked.scenario(), claims, calculator)) {
        return asked.scenario();
      }
    }
    return null;
  }

  private static boolean notices(
      Scenario scenario, List<Claim> claims, BenefitCalculator calculator) {
    try {
      Assessment assessment = scenario.asked(calculator).assess(scenario.given());
      return claims.stream()
          .anyMatch(
              claim ->
                  !scenario.pending().contains(claim.name())
                      && !claim.actual().apply(assessment).equals(claim.expected()));
    } catch (RuntimeException e) {
      // Rules that cannot be run at all are noticed by anybody.
      return true;
    }
  }

  /** Whether it is about the rule's measure, or about notes wherever they stand. */
  private static boolean isOf(Claim claim, Rule rule) {
    return claim.subject().equals(rule.measure().id())
        || claim.subject().equals(rule.figuresOf())
        || (claim.subject().equals("notes") && rule.note() != null);
  }

  /** Whether it can be told without an explanation. */
  private static boolean isPlain(Claim claim) {
    return claim.subject().equals("income") || EXPLAINED.stream().noneMatch(claim.name()::contains);
  }
}

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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

  /** What a scenario says of notes wherever they stand. */
  private static final String NOTES = "notes";

  private record Asked(Scenario scenario, LocalDate day, Map<String, String> readings) {}

  private final List<Asked> scenarios = new ArrayList<>();
  private final Map<String, List<Asked>> byMeasure = new ConcurrentHashMap<>();
  private final Map<Integer, List<Asked>> noticed = new ConcurrentHashMap<>();
  private final Reach reach;

  Judge(RulePack pack, List<Scenario> passing) {
    this.reach = new Reach(pack);
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
    return inOrder(rule.measure().id()).stream().map(Asked::scenario).toList();
  }

  /** Those that name the measure first. */
  private List<Asked> inOrder(String measure) {
    return byMeasure.computeIfAbsent(
        measure,
        id -> {
          List<Asked> sorted = new ArrayList<>(scenarios);
          sorted.sort(Comparator.comparing(asked -> names(asked, id) ? 0 : 1));
          return sorted;
        });
  }

  private static boolean names(Asked asked, String measure) {
    return asked.scenario().claims().stream().anyMatch(each -> each.subject().equals(measure));
  }

  /** A scenario that notices a change; null: none does. */
  @Nullable Scenario noticing(Mutant mutant, RulePack variant) {
    Rule before = mutant.rule();
    BenefitCalculator calculator = DroolsCalculator.of(variant);
    List<Asked> concerned = concerned(mutant, variant.rules().get(before.order()));
    Predicate<Claim> all = claim -> isPlain(claim) || isOf(claim, before);
    List<Asked> noticed = noticed(before);
    Asked noticing = first(noticed.stream().filter(concerned::contains).toList(), calculator, all);
    if (noticing == null) {
      noticing = first(concerned, calculator, Judge::isPlain);
    }
    if (noticing == null) {
      // An explanation takes a hundred times as long as the amounts.
      noticing = first(concerned, calculator, claim -> !isPlain(claim) && isOf(claim, before));
    }
    if (noticing == null) {
      return null;
    }
    if (!noticed.contains(noticing)) {
      noticed.add(noticing);
    }
    return noticing.scenario();
  }

  /** Those that noticed other changes of a rule: they try it, and likely notice the next one. */
  private List<Asked> noticed(Rule rule) {
    return noticed.computeIfAbsent(rule.order(), order -> new CopyOnWriteArrayList<>());
  }

  /** Those of a day and of readings under which the rule, as it was or as it is, can matter. */
  private List<Asked> concerned(Mutant mutant, Rule after) {
    Rule before = mutant.rule();
    String measure = before.measure().id();
    boolean anyReading = OF_ALL_READINGS.contains(mutant.kind());
    boolean ownFinding = reach.isOwnFinding(before.measure());
    List<Asked> concerned = new ArrayList<>();
    for (Asked asked : inOrder(measure)) {
      boolean inForce =
          before.validity().contains(asked.day()) || after.validity().contains(asked.day());
      boolean holds = anyReading || before.holdsUnder(asked.readings());
      if (inForce && holds && (!ownFinding || names(asked, measure) || names(asked, NOTES))) {
        concerned.add(asked);
      }
    }
    return concerned;
  }

  private static @Nullable Asked first(
      List<Asked> concerned, BenefitCalculator calculator, Predicate<Claim> which) {
    for (Asked asked : concerned) {
      List<Claim> claims = asked.scenario().claims().stream().filter(which).toList();
      if (!claims.isEmpty() && notices(asked.scenario(), claims, calculator)) {
        return asked;
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
        || (claim.subject().equals(NOTES) && rule.note() != null);
  }

  /** Whether it can be told without an explanation. */
  private static boolean isPlain(Claim claim) {
    return claim.subject().equals("income") || EXPLAINED.stream().noneMatch(claim.name()::contains);
  }
}

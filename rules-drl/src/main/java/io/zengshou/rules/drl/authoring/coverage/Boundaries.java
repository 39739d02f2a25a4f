package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.drl.authoring.coverage.EdgeSearch.Found;
import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.authoring.scenario.ScenarioDraft;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Drafts scenarios about the figures of a pack, made from the scenarios it has: staff work them by
 * hand and confirm them. A rate has no sides, and is in no draft of its own.
 */
public final class Boundaries {

  /** What is said of a measure that gives nothing. */
  private static final Set<String> NOTHING = Set.of("ineligible", "notInForce", "absent");

  private final RulePack pack;
  private final Scenarios scenarios;
  private final DroolsCalculator calculator;
  private final Set<String> there = new LinkedHashSet<>();

  private Boundaries(RulePack pack, Scenarios scenarios) {
    this.pack = pack;
    this.scenarios = scenarios;
    this.calculator = DroolsCalculator.of(pack);
    for (Scenario scenario : scenarios.all()) {
      scenario.claims().forEach(claim -> there.add(key(scenario, claim.subject())));
    }
  }

  /**
   * Looks for the cases, on all cores; it runs the rules some thousand times.
   *
   * @param which the measures whose figures are looked at
   */
  public static BoundaryReport of(RulePack pack, Scenarios scenarios, Predicate<Measure> which) {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(scenarios, "scenarios");
    Objects.requireNonNull(which, "which");
    return new Boundaries(pack, scenarios).of(which);
  }

  private BoundaryReport of(Predicate<Measure> which) {
    Map<String, List<Edge>> figures = new LinkedHashMap<>();
    for (Edge edge : Edge.of(pack)) {
      if (which.test(edge.rule().measure())) {
        figures.computeIfAbsent(edge.figure(), figure -> new ArrayList<>()).add(edge);
      }
    }
    List<Edge> unreached = new ArrayList<>();
    Map<String, ScenarioDraft> drafts = new LinkedHashMap<>();
    for (Figure figure : figures.values().parallelStream().map(this::figure).toList()) {
      if (figure.cases().isEmpty()) {
        unreached.add(figure.edge());
      }
      figure
          .cases()
          .forEach(
              found -> add(draft(figure.edge(), found), figure.edge().rule().measure(), drafts));
    }
    for (Measure measure : pack.catalogue().measures()) {
      if (which.test(measure)) {
        days(measure, drafts);
      }
    }
    return new BoundaryReport(List.copyOf(drafts.values()), unreached);
  }

  /** What was found for a figure, by the first of its conditions for which there was anything. */
  private record Figure(Edge edge, List<Found> cases) {}

  private Figure figure(List<Edge> edges) {
    for (Edge edge : edges) {
      List<Found> cases = new EdgeSearch(pack, calculator, edge).find(seeds(edge.rule().measure()));
      if (!cases.isEmpty()) {
        return new Figure(edge, cases);
      }
    }
    return new Figure(edges.get(0), List.of());
  }

  /** The scenarios that expect something of a measure; those that expect it first come first. */
  private List<Scenario> seeds(Measure measure) {
    return scenarios.all().stream()
        .filter(scenario -> Coverage.expects(scenario, measure.id()))
        .sorted(Comparator.comparing(scenario -> !isFirst(scenario, measure)))
        .toList();
  }

  private static boolean isFirst(Scenario scenario, Measure measure) {
    return scenario.claims().get(0).subject().equals(measure.id());
  }

  private ScenarioDraft draft(Edge edge, Found found) {
    Measure measure = edge.rule().measure();
    String side = found.side() < 0 ? "刚好不到" : found.side() == 0 ? "正好" : "刚刚超过";
    return draft(
        found.scenario(),
        measure,
        edge.words().zh() + "，" + side + "，" + found.told(),
        edge.where() + " " + edge.text());
  }

  private ScenarioDraft draft(Scenario scenario, Measure measure, String what, String why) {
    return new ScenarioDraft(
        "待确认：" + measure.title().zh() + "，" + what,
        "待确认；" + clauses(measure) + "；仿 " + scenario.where() + "；" + why,
        scenario.asOf(),
        scenario.readings(),
        scenario.settings(),
        scenario.given(),
        Map.of(measure.id(), Outcome.of(calculator, scenario, measure.id())));
  }

  private void add(ScenarioDraft draft, Measure measure, Map<String, ScenarioDraft> drafts) {
    LocalDate day = draft.asOf() == null ? pack.manifest().asOf() : draft.asOf();
    String key = key(day, draft.readings(), draft.settings(), draft.given(), measure.id());
    if (!there.contains(key)) {
      drafts.putIfAbsent(draft.name(), draft);
    }
  }

  private static String clauses(Measure measure) {
    return String.join("、", measure.clauses().stream().map(Clause::toString).toList());
  }

  /** The days before the first, the first, the last and after the last of each period. */
  private void days(Measure measure, Map<String, ScenarioDraft> drafts) {
    Scenario seed = granted(measure);
    if (seed == null) {
      return;
    }
    Map<LocalDate, String> days = new LinkedHashMap<>();
    for (Validity validity : pack.validityOf(measure)) {
      days.putIfAbsent(validity.since().minusDays(1), "生效前一天");
      days.put(validity.since(), "生效首日");
      days.put(validity.until(), "生效末日");
      days.putIfAbsent(validity.until().plusDays(1), "失效次日");
    }
    days.forEach(
        (day, words) -> {
          boolean known =
              seeds(measure).stream().anyMatch(other -> Objects.equals(other.asOf(), day));
          if (!known) {
            Scenario asked = seed.asking(day, seed.readings(), seed.given());
            add(draft(asked, measure, words + " " + day, "有效期"), measure, drafts);
          }
        });
  }

  /** A scenario in which the measure gives something, or else any; null: there is none. */
  private @Nullable Scenario granted(Measure measure) {
    List<Scenario> seeds = seeds(measure);
    for (Scenario seed : seeds) {
      if (!NOTHING.contains(Outcome.of(calculator, seed, measure.id()))) {
        return seed;
      }
    }
    return seeds.isEmpty() ? null : seeds.get(0);
  }

  private String key(Scenario scenario, String measure) {
    return key(
        scenario.asOf() == null ? pack.manifest().asOf() : scenario.asOf(),
        scenario.readings(),
        scenario.settings(),
        scenario.given(),
        measure);
  }

  /** What a scenario asks about: two with the same ask the same. */
  private static String key(
      LocalDate day,
      Map<String, String> readings,
      Map<String, String> settings,
      Applicant given,
      String measure) {
    String facts = ApplicantJson.canonical(given);
    return measure + day + new TreeMap<>(readings) + new TreeMap<>(settings) + facts;
  }
}

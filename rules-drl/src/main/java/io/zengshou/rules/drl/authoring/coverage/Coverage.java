package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.drl.authoring.scenario.Claim;
import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.engine.Asked;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.engine.Observer.Answer;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which rules of a pack its scenarios make match, which conditions they make true and false, and on
 * which sides of each figure they are. A condition is looked at only where nothing before it has
 * already decided, as one reads from left to right.
 *
 * @param rules all rules, in the order of the pack
 * @param figures all caps and thresholds, in the order of the rules
 */
public record Coverage(List<OfRule> rules, List<OfFigure> figures) {

  public Coverage {
    rules = List.copyOf(rules);
    figures = List.copyOf(figures);
  }

  /**
   * How often something was so, counted in scenarios.
   *
   * @param held in how many it was so at least once
   * @param failed in how many it was not so at least once
   * @param unknown in how many it could not be said at least once
   */
  public record Count(int held, int failed, int unknown) {

    /** Whether it was made true and made false. */
    public boolean isBoth() {
      return held > 0 && failed > 0;
    }
  }

  /** A rule: whether it matched, and its conditions. */
  public record OfRule(Rule rule, Count matched, List<OfCondition> conditions) {
    public OfRule {
      conditions = List.copyOf(conditions);
    }
  }

  /** A condition of a rule: whether it was made true and false. */
  public record OfCondition(Asked asked, Count count) {}

  /**
   * A figure: in how many of the scenarios that expect something of its measure something was less,
   * just that much, or more.
   *
   * @param reached whether a scenario is at the figure, here or at another condition of the measure
   *     that uses it: just that much, or at a cap more
   */
  public record OfFigure(Edge edge, int below, int at, int above, boolean reached) {}

  /** Runs all scenarios of a pack, on all cores, and watches what the rules come to. */
  public static Coverage of(RulePack pack, Scenarios scenarios) {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(scenarios, "scenarios");
    DroolsCalculator calculator = DroolsCalculator.of(pack);
    List<Scenario> all = scenarios.all();
    List<Watch> seen =
        all.parallelStream().map(scenario -> Watch.of(pack, calculator, scenario)).toList();
    List<OfRule> rules = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      List<OfCondition> conditions = new ArrayList<>();
      for (Asked asked : Asked.of(rule, pack.catalogue())) {
        Object key = asked.condition() == null ? asked.pattern() : asked.condition();
        conditions.add(new OfCondition(asked, count(seen, key)));
      }
      rules.add(new OfRule(rule, count(seen, rule), conditions));
    }
    return new Coverage(rules, figures(pack, all, seen));
  }

  private static List<OfFigure> figures(RulePack pack, List<Scenario> all, List<Watch> seen) {
    List<OfFigure> figures = new ArrayList<>();
    Set<String> reached = new HashSet<>();
    for (Edge edge : Edge.of(pack)) {
      List<Watch> ofMeasure = new ArrayList<>();
      for (int i = 0; i < seen.size(); i++) {
        if (expects(all.get(i), edge.rule().measure().id())) {
          ofMeasure.add(seen.get(i));
        }
      }
      int at = side(ofMeasure, edge, 0);
      int above = side(ofMeasure, edge, 1);
      if (at > 0 || (edge.comparison() == null && above > 0)) {
        reached.add(edge.figure());
      }
      figures.add(new OfFigure(edge, side(ofMeasure, edge, -1), at, above, false));
    }
    return figures.stream()
        .map(
            each ->
                new OfFigure(
                    each.edge(),
                    each.below(),
                    each.at(),
                    each.above(),
                    reached.contains(each.edge().figure())))
        .toList();
  }

  /** Whether a scenario expects something of a measure. */
  static boolean expects(Scenario scenario, String measure) {
    return scenario.claims().stream().map(Claim::subject).anyMatch(measure::equals);
  }

  private static Count count(List<Watch> seen, Object key) {
    return new Count(
        count(seen, key, Answer.YES),
        count(seen, key, Answer.NO),
        count(seen, key, Answer.UNKNOWN));
  }

  private static int count(List<Watch> seen, Object key, Answer answer) {
    return (int) seen.stream().filter(watch -> watch.answers(key).contains(answer)).count();
  }

  private static int side(List<Watch> seen, Edge edge, int sign) {
    return (int) seen.stream().filter(watch -> watch.sides(edge).containsKey(sign)).count();
  }

  /** How many rules certainly matched in some scenario. */
  public int rulesMatched() {
    return (int) rules.stream().filter(rule -> rule.matched().held() > 0).count();
  }

  /** All conditions, in the order of the rules. */
  public List<OfCondition> conditions() {
    return rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
  }

  /** How many conditions were made both true and false. */
  public int conditionsBoth() {
    return (int) conditions().stream().filter(each -> each.count().isBoth()).count();
  }

  /** How many figures some scenario is at. */
  public int figuresReached() {
    return (int) figures.stream().filter(OfFigure::reached).count();
  }
}

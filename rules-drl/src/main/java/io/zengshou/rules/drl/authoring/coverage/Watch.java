package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.engine.Observer;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.FigureName;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the rules came to for one applicant on one day. */
final class Watch implements Observer {

  /** By rule, condition or pattern: equal ones of two rules are two. */
  private final IdentityHashMap<Object, EnumSet<Answer>> answers = new IdentityHashMap<>();

  /** By condition, or by the rule on which a cap stands: how often each sign was seen. */
  private final IdentityHashMap<Object, Map<Integer, Integer>> signs = new IdentityHashMap<>();

  private final RulePack pack;
  private final LocalDate day;

  private Watch(RulePack pack, LocalDate day) {
    this.pack = pack;
    this.day = day;
  }

  /** Runs a scenario; nothing is seen where the pack does not know what it names. */
  static Watch of(RulePack pack, DroolsCalculator calculator, Scenario scenario) {
    return of(pack, calculator, scenario, scenario.given());
  }

  /** Runs a scenario with another applicant. */
  static Watch of(RulePack pack, DroolsCalculator calculator, Scenario scenario, Applicant given) {
    LocalDate day = scenario.asOf() == null ? pack.manifest().asOf() : scenario.asOf();
    Watch watch = new Watch(pack, day);
    try {
      ((DroolsCalculator) scenario.asked(calculator)).observe(given, watch);
    } catch (IllegalArgumentException | InvalidApplicantException e) {
      return new Watch(pack, day);
    }
    return watch;
  }

  @Override
  public void matched(Rule rule, Answer answer) {
    answer(rule, answer);
  }

  @Override
  public void decided(Condition condition, Answer answer) {
    answer(condition, answer);
  }

  @Override
  public void found(Rule.Pattern pattern, Answer answer) {
    answer(pattern, answer);
  }

  private void answer(Object what, Answer answer) {
    answers.computeIfAbsent(what, one -> EnumSet.noneOf(Answer.class)).add(answer);
  }

  @Override
  public void compared(Condition.Comparison comparison, int sign) {
    sign(comparison, sign);
  }

  private void sign(Object what, int sign) {
    signs.computeIfAbsent(what, one -> new TreeMap<>()).merge(sign, 1, Integer::sum);
  }

  @Override
  public void granted(Step step) {
    if (step.cap() != null) {
      for (Rule rule : pack.rules()) {
        if (rule.name().equals(step.rule())) {
          sign(bearer(rule), step.uncapped().compareTo(step.cap()));
        }
      }
    }
  }

  /** The rule on which the cap of another stands on that day. */
  private Rule bearer(Rule rule) {
    for (Rule other : pack.rules()) {
      if (other.measure().id().equals(rule.figuresOf())
          && other.figures().containsKey(FigureName.CAP)
          && other.validity().contains(day)) {
        return other;
      }
    }
    return rule;
  }

  /** What was answered; none where it was not asked. */
  Set<Answer> answers(Object what) {
    Set<Answer> found = answers.get(what);
    return found == null ? Set.of() : found;
  }

  /** On which sides of a figure something was, and how often; none where it was not compared. */
  Map<Integer, Integer> sides(Edge edge) {
    Object what = edge.comparison() == null ? edge.rule() : edge.comparison();
    return signs.getOrDefault(what, Map.of());
  }
}

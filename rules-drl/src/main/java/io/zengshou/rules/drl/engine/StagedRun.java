package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One applicant on the way through the stages as facts, whatever of it is unknown. Each stage sees
 * the applicant's facts and the results of the stages before it, so within a stage no order can
 * matter.
 */
final class StagedRun {

  private final RuleSet rules;
  private final Applicant applicant;
  private final Engine engine;
  private final Decisions decisions;
  private final @Nullable IncomeFacts incomes;
  private final CodeRun code;

  StagedRun(RulePack pack, RuleSet rules, Applicant applicant, Engine engine) {
    this.rules = rules;
    this.applicant = applicant;
    this.engine = engine;
    this.decisions = new Decisions(rules);
    this.code = new CodeRun(pack.models().code());
    this.incomes =
        applicant instanceof Household household ? new IncomeFacts(household, decisions) : null;
  }

  /** What has been said so far. */
  Decisions decisions() {
    return decisions;
  }

  /** What the rules come to that amounts hang on. */
  Outcome outcome() {
    runStages(false);
    return new Outcome(decisions, incomes == null ? null : incomes.statement());
  }

  /** Runs all rules, with the facts in order, and returns the facts that each stage saw. */
  Map<String, FactBase> runAll() {
    return runStages(true);
  }

  private Map<String, FactBase> runStages(boolean all) {
    FactBase ofApplicant = rules.facts().above();
    new FactMaker(rules.options().day(), ofApplicant, all).make(applicant);
    Map<String, FactBase> seen = new HashMap<>();
    for (Stage stage : rules.stages()) {
      FactBase facts = ofApplicant.above();
      decisions.results(stage, facts);
      if (incomes != null) {
        incomes.results(stage, facts);
      }
      seen.put(stage.name(), facts);
      decisions.add(fire(stage, facts, all));
    }
    return seen;
  }

  private List<Firing> fire(Stage stage, FactBase facts, boolean all) {
    List<Rule> ofStage = all ? stage.rules() : stage.rulesForAmounts();
    if (engine == Engine.SESSIONS) {
      return stage.sessions().fire(facts);
    }
    if (engine == Engine.CODE) {
      return code.fire(ofStage, facts);
    }
    List<Firing> firings = new ArrayList<>();
    Matcher matcher = new Matcher(facts, firings);
    ofStage.forEach(matcher::match);
    return firings;
  }
}

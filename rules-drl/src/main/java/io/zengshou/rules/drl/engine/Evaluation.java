package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One applicant on the way through the stages. Each stage sees the applicant's facts and the
 * results of the stages before it, so within a stage no order can matter.
 */
final class Evaluation {

  private final RulePack pack;
  private final RuleSet rules;
  private final Applicant applicant;
  private final Engine engine;
  private final Decisions decisions;
  private final @Nullable IncomeFacts incomes;

  Evaluation(RulePack pack, RuleSet rules, Applicant applicant, Engine engine) {
    this.pack = pack;
    this.rules = rules;
    this.applicant = applicant;
    this.engine = engine;
    this.decisions = new Decisions(pack, rules);
    this.incomes =
        applicant instanceof Household household ? new IncomeFacts(household, decisions) : null;
  }

  /** Assesses. What explains a finding is derived, by assessing again, when it is asked for. */
  Assessment run(Detail detail) {
    runStages();
    List<Measure> measures = rules.measures(applicant.kind());
    List<Finding> findings = new ArrayList<>(measures.size());
    if (detail == Detail.AMOUNTS) {
      measures.forEach(measure -> findings.add(finding(measure)));
    } else {
      Explained explained = new Explained(() -> again().explain());
      measures.forEach(measure -> findings.add(explained.defer(finding(measure), findings.size())));
    }
    return new Assessment(
        applicant.id(), rules.basis(), findings, incomes == null ? null : incomes.statement());
  }

  private Evaluation again() {
    return new Evaluation(pack, rules, applicant, engine);
  }

  /** All findings with all that explains them. */
  private List<Finding> explain() {
    Explanations explanations = new Explanations(pack, rules, applicant, decisions, runStages());
    List<Finding> findings = new ArrayList<>();
    for (Measure measure : rules.measures(applicant.kind())) {
      findings.add(explanations.of(finding(measure)));
    }
    return findings;
  }

  /** Runs all stages and returns the facts that each of them saw. */
  private Map<Stage, FactBase> runStages() {
    FactBase ofApplicant = rules.facts().above();
    new FactMaker(rules.options().day(), ofApplicant).make(applicant);
    Map<Stage, FactBase> seen = new HashMap<>();
    for (Stage stage : rules.stages()) {
      FactBase facts = ofApplicant.above();
      decisions.results(stage, facts);
      if (incomes != null) {
        incomes.results(stage, facts);
      }
      seen.put(stage, facts);
      decisions.add(fire(stage, facts));
    }
    return seen;
  }

  private List<Firing> fire(Stage stage, FactBase facts) {
    if (engine == Engine.SESSIONS) {
      return stage.sessions().fire(facts);
    }
    List<Firing> firings = new ArrayList<>();
    Matcher matcher = new Matcher(facts, firings);
    stage.rules().forEach(matcher::match);
    return firings;
  }

  /** What is said of a measure, without what explains it. */
  private Finding finding(Measure measure) {
    if (!rules.isInForce(measure)) {
      return new Finding.NotInForce(measure, RuleSet.validity(pack, measure), List.of());
    }
    MeasureTally tally = decisions.tally(measure);
    Truth applies = tally.applies();
    if (applies.isFalse()) {
      return new Finding.Ineligible(measure, List.of(), List.of());
    }
    Range amount = measure.givesMoney() ? tally.amount() : Range.ZERO;
    if (applies.isTrue()) {
      Money exact = measure.givesMoney() ? amount.exactly() : null;
      return new Finding.Eligible(measure, exact, List.of(), List.of(), List.of(), List.of());
    }
    Money least = measure.givesMoney() ? Money.ofFen(amount.least()) : null;
    Money most = measure.givesMoney() ? amount.mostOrNull() : null;
    return new Finding.Undetermined(
        measure, least, most, List.of(), List.of(), List.of(), List.of());
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final CodeRun code;

  Evaluation(RulePack pack, RuleSet rules, Applicant applicant, Engine engine) {
    this.pack = pack;
    this.rules = rules;
    this.applicant = applicant;
    this.engine = engine;
    this.decisions = new Decisions(rules);
    this.code = new CodeRun(pack.models().code());
    this.incomes =
        applicant instanceof Household household ? new IncomeFacts(household, decisions) : null;
  }

  /** Assesses. What explains a finding is derived, by assessing again, when it is asked for. */
  Assessment run(Detail detail) {
    runStages(false);
    List<Slot> slots = rules.slots(applicant.kind());
    List<Finding> findings = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      findings.add(finding(slot));
    }
    if (detail != Detail.AMOUNTS) {
      Explained explained = new Explained(() -> again().explain());
      for (int i = 0; i < findings.size(); i++) {
        findings.set(i, explained.defer(findings.get(i), i));
      }
    }
    return new Assessment(
        applicant.id(), rules.basis(), findings, incomes == null ? null : incomes.statement());
  }

  /** Tells what every rule came to: the rules are matched once more, apart from any assessment. */
  void observe(Observer observer) {
    Map<String, FactBase> seen = runStages(true);
    for (Stage stage : rules.stages()) {
      FactBase facts = Objects.requireNonNull(seen.get(stage.name()));
      WatchedMatcher matcher = new WatchedMatcher(facts, observer);
      stage.rules().forEach(matcher::watch);
    }
    for (Slot slot : rules.slots(applicant.kind())) {
      MeasureTally tally = decisions.find(slot);
      if (tally != null && slot.measure().givesMoney()) {
        tally.steps().forEach(observer::granted);
      }
    }
  }

  private Evaluation again() {
    return new Evaluation(pack, rules, applicant, engine);
  }

  /** All findings with all that explains them. */
  private List<Finding> explain() {
    Explanations explanations =
        new Explanations(pack, rules, applicant, decisions, runStages(true));
    List<Finding> findings = new ArrayList<>();
    for (Slot slot : rules.slots(applicant.kind())) {
      findings.add(explanations.of(slot, finding(slot)));
    }
    return findings;
  }

  /** Runs all rules, or those for amounts, and returns the facts that each stage saw. */
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

  /** What is said of a measure, without what explains it. */
  private Finding finding(Slot slot) {
    if (slot.notInForce() != null) {
      return slot.notInForce();
    }
    MeasureTally tally = decisions.find(slot);
    Truth applies = tally == null ? Truth.FALSE : tally.applies();
    if (tally == null || applies.isFalse()) {
      return slot.ineligible();
    }
    if (!slot.measure().givesMoney()) {
      return applies.isTrue() ? slot.eligible() : slot.undetermined();
    }
    Range amount = tally.amount();
    Measure measure = slot.measure();
    if (applies.isTrue()) {
      Money exact = amount.exactly();
      return new Finding.Eligible(measure, exact, List.of(), List.of(), List.of(), List.of());
    }
    return new Finding.Undetermined(
        measure,
        Money.ofFen(amount.least()),
        amount.mostOrNull(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}

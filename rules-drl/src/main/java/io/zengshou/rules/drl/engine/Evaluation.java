package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes an assessment of what the rules come to for one applicant, and tells what explains it. */
final class Evaluation {

  private final RulePack pack;
  private final RuleSet rules;
  private final Applicant applicant;
  private final Engine engine;

  Evaluation(RulePack pack, RuleSet rules, Applicant applicant, Engine engine) {
    this.pack = pack;
    this.rules = rules;
    this.applicant = applicant;
    this.engine = engine;
  }

  /** Assesses. What explains a finding is derived, by assessing again, when it is asked for. */
  Assessment run(Detail detail) {
    Outcome outcome = outcome();
    List<Slot> slots = rules.slots(applicant.kind());
    Explained explained = detail == Detail.AMOUNTS ? null : new Explained(this::explain);
    Finding[] findings = rules.unsaid(applicant.kind());
    for (int i = 0; i < findings.length; i++) {
      Slot slot = slots.get(i);
      if (outcome.decided().speaksOf(slot)) {
        findings[i] = finding(slot, outcome.decided());
      }
      if (explained != null) {
        findings[i] = explained.defer(findings[i], i);
      }
    }
    return new Assessment(applicant.id(), rules.basis(), List.of(findings), outcome.income());
  }

  /** What the rules come to: as numbers, unless something unknown matters. */
  private Outcome outcome() {
    AmountCode amounts = pack.models().amounts();
    if (engine == Engine.CODE && amounts != null && applicant instanceof Household household) {
      Outcome known = KnownRun.of(rules, amounts, household);
      if (known != null) {
        return known;
      }
    }
    return stages().outcome();
  }

  private StagedRun stages() {
    return new StagedRun(pack, rules, applicant, engine);
  }

  /** Tells what every rule came to: the rules are matched once more, apart from any assessment. */
  void observe(Observer observer) {
    StagedRun run = stages();
    Map<String, FactBase> seen = run.runAll();
    for (Stage stage : rules.stages()) {
      FactBase facts = Objects.requireNonNull(seen.get(stage.name()));
      WatchedMatcher matcher = new WatchedMatcher(facts, observer);
      stage.rules().forEach(matcher::watch);
    }
    for (Slot slot : rules.slots(applicant.kind())) {
      MeasureTally tally = run.decisions().find(slot);
      if (tally != null && slot.measure().givesMoney()) {
        tally.steps().forEach(observer::granted);
      }
    }
  }

  /** All findings with all that explains them. */
  private List<Finding> explain() {
    StagedRun run = stages();
    Explanations explanations =
        new Explanations(pack, rules, applicant, run.decisions(), run.runAll());
    List<Finding> findings = new ArrayList<>();
    for (Slot slot : rules.slots(applicant.kind())) {
      findings.add(explanations.of(slot, finding(slot, run.decisions())));
    }
    return findings;
  }

  /** What is said of a measure, without what explains it. */
  private static Finding finding(Slot slot, Decided decided) {
    if (slot.notInForce() != null) {
      return slot.notInForce();
    }
    Truth.Value status = decided.status(slot);
    if (status == Truth.Value.FALSE) {
      return slot.ineligible();
    }
    if (!slot.measure().givesMoney()) {
      return status == Truth.Value.TRUE ? slot.eligible() : slot.undetermined();
    }
    Range amount = decided.amount(slot);
    Measure measure = slot.measure();
    if (status == Truth.Value.TRUE) {
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

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.pack.RulePack;
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
    Finding[] findings = outcome.decided().findings(applicant.kind());
    if (detail != Detail.AMOUNTS) {
      new Explained(this::explain).defer(findings);
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
    Finding[] findings = run.decisions().findings(applicant.kind());
    List<Slot> slots = rules.slots(applicant.kind());
    for (int i = 0; i < findings.length; i++) {
      findings[i] = explanations.of(slots.get(i), findings[i]);
    }
    return List.of(findings);
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One applicant on the way through the stages. Each stage sees the applicant's facts and the
 * results of the stages before it, so within a stage no order can matter.
 */
final class Evaluation {

  /** The note that the engine itself attaches; its words are in the pack. */
  private static final String NOTE_OVERPAID = "overpaid";

  private final RulePack pack;
  private final RuleSet rules;
  private final Applicant applicant;
  private final Decisions decisions;
  private final @Nullable IncomeFacts incomes;
  private final Engine engine;

  Evaluation(RulePack pack, RuleSet rules, Applicant applicant, Engine engine) {
    this.engine = engine;
    this.pack = pack;
    this.rules = rules;
    this.applicant = applicant;
    this.decisions = new Decisions(pack, rules);
    this.incomes =
        applicant instanceof Household household ? new IncomeFacts(household, decisions) : null;
  }

  Assessment run() {
    Map<String, FactBase> seen = new HashMap<>();
    FactBase ofApplicant = applicantFacts();
    for (RuleSet.Stage stage : rules.stages()) {
      FactBase facts = withResults(ofApplicant);
      seen.put(stage.name(), facts);
      decisions.add(fire(stage, facts));
    }
    overpaid();
    Reasons reasons = new Reasons(pack.catalogue(), rules, seen);
    List<Finding> findings = new ArrayList<>();
    for (Measure measure : pack.catalogue().measuresFor(applicant.kind())) {
      findings.add(finding(measure, reasons));
    }
    IncomeStatement income = incomes == null ? null : incomes.statement();
    return new Assessment(
        applicant.id(),
        rules.options().day(),
        pack.identity(),
        rules.options().readings(),
        rules.settingWords(),
        rules.parameterWords(),
        findings,
        income);
  }

  private FactBase applicantFacts() {
    FactBase facts = new FactBase();
    rules.facts().forEach(facts::add);
    new FactMaker(rules.options().day(), facts).make(applicant);
    return facts;
  }

  private FactBase withResults(FactBase ofApplicant) {
    FactBase facts = new FactBase(ofApplicant);
    decisions.results(facts);
    if (incomes != null) {
      incomes.results(facts);
    }
    return facts;
  }

  private List<Firing> fire(RuleSet.Stage stage, FactBase facts) {
    List<Firing> firings = new ArrayList<>();
    Set<Rule> matched = Set.copyOf(stage.rules());
    if (engine == Engine.SESSIONS) {
      // A session takes what is unknown for no: rules that read it are left to the matcher.
      matched = stage.open(facts);
      firings.addAll(rules.sessions(stage).fire(facts, matched));
    }
    Matcher matcher = new Matcher(facts);
    for (Rule rule : stage.rules()) {
      if (matched.contains(rule)) {
        firings.addAll(matcher.match(rule));
      }
    }
    firings.sort((a, b) -> Integer.compare(a.rule().order(), b.rule().order()));
    return firings;
  }

  /** Notes where more was paid under a measure than it gives. */
  private void overpaid() {
    if (!(applicant instanceof Household household)
        || !pack.manifest().notes().containsKey(NOTE_OVERPAID)) {
      return;
    }
    Map<String, Money> paid = new HashMap<>();
    for (int i = 0; i < household.transfers().size(); i++) {
      Transfer transfer = household.transfers().get(i);
      if (transfer.measure() != null && transfer.amount() != null) {
        paid.merge(transfer.measure(), transfer.amount(), Money::plus);
      }
    }
    for (Measure measure : pack.catalogue().measures()) {
      Money amount = paid.get(measure.id());
      if (amount != null && measure.givesMoney()) {
        MeasureTally tally = decisions.tally(measure);
        if (amount.fen() > tally.amount().most()) {
          tally.note(NOTE_OVERPAID);
        }
      }
    }
  }

  private Finding finding(Measure measure, Reasons reasons) {
    MeasureTally tally = decisions.tally(measure);
    Truth applies = tally.applies();
    List<Note> notes = notes(tally, applies.gap());
    if (!rules.isInForce(measure)) {
      return new Finding.NotInForce(measure, RuleSet.validity(pack, measure), notes);
    }
    if (applies.isTrue()) {
      Money amount = measure.givesMoney() ? tally.amount().exactly() : null;
      return new Finding.Eligible(
          measure,
          amount,
          tally.subjects(),
          tally.steps(),
          tally.furtherSubjects().missing(),
          notes);
    }
    if (applies.isUnknown()) {
      Gap gap = applies.gap();
      Money least = measure.givesMoney() ? Money.ofFen(tally.amount().least()) : null;
      Money most = measure.givesMoney() ? tally.amount().mostOrNull() : null;
      return new Finding.Undetermined(
          measure, least, most, gap.missing(), gap.because(), tally.steps(), notes);
    }
    return new Finding.Ineligible(measure, reasons.of(measure), notes);
  }

  private List<Note> notes(MeasureTally tally, Gap open) {
    List<Note> notes = new ArrayList<>();
    for (String id : tally.notes()) {
      notes.add(new Note(id, pack.manifest().notes().getOrDefault(id, Text.same(id))));
    }
    // A point that is not settled is told in the pack's words.
    for (String point : open.because()) {
      notes.add(new Note(point, pack.manifest().points().getOrDefault(point, Text.same(point))));
    }
    return notes;
  }
}

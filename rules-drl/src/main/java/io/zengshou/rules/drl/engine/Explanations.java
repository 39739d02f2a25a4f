package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.assessment.Deferred;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What explains the findings of one evaluation: subjects, steps, missing facts, reasons, notes. */
final class Explanations {

  /** The note that the engine itself attaches; its words are in the pack. */
  private static final String NOTE_OVERPAID = "overpaid";

  private final RulePack pack;
  private final List<Slot> slots;
  private final Decisions decisions;
  private final Reasons reasons;

  /** Explains what was decided; {@code seen} are the facts that each stage saw. */
  Explanations(
      RulePack pack,
      RuleSet rules,
      Applicant applicant,
      Decisions decisions,
      Map<String, FactBase> seen) {
    this.pack = pack;
    this.decisions = decisions;
    this.slots = rules.slots();
    this.reasons = new Reasons(pack.catalogue(), rules, seen);
    if (applicant instanceof Household household
        && pack.manifest().notes().containsKey(NOTE_OVERPAID)) {
      overpaid(household);
    }
  }

  /** Notes where more was paid under a measure than it gives. */
  private void overpaid(Household household) {
    Map<String, Money> paid = new HashMap<>();
    for (Transfer transfer : household.transfers()) {
      if (transfer.measure() != null && transfer.amount() != null) {
        paid.merge(transfer.measure(), transfer.amount(), Money::plus);
      }
    }
    for (Slot slot : slots) {
      Money amount = paid.get(slot.measure().id());
      if (amount != null && slot.measure().givesMoney()) {
        MeasureTally tally = decisions.tally(slot);
        if (amount.fen() > tally.amount().most()) {
          tally.note(NOTE_OVERPAID);
        }
      }
    }
  }

  /** The same finding with all that explains it. */
  Finding of(Slot slot, Finding plain) {
    Measure measure = slot.measure();
    MeasureTally tally = decisions.tally(slot);
    Gap gap = tally.applies().gap();
    List<Note> notes = notes(tally, gap);
    return plain.match(
        eligible ->
            new Finding.Eligible(
                measure,
                eligible.amount(),
                tally.subjects(),
                tally.steps(),
                tally.furtherSubjects().missing(),
                notes),
        // Reasons cost several times what all else does, and who asks what is missing needs none.
        ineligible ->
            new Finding.Ineligible(measure, Deferred.list(() -> reasons.of(measure)), notes),
        undetermined ->
            new Finding.Undetermined(
                measure,
                undetermined.least(),
                undetermined.most(),
                gap.missing(),
                gap.because(),
                tally.steps(),
                notes),
        notInForce -> new Finding.NotInForce(measure, notInForce.validity(), notes));
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

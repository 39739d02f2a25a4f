package io.zengshou.rules.study.ledger;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Questions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger (台账): all that an officer keeps of one applicant. Sums and incomes are
 * those of the assessment.
 *
 * @param applicant whom it is about
 * @param assessment what the rules say
 * @param entries the measures that apply or may apply, in the catalogue's order
 * @param questions the facts that are missing, those first on which most hangs
 * @param steps who must do what next
 */
public record LedgerLine(
    Applicant applicant,
    Assessment assessment,
    List<LedgerEntry> entries,
    List<Question> questions,
    List<NextStep> steps) {

  public LedgerLine {
    entries = List.copyOf(entries);
    questions = List.copyOf(questions);
    steps = List.copyOf(steps);
  }

  /**
   * The line of an applicant. No reason is looked at, so that a line takes little more time than
   * the amounts do.
   *
   * @param assessment {@linkplain Detail#FULL in full}: without lists, nobody would be named and
   *     nothing asked
   * @throws IllegalArgumentException where the assessment is of another applicant
   */
  public static LedgerLine of(Applicant applicant, Assessment assessment) {
    if (!assessment.applicant().equals(applicant.id())) {
      throw new IllegalArgumentException(
          "the assessment is of " + assessment.applicant() + ", not of " + applicant.id());
    }
    List<LedgerEntry> entries = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Eligible || finding instanceof Finding.Undetermined) {
        entries.add(new LedgerEntry(finding.measure(), Outcome.of(finding)));
      }
    }
    List<Question> questions = Questions.of(assessment);
    return new LedgerLine(
        applicant, assessment, entries, questions, NextSteps.of(applicant, assessment, questions));
  }

  public String id() {
    return applicant.id();
  }

  /** The township of a household; null: unknown, or an institution. */
  public @Nullable String township() {
    return applicant instanceof Household household ? household.township() : null;
  }

  /** The village of a household; null: unknown, or an institution. */
  public @Nullable String village() {
    return applicant instanceof Household household ? household.village() : null;
  }

  /** The head of a household, or what an institution is called; null: unknown. */
  public @Nullable String name() {
    if (applicant instanceof Household household) {
      return household.head();
    }
    if (applicant instanceof VillageCollective collective) {
      return collective.name();
    }
    return applicant instanceof Borrower borrower
        ? borrower.name()
        : ((WorkReliefProject) applicant).name();
  }

  /** The registered persons of a household; null: unknown, or an institution. */
  public @Nullable Integer persons() {
    return applicant instanceof Household household ? household.registeredPersons() : null;
  }
}

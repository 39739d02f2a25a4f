package io.zengshou.rules.study.plan;

import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Rules;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a household stands once actions are taken. Each set of facts is assessed once. */
final class Standings {

  /** A household after actions, and what the rules say of it. */
  private record Outcome(Household household, Assessment assessment) {}

  private final Rules rules;
  private final Editor editor;
  private final Guarantees guarantees;
  private final Map<BitSet, Optional<Outcome>> outcomes = new HashMap<>();
  private int assessments;

  Standings(Rules rules, Editor editor, Guarantees guarantees) {
    this.rules = rules;
    this.editor = editor;
    this.guarantees = guarantees;
  }

  int assessments() {
    return assessments;
  }

  /**
   * How the household stands; null where the actions lead to facts that break the contract.
   *
   * @param taken the actions, in order
   */
  @Nullable Standing of(List<Candidate> taken) {
    List<Candidate> editing = taken.stream().filter(Candidate::edits).toList();
    BitSet key = new BitSet();
    editing.forEach(candidate -> key.set(candidate.index()));
    Optional<Outcome> outcome = outcomes.get(key);
    if (outcome == null) {
      outcome = assess(editing);
      outcomes.put(key, outcome);
    }
    return outcome.map(known -> standing(known, taken)).orElse(null);
  }

  private Optional<Outcome> assess(List<Candidate> editing) {
    try {
      Household after = editor.after(editing);
      return Optional.of(new Outcome(after, assess(after)));
    } catch (InvalidApplicantException e) {
      return Optional.empty();
    }
  }

  private Assessment assess(Household household) {
    assessments++;
    Assessment amounts = rules.assess(household, Detail.AMOUNTS);
    if (!guarantees.needSteps(amounts)) {
      return amounts;
    }
    assessments++;
    return rules.assess(household, Detail.FULL);
  }

  private Standing standing(Outcome outcome, Collection<Candidate> taken) {
    Assessment assessment = outcome.assessment();
    Income before = statement(assessment).before();
    Money inHand = categories(before).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    Sum sum = new Sum(inHand, categories(before).anyMatch(Objects::isNull));
    for (Finding finding : assessment.findings()) {
      Measure measure = finding.measure();
      if (measure.givesMoney()) {
        Money received =
            before.transfer() == null ? Money.ZERO : received(outcome.household(), measure);
        Range range = Range.of(finding);
        sum.add(range, received);
        sum.less(
            guarantees.unconfirmed(finding, received),
            guarantees.notApplied(finding, received, taken));
        sum.due(measure, range, received);
      }
    }
    for (Candidate candidate : taken) {
      inHand = inHand.plus(brought(candidate, sum.due, outcome.household()));
    }
    return new Standing(sum.certain, sum.most, inHand);
  }

  /** Income in the making. */
  private static final class Sum {

    private Money certain;
    private @Nullable Money most;
    private Money due = Money.ZERO;

    Sum(Money before, boolean unlimited) {
      certain = before;
      most = unlimited ? null : before;
    }

    void add(Range range, Money received) {
      certain = certain.plus(range.least()).minus(received);
      most = most == null || range.most() == null ? null : most.plus(range.most()).minus(received);
    }

    void less(Money unconfirmed, Money notApplied) {
      certain = certain.minus(unconfirmed);
      most = most == null ? null : most.minus(notApplied);
    }

    void due(Measure measure, Range range, Money received) {
      if (measure.kind() == Kind.CASH) {
        due = due.plus(range.least().minus(received).max(Money.ZERO));
      }
    }
  }

  private static Money brought(Candidate candidate, Money due, Household household) {
    return switch (candidate.action().brings()) {
      case CASH -> due;
      case BENEFIT -> unpaid(household, Objects.requireNonNull(candidate.subject()));
      case NOTHING, GUARANTEE, FACT -> Money.ZERO;
    };
  }

  /** What was not paid of a benefit, where that is known. */
  static Money unpaid(Household household, String payment) {
    Money due = (Money) Facts.value(household, Paths.property(payment, "dueAmount"));
    Money paid = (Money) Facts.value(household, Paths.property(payment, "paidAmount"));
    return due == null || paid == null ? Money.ZERO : due.minus(paid).max(Money.ZERO);
  }

  private static Money received(Household household, Measure measure) {
    Money received = Money.ZERO;
    for (Transfer transfer : household.transfers()) {
      if (measure.id().equals(transfer.measure()) && transfer.amount() != null) {
        received = received.plus(transfer.amount());
      }
    }
    return received;
  }

  private static Stream<@Nullable Money> categories(Income income) {
    return Stream.of(income.operating(), income.wage(), income.property(), income.transfer());
  }

  static IncomeStatement statement(Assessment assessment) {
    return Objects.requireNonNull(assessment.income(), "a household has an income");
  }
}

package io.zengshou.rules.study;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Comparison.Cause;
import io.zengshou.rules.study.Comparison.LargestChange;
import io.zengshou.rules.study.Comparison.MeasureEffect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares applicant by applicant; tallies of parts of a population can be put together. For
 * studies that assess by themselves; to compare two rules, see {@link Comparison#of}. Not for
 * several threads.
 */
public final class ComparisonTally {

  /** An applicant whose change may be one of the largest; assessed again in full if it is. */
  private record Candidate(Applicant applicant, Money before, Money after) {
    static final Comparator<Candidate> LARGEST_FIRST =
        Comparator.comparing(Candidate::size)
            .reversed()
            .thenComparing(candidate -> candidate.applicant().id());

    Money size() {
      Money change = after.minus(before);
      return change.compareTo(Money.ZERO) < 0 ? Money.ZERO.minus(change) : change;
    }
  }

  private static final Outcome NONE = new Outcome(Status.INELIGIBLE, null, null, List.of());

  private final Rules before;
  private final Rules after;
  private long applicants;
  private final List<InvalidApplicantException> refused = new ArrayList<>();
  private final EffectTally cash = new EffectTally();
  private final EffectTally guarantees = new EffectTally();
  private final Map<Measure, EffectTally> measures = new LinkedHashMap<>();
  private final List<Candidate> largest = new ArrayList<>();

  /**
   * @param before the old rules
   * @param after the new rules; with both, the largest changes are looked at again in the end
   */
  public ComparisonTally(Rules before, Rules after) {
    Objects.requireNonNull(before, "before");
    this.before = before;
    this.after = after;
    after.catalogue().measures().forEach(measure -> measures.put(measure, new EffectTally()));
    before
        .catalogue()
        .measures()
        .forEach(measure -> measures.putIfAbsent(measure, new EffectTally()));
  }

  void add(Applicant applicant) {
    Assessment one;
    Assessment other;
    try {
      one = before.assess(applicant, Detail.AMOUNTS);
      other = after.assess(applicant, Detail.AMOUNTS);
    } catch (InvalidApplicantException e) {
      refuse(e);
      return;
    }
    add(applicant, one, other);
  }

  /** One that one of the rules could not assess. */
  public void refuse(InvalidApplicantException refusal) {
    Objects.requireNonNull(refusal, "refusal");
    refused.add(refusal);
  }

  /**
   * One that was assessed.
   *
   * @param one under the old rules
   * @param other under the new rules
   */
  public void add(Applicant applicant, Assessment one, Assessment other) {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    applicants++;
    cash.add(cash(one), cash(other));
    guarantees.add(guarantees(one), guarantees(other));
    Map<Measure, Outcome> old = outcomes(one);
    Map<Measure, Outcome> changed = outcomes(other);
    measures.forEach(
        (measure, tally) ->
            tally.add(
                budget(old.getOrDefault(measure, NONE)),
                budget(changed.getOrDefault(measure, NONE))));
    Candidate candidate = new Candidate(applicant, certain(one), certain(other));
    if (!candidate.size().equals(Money.ZERO)) {
      keep(candidate);
    }
  }

  ComparisonTally merge(ComparisonTally other) {
    applicants += other.applicants;
    refused.addAll(other.refused);
    cash.merge(other.cash);
    guarantees.merge(other.guarantees);
    other.measures.forEach((measure, tally) -> measures.merge(measure, tally, EffectTally::merge));
    other.largest.forEach(this::keep);
    return this;
  }

  private void keep(Candidate candidate) {
    largest.add(candidate);
    if (largest.size() > 2 * Comparison.LARGEST) {
      largest.sort(Candidate.LARGEST_FIRST);
      largest.subList(Comparison.LARGEST, largest.size()).clear();
    }
  }

  /** What all that was added comes to. */
  public Comparison comparison() {
    refused.sort(Comparator.comparing(InvalidApplicantException::applicant));
    largest.sort(Candidate.LARGEST_FIRST);
    List<MeasureEffect> lines = new ArrayList<>();
    measures.forEach((measure, tally) -> lines.add(new MeasureEffect(measure, tally.effect())));
    return new Comparison(
        applicants,
        refused,
        cash.effect(),
        guarantees.effect(),
        lines,
        largest.stream().limit(Comparison.LARGEST).map(this::explained).toList());
  }

  private LargestChange explained(Candidate candidate) {
    Assessment one = before.assess(candidate.applicant(), Detail.FULL);
    Assessment other = after.assess(candidate.applicant(), Detail.FULL);
    Map<Measure, Outcome> old = outcomes(one);
    Map<Measure, Outcome> changed = outcomes(other);
    List<Cause> causes = new ArrayList<>();
    for (Measure measure : measures.keySet()) {
      Outcome was = old.getOrDefault(measure, NONE);
      Outcome is = changed.getOrDefault(measure, NONE);
      if (!was.equals(is)) {
        Set<String> rules = new LinkedHashSet<>(rules(one, measure));
        rules.addAll(rules(other, measure));
        causes.add(new Cause(measure, was, is, List.copyOf(rules)));
      }
    }
    return new LargestChange(
        candidate.applicant().id(), candidate.before(), candidate.after(), causes);
  }

  /** What each measure comes to; one that the rules do not have, or not for this one, is absent. */
  private static Map<Measure, Outcome> outcomes(Assessment assessment) {
    Map<Measure, Outcome> outcomes = new HashMap<>();
    assessment.findings().forEach(finding -> outcomes.put(finding.measure(), Outcome.of(finding)));
    return outcomes;
  }

  private static Budget budget(Outcome outcome) {
    Money least = outcome.least() == null ? Money.ZERO : outcome.least();
    // Without money and undetermined, least and most are both absent: it costs nothing.
    Money most = outcome.least() == null ? Money.ZERO : outcome.most();
    return new Budget(outcome.status() == Status.ELIGIBLE ? 1 : 0, least, most);
  }

  private static Budget cash(Assessment assessment) {
    return budget(assessment.total(), assessment.totalMost());
  }

  private static Budget guarantees(Assessment assessment) {
    return budget(assessment.guarantee(), assessment.guaranteeMost());
  }

  private static Budget budget(Money least, @Nullable Money most) {
    return new Budget(least.compareTo(Money.ZERO) > 0 ? 1 : 0, least, most);
  }

  private static Money certain(Assessment assessment) {
    return assessment.total().plus(assessment.guarantee());
  }

  private static List<String> rules(Assessment assessment, Measure measure) {
    for (Finding finding : assessment.findings()) {
      if (finding.measure().equals(measure)) {
        return finding.match(
            eligible -> eligible.steps().stream().map(Step::rule).toList(),
            ineligible -> List.of(),
            undetermined -> undetermined.steps().stream().map(Step::rule).toList(),
            notInForce -> List.of());
      }
    }
    return List.of();
  }
}

package io.zengshou.rules.study.plan;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The guarantees that a household can apply for. Screening counts them as income; here they do not
 * count until they are applied for, and are never certain.
 */
final class Guarantees {

  private static final String HOUSEHOLD = "";

  /** For whom each guarantee can be applied for: paths of persons, or the household. */
  private final Map<Measure, Set<String>> open = new HashMap<>();

  /** Also those that are not eligible today: another action may make them so. */
  Guarantees(Actions actions, Openings openings) {
    for (Action action : actions.actions()) {
      if (action.brings() == Brings.GUARANTEE) {
        openings.whateverApplies(action).forEach(subject -> add(action, subject, open));
      }
    }
  }

  private static void add(Action action, @Nullable String subject, Map<Measure, Set<String>> all) {
    all.computeIfAbsent(action.measure(), measure -> new HashSet<>())
        .add(subject == null ? HOUSEHOLD : subject);
  }

  /** Whether it must be known for whom a guarantee is, which stands in the steps of its finding. */
  boolean needSteps(Assessment amounts) {
    return open.entrySet().stream()
        .anyMatch(
            one ->
                !one.getValue().contains(HOUSEHOLD)
                    && Range.of(amounts.finding(one.getKey().id())).least().isPositive());
  }

  /** What is not certain of the least that a measure gives beyond what was received. */
  Money unconfirmed(Finding finding, Money received) {
    Money least = Range.of(finding).least();
    return part(finding, of(finding, open)).min(beyond(least, received));
  }

  /** What a household that did not apply cannot get of the most that a measure gives. */
  Money notApplied(Finding finding, Money received, Collection<Candidate> taken) {
    Map<Measure, Set<String>> applied = new HashMap<>();
    for (Candidate candidate : taken) {
      if (candidate.action().brings() == Brings.GUARANTEE) {
        add(candidate.action(), candidate.subject(), applied);
      }
    }
    Set<String> rest = new HashSet<>(of(finding, open));
    rest.removeAll(of(finding, applied));
    Range range = Range.of(finding);
    if (range.most() == null) {
      return Money.ZERO;
    }
    Money part = part(finding, rest);
    if (of(finding, applied).isEmpty() && !rest.isEmpty()) {
      // What is open between the least and the most is for those who can apply.
      part = part.plus(range.most().minus(range.least()));
    }
    return part.min(beyond(range.most(), received));
  }

  private static Set<String> of(Finding finding, Map<Measure, Set<String>> all) {
    return all.getOrDefault(finding.measure(), Set.of());
  }

  private static Money beyond(Money all, Money received) {
    return all.minus(received).max(Money.ZERO);
  }

  /** The part of the least that is for certain persons, or all of it for the household. */
  private static Money part(Finding finding, Set<String> subjects) {
    if (subjects.contains(HOUSEHOLD)) {
      return Range.of(finding).least();
    }
    Money part = Money.ZERO;
    for (Step step : subjects.isEmpty() ? List.<Step>of() : Range.steps(finding)) {
      @Nullable String subject = step.subject();
      if (subject != null && subjects.contains(subject)) {
        part = part.plus(step.granted());
      }
    }
    return part;
  }
}

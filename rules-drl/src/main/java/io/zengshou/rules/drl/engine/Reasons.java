package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.drl.facts.BasePerson;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Result;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a measure does not apply: the conditions that failed in the match that came closest, of all
 * rules that could have decided for it. Where that is a result of an earlier stage, the reasons are
 * those of the rules that would have made it.
 */
final class Reasons {

  private static final String PERSON = "person";

  private final Map<String, FactBase> seen;
  private final ReasonTexts texts;
  private final Deciders rules;

  /**
   * @param seen the facts that each stage saw, by its name
   */
  Reasons(Catalogue catalogue, RuleSet rules, Map<String, FactBase> seen) {
    this.seen = seen;
    this.texts = new ReasonTexts(catalogue);
    this.rules = rules.deciders();
  }

  /**
   * The reasons, each once; none where no rule is about the measure. One thread at a time: the
   * facts are put in order as they are looked at.
   */
  synchronized List<Reason> of(Measure measure) {
    Set<String> asked = new HashSet<>();
    List<Reason> reasons = deciding(measure.id(), Map.of(), asked);
    // Hashing all the words of a reason is slow, and one alone is there once.
    return List.copyOf(reasons.size() < 2 ? reasons : new LinkedHashSet<>(reasons));
  }

  /** Why no rule decided for a measure. */
  private List<Reason> deciding(String measure, Map<String, Fact> fixed, Set<String> asked) {
    if (!asked.add("decides " + measure)) {
      return List.of();
    }
    Found found = closest(rules.deciding(measure), fixed);
    return found == null ? List.of() : found.reasons(this, asked);
  }

  /** The rule that came closest, and its match. */
  private record Found(Rule rule, Closest match) {

    List<Reason> reasons(Reasons of, Set<String> asked) {
      List<Reason> reasons = new ArrayList<>();
      for (Miss miss : match.misses()) {
        reasons.addAll(of.reasons(rule, miss, asked));
      }
      return reasons;
    }
  }

  /** Fewest failed conditions, then the order of the pack. */
  private @Nullable Found closest(List<SoughtRule> rules, Map<String, Fact> fixed) {
    Found closest = null;
    for (SoughtRule sought : rules) {
      Rule rule = sought.rule();
      FactBase facts = seen.get(rule.stage());
      if (facts != null) {
        Closest match = new Closest(sought, facts, fixed.isEmpty() ? fixed : named(rule, fixed));
        if (closest == null || isCloser(match, closest.match())) {
          closest = new Found(rule, match);
        }
      }
    }
    return closest;
  }

  /** Whether a match is closer; it is searched only where it can be. */
  private static boolean isCloser(Closest match, Closest than) {
    return match.atLeast() < than.count() && match.count() < than.count();
  }

  /** The person a rule is about, by the variable that its verb is told. */
  private static Map<String, Fact> named(Rule rule, Map<String, Fact> fixed) {
    Fact person = fixed.get(PERSON);
    for (Rule.Argument argument : rule.call().arguments()) {
      if (argument instanceof Rule.Argument.Bound bound && person != null) {
        return Map.of(bound.variable(), person);
      }
    }
    return Map.of();
  }

  private List<Reason> reasons(Rule rule, Miss miss, Set<String> asked) {
    String earlier = earlier(miss);
    if (earlier != null && miss.entry() == null) {
      return notMade(rule, miss, earlier, asked);
    }
    if (earlier != null) {
      List<Reason> deeper = deciding(earlier, Map.of(), asked);
      return deeper.isEmpty() ? List.of(texts.of(rule, miss)) : deeper;
    }
    return List.of(texts.of(rule, miss));
  }

  /** The measure whose result is absent or false; null: it is no such result. */
  private static @Nullable String earlier(Miss miss) {
    boolean result = Result.class.isAssignableFrom(miss.pattern().type().javaType());
    boolean matched = miss.entry() == null || miss.constraint() != null;
    if (!result || !matched || !miss.pattern().type().has("measure")) {
      return null;
    }
    for (Constraint constraint : miss.pattern().constraints()) {
      String measure = ReasonTexts.measure(constraint);
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  /** Why an earlier stage made nothing of the kind that a pattern asks for. */
  private List<Reason> notMade(Rule rule, Miss miss, String measure, Set<String> asked) {
    Map<String, Fact> person = person(miss);
    if (!asked.add(miss.pattern().type().name() + " " + measure)) {
      return List.of(texts.of(rule, miss));
    }
    Found found = closest(rules.making(measure), person);
    if (found == null) {
      List<Reason> deeper = deciding(measure, person, asked);
      return deeper.isEmpty() ? List.of(texts.of(rule, miss)) : deeper;
    }
    List<Reason> deeper = found.reasons(this, asked);
    // All was there that could count, and it comes to nothing.
    return deeper.isEmpty() ? List.of(texts.nothingCounts(rule, miss)) : deeper;
  }

  /** The person that a result would have to be about. */
  private static Map<String, Fact> person(Miss miss) {
    if (miss.pattern().type().javaType() != BasePerson.class) {
      return Map.of();
    }
    for (Constraint constraint : miss.pattern().constraints()) {
      if (constraint.condition() instanceof Condition.Comparison comparison
          && comparison.right() instanceof Operand.Variable variable
          && miss.bound().get(variable.name()) instanceof Entry entry) {
        return Map.of(PERSON, entry.fact());
      }
    }
    return Map.of();
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The match of one rule that came closest: fewest failed conditions over all its patterns together,
 * and of equals the first in the order of the facts. What is unknown has not failed.
 *
 * <p>Branch and bound: a partial match is left as soon as it cannot be better than the best so far.
 * Where that takes more than {@link #MOST_STEPS} steps, the best so far is taken.
 */
final class Closest {

  private static final int MOST_STEPS = 50_000;

  /** Attributes that say what a result is about, rather than how it came out. */
  private static final Set<String> KEYS = Set.of("measure", "id", "at");

  private final List<Rule.Pattern> patterns;
  private final FactBase facts;
  private final Matcher matcher;
  private final Map<String, Fact> fixed;
  private final List<List<Entry>> entries = new ArrayList<>();
  private final List<int[]> alone = new ArrayList<>();
  private final int[] rest;
  private final @Nullable Entry[] chosen;
  private @Nullable Entry[] best;
  private int fewest;
  private int steps;

  /**
   * @param fixed what some variables must be bound to
   */
  Closest(Rule rule, FactBase facts, Map<String, Fact> fixed) {
    this.patterns = rule.patterns();
    this.facts = facts;
    this.matcher = new Matcher(facts, new ArrayList<>());
    this.fixed = fixed;
    this.rest = new int[patterns.size() + 1];
    this.chosen = new @Nullable Entry[patterns.size()];
    this.best = chosen.clone();
    patterns.forEach(this::prepare);
    for (int i = patterns.size() - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + least(i);
    }
    fewest = greedy() + 1;
    search(0, 0, new HashMap<>());
  }

  /** How many conditions failed. */
  int count() {
    return fewest;
  }

  /** The conditions that failed, in the order of the rule. */
  List<Miss> misses() {
    List<Miss> misses = new ArrayList<>();
    Map<String, Object> bound = new HashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      Rule.Pattern pattern = patterns.get(i);
      Entry entry = best[i];
      if (isMatched(pattern) && entry == null) {
        misses.add(new Miss(pattern, null, null, Map.copyOf(bound)));
      } else if (isMatched(pattern) && entry != null) {
        bind(pattern, entry, bound);
        for (Constraint constraint : pattern.constraints()) {
          if (fails(constraint, entry, bound)) {
            misses.add(new Miss(pattern, entry, constraint, Map.copyOf(bound)));
          }
        }
      } else if (cost(i, null, bound) > 0) {
        misses.add(new Miss(pattern, offender(pattern, bound), null, Map.copyOf(bound)));
      }
    }
    return misses;
  }

  private static boolean isMatched(Rule.Pattern pattern) {
    return pattern.kind() == Kind.MATCH || pattern.kind() == Kind.EXISTS;
  }

  /** What each pattern can be about, and how many conditions fail whatever the other facts are. */
  private void prepare(Rule.Pattern pattern) {
    List<Entry> about = new ArrayList<>();
    if (isMatched(pattern)) {
      Fact only = pattern.variable() == null ? null : fixed.get(pattern.variable());
      for (Entry entry : facts.entries(pattern.type())) {
        if (!isAnother(pattern, entry) && (only == null || only.equals(entry.fact()))) {
          about.add(entry);
        }
      }
    }
    int[] failed = new int[about.size()];
    for (int i = 0; i < failed.length; i++) {
      for (Constraint constraint : pattern.constraints()) {
        failed[i] += !isJoin(constraint) && fails(constraint, about.get(i), Map.of()) ? 1 : 0;
      }
    }
    entries.add(about);
    alone.add(failed);
  }

  /** Whether an entry is about another measure, or another moment, than the rule asks for. */
  private static boolean isAnother(Rule.Pattern pattern, Entry entry) {
    for (Constraint constraint : pattern.constraints()) {
      if (isKey(constraint) && !isJoin(constraint) && fails(constraint, entry, Map.of())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a constraint says which result is meant: of which measure, of which moment. */
  static boolean isKey(Constraint constraint) {
    return constraint.condition() instanceof Condition.Comparison comparison
        && comparison.left() instanceof Operand.Attribute attribute
        && KEYS.contains(attribute.name());
  }

  private int least(int index) {
    if (!isMatched(patterns.get(index))) {
      return 0;
    }
    int least = 1;
    for (int failed : alone.get(index)) {
      least = Math.min(least, failed);
    }
    return least;
  }

  /** What comes of taking, pattern by pattern, the entry that fails least; kept as the best. */
  private int greedy() {
    int failed = 0;
    Map<String, Object> bound = new HashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      Entry closest = null;
      int least = Integer.MAX_VALUE;
      for (Entry entry : entries.get(i)) {
        if (!isOther(patterns.get(i), entry, bound)) {
          bind(patterns.get(i), entry, bound);
          int cost = cost(i, entry, bound);
          if (cost < least) {
            least = cost;
            closest = entry;
          }
        }
      }
      if (closest == null) {
        least = cost(i, null, bound);
      } else {
        bind(patterns.get(i), closest, bound);
      }
      best[i] = closest;
      failed += least;
    }
    return failed;
  }

  private void search(int index, int failed, Map<String, Object> bound) {
    if (failed + rest[index] >= fewest || ++steps > MOST_STEPS) {
      return;
    }
    if (index == patterns.size()) {
      fewest = failed;
      best = chosen.clone();
      return;
    }
    Rule.Pattern pattern = patterns.get(index);
    boolean any = false;
    for (int i = 0; i < entries.get(index).size(); i++) {
      Entry entry = entries.get(index).get(i);
      boolean other = isOther(pattern, entry, bound);
      any |= !other;
      if (!other && failed + alone.get(index)[i] + rest[index + 1] < fewest) {
        bind(pattern, entry, bound);
        chosen[index] = entry;
        search(index + 1, failed + cost(index, entry, bound), bound);
      }
    }
    if (!any) {
      unbind(pattern, bound);
      chosen[index] = null;
      search(index + 1, failed + cost(index, null, bound), bound);
    }
  }

  /** Whether an entry is about another person than is bound: then it is not what is looked for. */
  private static boolean isOther(Rule.Pattern pattern, Entry entry, Map<String, Object> bound) {
    for (Constraint constraint : pattern.constraints()) {
      if (isJoin(constraint)
          && ReasonTexts.isAboutFact(constraint.condition(), pattern)
          && fails(constraint, entry, bound)) {
        return true;
      }
    }
    return false;
  }

  /** How many conditions of a pattern fail, with what is bound. */
  private int cost(int index, @Nullable Entry entry, Map<String, Object> bound) {
    Rule.Pattern pattern = patterns.get(index);
    if (entry != null) {
      int failed = 0;
      for (Constraint constraint : pattern.constraints()) {
        failed += fails(constraint, entry, bound) ? 1 : 0;
      }
      return failed;
    }
    if (isMatched(pattern)) {
      return 1;
    }
    if (!isBound(pattern, bound)) {
      return 0;
    }
    if (pattern.kind() == Kind.ACCUMULATE) {
      bound.putAll(matcher.withTotals(pattern, bound));
      return 0;
    }
    return matcher.any(pattern, bound).isTrue() ? 1 : 0;
  }

  /** The first of those that must not be there. */
  private @Nullable Entry offender(Rule.Pattern pattern, Map<String, Object> bound) {
    for (Entry entry : facts.entries(pattern.type())) {
      if (Matcher.matches(pattern, entry, new HashMap<>(bound)).isTrue()) {
        return entry;
      }
    }
    return null;
  }

  private static void bind(Rule.Pattern pattern, Entry entry, Map<String, Object> bound) {
    if (pattern.variable() != null) {
      bound.put(pattern.variable(), entry);
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null && constraint.bound() != null) {
        bound.put(constraint.variable(), entry.read(constraint.bound()));
      }
    }
  }

  private static void unbind(Rule.Pattern pattern, Map<String, Object> bound) {
    if (pattern.variable() != null) {
      bound.remove(pattern.variable());
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null) {
        bound.remove(constraint.variable());
      }
    }
  }

  private static boolean fails(Constraint constraint, Entry entry, Map<String, Object> bound) {
    Condition condition = constraint.condition();
    return condition != null
        && areBound(condition, bound)
        && Conditions.decide(condition, entry, bound).isFalse();
  }

  private static boolean isJoin(Constraint constraint) {
    return constraint.condition() != null && !areBound(constraint.condition(), Map.of());
  }

  private static boolean isBound(Rule.Pattern pattern, Map<String, Object> bound) {
    Map<String, Object> inner = new HashMap<>(bound);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null) {
        inner.put(constraint.variable(), constraint);
      }
      if (constraint.condition() != null && !areBound(constraint.condition(), inner)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areBound(Condition condition, Map<String, Object> bound) {
    for (Operand operand : condition.operands()) {
      if (operand instanceof Operand.Variable variable && !bound.containsKey(variable.name())) {
        return false;
      }
    }
    return true;
  }
}

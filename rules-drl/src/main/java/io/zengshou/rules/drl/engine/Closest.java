package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The match of one rule that came closest: fewest failed conditions over all its patterns together,
 * and of equals the first in the order of the facts. What is unknown has not failed.
 *
 * <p>Branch and bound: a partial match is left as soon as it cannot be better than the best so far.
 * Where that takes more than {@link #MOST_STEPS} looks at an entry, the best so far is taken.
 */
final class Closest {

  static final int MOST_STEPS = 100_000;

  private final List<Candidates> slots = new ArrayList<>();
  private final FactBase facts;
  private final Matcher matcher;
  private final int[] rest;
  private final @Nullable Entry[] chosen;
  private @Nullable Entry[] best;
  private int fewest;
  private int steps;
  private boolean searched;

  /**
   * @param fixed what some variables must be bound to
   */
  Closest(SoughtRule rule, FactBase facts, Map<String, Fact> fixed) {
    this.facts = facts;
    this.matcher = new Matcher(facts, new ArrayList<>());
    for (Sought sought : rule.patterns()) {
      String variable = sought.pattern().variable();
      Fact only = variable == null ? null : fixed.get(variable);
      slots.add(new Candidates(sought, facts, only));
    }
    this.rest = new int[slots.size() + 1];
    for (int i = slots.size() - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + slots.get(i).least();
    }
    this.chosen = new @Nullable Entry[slots.size()];
    this.best = chosen.clone();
  }

  /** The fewest conditions that can have failed: nothing need be searched to know. */
  int atLeast() {
    return rest[0];
  }

  private void search() {
    if (searched) {
      return;
    }
    searched = true;
    fewest = greedy() + 1;
    search(0, 0, new HashMap<>());
    if (steps > MOST_STEPS) {
      // Broken off, it may have found nothing better than what was greedily taken.
      fewest = misses().size();
    }
  }

  /** How many conditions failed. */
  int count() {
    search();
    return fewest;
  }

  /** How often an entry was looked at. */
  int steps() {
    search();
    return steps;
  }

  /** The conditions that failed, in the order of the rule. */
  List<Miss> misses() {
    search();
    List<Miss> misses = new ArrayList<>();
    Map<String, Object> bound = new HashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      Candidates slot = slots.get(i);
      Rule.Pattern pattern = slot.pattern();
      Entry entry = best[i];
      if (entry != null) {
        slot.bind(entry, bound);
        for (Constraint constraint : pattern.constraints()) {
          if (Candidates.fails(constraint, entry, bound)) {
            misses.add(new Miss(pattern, entry, constraint, Map.copyOf(bound)));
          }
        }
      } else if (cost(slot, bound) > 0) {
        Entry offender = slot.isMatched() ? null : offender(pattern, bound);
        misses.add(new Miss(pattern, offender, null, Map.copyOf(bound)));
      }
    }
    return misses;
  }

  /** What comes of taking, pattern by pattern, the entry that fails least; kept as the best. */
  private int greedy() {
    int failed = 0;
    Map<String, Object> bound = new HashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      Candidates slot = slots.get(i);
      Entry closest = null;
      int least = Candidates.OTHER;
      for (int k = 0; k < slot.entries().size(); k++) {
        slot.bind(slot.entries().get(k), bound);
        int cost = slot.cost(k, bound, least);
        if (cost < least) {
          least = cost;
          closest = slot.entries().get(k);
        }
      }
      if (closest == null) {
        slot.unbind(bound);
        least = cost(slot, bound);
      } else {
        slot.bind(closest, bound);
      }
      best[i] = closest;
      failed += least;
    }
    return failed;
  }

  private void search(int index, int failed, Map<String, Object> bound) {
    if (failed + rest[index] >= fewest || steps > MOST_STEPS) {
      return;
    }
    if (index == slots.size()) {
      fewest = failed;
      best = chosen.clone();
      return;
    }
    Candidates slot = slots.get(index);
    boolean any = false;
    for (int k = 0; k < slot.entries().size() && steps <= MOST_STEPS; k++) {
      steps++;
      slot.bind(slot.entries().get(k), bound);
      int room = fewest - failed - rest[index + 1];
      int cost = slot.cost(k, bound, room);
      any |= cost != Candidates.OTHER;
      if (cost < room) {
        chosen[index] = slot.entries().get(k);
        search(index + 1, failed + cost, bound);
      }
    }
    if (!any) {
      slot.unbind(bound);
      chosen[index] = null;
      search(index + 1, failed + cost(slot, bound), bound);
    }
  }

  /** What a pattern costs that is about no entry: 1 where it asks for something else. */
  private int cost(Candidates slot, Map<String, Object> bound) {
    Rule.Pattern pattern = slot.pattern();
    if (slot.isMatched()) {
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
      if (matcher.matches(pattern, entry, new HashMap<>(bound)).isTrue()) {
        return entry;
      }
    }
    return null;
  }

  private static boolean isBound(Rule.Pattern pattern, Map<String, Object> bound) {
    Map<String, Object> inner = new HashMap<>(bound);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null) {
        inner.put(constraint.variable(), constraint);
      }
      if (constraint.condition() != null && !Candidates.areBound(constraint.condition(), inner)) {
        return false;
      }
    }
    return true;
  }
}

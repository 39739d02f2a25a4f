package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pattern of a rule in the search for its closest match, and the entries it can be about. */
final class Candidates {

  /** The cost of an entry that is about another person than is bound: it is not meant at all. */
  static final int OTHER = Integer.MAX_VALUE;

  private final Sought sought;
  private final List<Entry> entries = new ArrayList<>();
  private final int[] alone;

  /**
   * @param only what its variable must be bound to; null: anything
   */
  Candidates(Sought sought, FactBase facts, @Nullable Fact only) {
    this.sought = sought;
    if (isMatched()) {
      for (Entry entry : facts.entries(pattern().type())) {
        if (sought.means(entry) && (only == null || only.equals(entry.fact()))) {
          entries.add(entry);
        }
      }
    }
    this.alone = new int[entries.size()];
    for (int i = 0; i < alone.length; i++) {
      alone[i] = sought.failed(entries.get(i));
    }
  }

  Rule.Pattern pattern() {
    return sought.pattern();
  }

  /** Whether the pattern wants something to be there. */
  boolean isMatched() {
    return pattern().kind() == Kind.MATCH || pattern().kind() == Kind.EXISTS;
  }

  /** In the order of the facts. */
  List<Entry> entries() {
    return entries;
  }

  /** The fewest conditions that fail, whatever else is matched. */
  int least() {
    if (!isMatched()) {
      return 0;
    }
    int least = 1;
    for (int failed : alone) {
      least = Math.min(least, failed);
    }
    return least;
  }

  /**
   * How many conditions fail of an entry, with what is bound, or {@link #OTHER}; as soon as they
   * are {@code enough}, no more are counted.
   */
  int cost(int entry, Map<String, Object> bound, int enough) {
    int failed = alone[entry];
    for (Sought.Join join : sought.joins()) {
      if ((failed < enough || join.about()) && join.fails(entries.get(entry), bound)) {
        if (join.about()) {
          return OTHER;
        }
        failed++;
      }
    }
    return failed;
  }

  void bind(Entry entry, Map<String, Object> bound) {
    if (pattern().variable() != null) {
      bound.put(pattern().variable(), entry);
    }
    for (Constraint constraint : pattern().constraints()) {
      if (constraint.variable() != null && constraint.bound() != null) {
        bound.put(constraint.variable(), entry.read(constraint.bound()));
      }
    }
  }

  void unbind(Map<String, Object> bound) {
    if (pattern().variable() != null) {
      bound.remove(pattern().variable());
    }
    for (Constraint constraint : pattern().constraints()) {
      if (constraint.variable() != null) {
        bound.remove(constraint.variable());
      }
    }
  }

  /** Whether a constraint has a condition that can be decided, and does not hold. */
  static boolean fails(Constraint constraint, Entry entry, Map<String, Object> bound) {
    Condition condition = constraint.condition();
    return condition != null
        && areBound(condition, bound)
        && Conditions.decide(condition, entry, bound).isFalse();
  }

  static boolean areBound(Condition condition, Map<String, Object> bound) {
    for (Operand operand : condition.operands()) {
      if (operand instanceof Operand.Variable variable && !bound.containsKey(variable.name())) {
        return false;
      }
    }
    return true;
  }
}

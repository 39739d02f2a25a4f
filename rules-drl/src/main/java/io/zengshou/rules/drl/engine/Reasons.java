package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a rule did not match: the conditions that failed for the facts that came closest. */
final class Reasons {

  /** Attributes that say what a result is about, rather than how it came out. */
  private static final Set<String> KEYS = Set.of("measure", "id", "at");

  private final FactBase facts;
  private final Matcher matcher;

  Reasons(FactBase facts) {
    this.facts = facts;
    this.matcher = new Matcher(facts, new ArrayList<>());
  }

  /** The reasons of the rule that came closest: fewest first, then the order of the pack. */
  List<Reason> closest(List<Rule> rules) {
    List<Reason> closest = List.of();
    for (Rule rule : rules) {
      List<Reason> reasons = of(rule);
      if (!reasons.isEmpty() && (closest.isEmpty() || reasons.size() < closest.size())) {
        closest = reasons;
      }
    }
    return closest;
  }

  private List<Reason> of(Rule rule) {
    List<Reason> reasons = new ArrayList<>();
    Map<String, Object> bound = new HashMap<>();
    for (Rule.Pattern pattern : rule.patterns()) {
      if (pattern.kind() == Kind.MATCH) {
        reasons.addAll(unmatched(rule, pattern, bound));
      } else if (pattern.kind() != Kind.ACCUMULATE && isBound(pattern, bound)) {
        Truth any = matcher.any(pattern, bound);
        Truth holds = pattern.kind() == Kind.NOT ? any.not() : any;
        if (holds.isFalse()) {
          reasons.add(new Reason(rule.name(), null, text(pattern), null));
        }
      }
    }
    return reasons;
  }

  /** What failed for the fact that came closest; the fact is bound for what follows. */
  private List<Reason> unmatched(Rule rule, Rule.Pattern pattern, Map<String, Object> bound) {
    List<Reason> fewest = null;
    Map<String, Object> closest = Map.of();
    for (Entry entry : facts.entries(pattern.type())) {
      if (isAnother(pattern, entry)) {
        continue;
      }
      Map<String, Object> inner = new HashMap<>(bound);
      List<Reason> failed = failed(rule, pattern, entry, inner);
      if (fewest == null || failed.size() < fewest.size()) {
        fewest = failed;
        closest = inner;
      }
    }
    bound.putAll(closest);
    return fewest == null ? List.of(new Reason(rule.name(), null, text(pattern), null)) : fewest;
  }

  /** Whether an entry is about another measure, or another moment, than the rule asks for. */
  private static boolean isAnother(Rule.Pattern pattern, Entry entry) {
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.condition() instanceof Condition.Comparison comparison
          && comparison.left() instanceof Operand.Attribute attribute
          && KEYS.contains(attribute.name())
          && Conditions.decide(comparison, entry, Map.of()).isFalse()) {
        return true;
      }
    }
    return false;
  }

  private static List<Reason> failed(
      Rule rule, Rule.Pattern pattern, Entry entry, Map<String, Object> bound) {
    List<Reason> failed = new ArrayList<>();
    if (pattern.variable() != null) {
      bound.put(pattern.variable(), entry);
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null && constraint.bound() != null) {
        bound.put(constraint.variable(), entry.read(constraint.bound()));
      }
      Condition condition = constraint.condition();
      if (condition != null
          && variablesBound(condition, bound)
          && Conditions.decide(condition, entry, bound).isFalse()) {
        String path = entry.fact().path();
        failed.add(
            new Reason(
                rule.name(),
                path.isEmpty() ? null : path,
                constraint.text(),
                actual(condition, entry)));
      }
    }
    return failed;
  }

  private static @Nullable String actual(Condition condition, Entry entry) {
    List<String> values = new ArrayList<>();
    for (String attribute : condition.attributes()) {
      Object value = entry.read(attribute).exact();
      if (value != null && !(value instanceof Fact)) {
        values.add(condition.attributes().size() == 1 ? "" + value : attribute + " = " + value);
      }
    }
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private static boolean isBound(Rule.Pattern pattern, Map<String, Object> bound) {
    Map<String, Object> inner = new HashMap<>(bound);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null) {
        inner.put(constraint.variable(), constraint);
      }
      if (constraint.condition() != null && !variablesBound(constraint.condition(), inner)) {
        return false;
      }
    }
    return true;
  }

  private static boolean variablesBound(Condition condition, Map<String, Object> bound) {
    return condition.operands().stream()
        .noneMatch(
            operand ->
                operand instanceof Operand.Variable variable
                    && !bound.containsKey(variable.name()));
  }

  private static String text(Rule.Pattern pattern) {
    List<String> constraints = pattern.constraints().stream().map(Constraint::text).toList();
    String fact = pattern.type().name() + "( " + String.join(", ", constraints) + " )";
    return pattern.kind() == Kind.MATCH
        ? fact
        : pattern.kind().name().toLowerCase(Locale.ROOT) + " " + fact;
  }
}

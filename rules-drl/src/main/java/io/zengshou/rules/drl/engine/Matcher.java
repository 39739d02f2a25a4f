package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.drl.verbs.Verbs;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches rules against facts of which some are unknown: each match is certain or possible, and
 * what a rule says is known between bounds.
 */
class Matcher {

  private final FactBase facts;
  private final List<Firing> firings;
  private final List<Deed> told = new ArrayList<>(1);
  private final Verbs verbs = new Verbs(told::add);

  /** A matcher that adds what it finds to {@code firings}. */
  Matcher(FactBase facts, List<Firing> firings) {
    this.facts = facts;
    this.firings = firings;
  }

  /** Adds all certain and possible matches of one rule. */
  void match(Rule rule) {
    step(rule, 0, Map.of(), Truth.TRUE, false);
  }

  private void step(Rule rule, int index, Map<String, Object> bound, Truth so, boolean many) {
    if (so.isFalse()) {
      return;
    }
    if (index == rule.patterns().size()) {
      fire(rule, bound, so, many);
      return;
    }
    Rule.Pattern pattern = rule.patterns().get(index);
    switch (pattern.kind()) {
      case MATCH -> {
        for (Entry entry : facts.entries(pattern.type())) {
          Map<String, Object> inner = new HashMap<>(bound);
          Truth truth = matches(pattern, entry, inner);
          step(rule, index + 1, inner, so.and(truth), many || entry.many());
        }
      }
      case NOT -> step(rule, index + 1, bound, so.and(any(pattern, bound).not()), many);
      case EXISTS -> step(rule, index + 1, bound, so.and(any(pattern, bound)), many);
      case ACCUMULATE -> step(rule, index + 1, withTotals(pattern, bound), so, many);
    }
  }

  /** Whether an entry matches; binds what the pattern binds. */
  final Truth matches(Rule.Pattern pattern, Entry entry, Map<String, Object> bound) {
    Truth truth = entry.presence().truth();
    if (pattern.variable() != null) {
      bound.put(pattern.variable(), entry);
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable() != null && constraint.bound() != null) {
        bound.put(constraint.variable(), entry.read(constraint.bound()));
      }
      if (constraint.condition() != null) {
        truth = truth.and(decide(constraint.condition(), entry, bound));
      }
      if (truth.isFalse()) {
        return Truth.FALSE;
      }
    }
    return truth;
  }

  /** Whether a condition holds; one who watches looks on here. */
  Truth decide(Condition condition, Entry entry, Map<String, Object> bound) {
    return Conditions.decide(condition, entry, bound);
  }

  Truth any(Rule.Pattern pattern, Map<String, Object> bound) {
    Truth any = Truth.FALSE;
    for (Entry entry : facts.entries(pattern.type())) {
      any = any.or(matches(pattern, entry, new HashMap<>(bound)));
    }
    return any;
  }

  /** What was bound, and the totals of an accumulate. */
  Map<String, Object> withTotals(Rule.Pattern pattern, Map<String, Object> bound) {
    Map<String, Object> result = new HashMap<>(bound);
    for (Rule.Total total : pattern.totals()) {
      Totalling totalling = new Totalling(total.function());
      for (Entry entry : facts.entries(pattern.type())) {
        Map<String, Object> inner = new HashMap<>(bound);
        Truth truth = matches(pattern, entry, inner);
        if (!truth.isFalse()) {
          Object found = inner.get(total.argument());
          Value value = found instanceof Value v ? v : Value.exact(entry.fact());
          totalling.add(truth, value, entry.many());
        }
      }
      result.put(total.variable(), totalling.result());
    }
    return result;
  }

  private void fire(Rule rule, Map<String, Object> bound, Truth truth, boolean many) {
    Gap gap = truth.gap();
    Object[] least = new Object[rule.call().arguments().size()];
    Object[] most = new Object[least.length];
    for (int i = 0; i < least.length; i++) {
      Rule.Argument argument = rule.call().arguments().get(i);
      if (argument instanceof Rule.Argument.Words words) {
        least[i] = words.words();
        most[i] = words.words();
      } else {
        Value value = value(argument, bound);
        gap = gap.and(value.gap());
        least[i] = value.least();
        most[i] = value.most();
      }
    }
    firings.add(new Firing(rule, truth.isTrue(), say(rule, least), say(rule, most), gap, many));
  }

  private static Value value(Rule.Argument argument, Map<String, Object> bound) {
    if (argument instanceof Rule.Argument.AttributeOf of
        && bound.get(of.variable()) instanceof Entry entry) {
      return entry.read(of.attribute());
    }
    if (argument instanceof Rule.Argument.Bound variable) {
      Object found = bound.get(variable.variable());
      if (found instanceof Entry entry) {
        Fact fact = entry.fact();
        return Value.exact(fact);
      }
      if (found instanceof Value value) {
        return value;
      }
    }
    throw new IllegalStateException("not bound: " + argument);
  }

  private Deed say(Rule rule, Object[] arguments) {
    told.clear();
    Rule.Call call = rule.call();
    Object[] passed = arguments;
    if (call.method().isVarArgs()) {
      String[] words = new String[arguments.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = String.valueOf(arguments[i]);
      }
      passed = new Object[] {words};
    }
    try {
      call.method().invoke(verbs.verb(call.verb()), passed);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot say " + rule, e);
    }
    return told.get(0);
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.engine.Observer.Answer;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A matcher that tells an observer what it finds. */
final class WatchedMatcher extends Matcher {

  private final Observer observer;
  private final List<Firing> firings;

  WatchedMatcher(FactBase facts, Observer observer) {
    this(facts, observer, new ArrayList<>());
  }

  private WatchedMatcher(FactBase facts, Observer observer, List<Firing> firings) {
    super(facts, firings);
    this.observer = observer;
    this.firings = firings;
  }

  /** Matches a rule and tells what came of it. */
  void watch(Rule rule) {
    firings.clear();
    match(rule);
    Answer answer = firings.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    for (Firing firing : firings) {
      answer = firing.certain() ? Answer.YES : answer;
    }
    observer.matched(rule, answer);
  }

  @Override
  Truth any(Rule.Pattern pattern, Map<String, Object> bound) {
    Truth any = super.any(pattern, bound);
    observer.found(pattern, answer(pattern.kind() == Kind.NOT ? any.not() : any));
    return any;
  }

  @Override
  Truth decide(Condition condition, Entry entry, Map<String, Object> bound) {
    if (condition instanceof Condition.And and) {
      Truth all = Truth.TRUE;
      for (Condition part : and.parts()) {
        all = all.isFalse() ? all : all.and(decide(part, entry, bound));
      }
      return all;
    }
    if (condition instanceof Condition.Or or) {
      Truth one = Truth.FALSE;
      for (Condition part : or.parts()) {
        one = one.isTrue() ? one : one.or(decide(part, entry, bound));
      }
      return one;
    }
    Truth truth = super.decide(condition, entry, bound);
    observer.decided(condition, answer(truth));
    if (condition instanceof Condition.Comparison comparison
        && comparison.operator() != Operator.EQUAL) {
      compare(comparison, entry, bound);
    }
    return truth;
  }

  private void compare(Condition.Comparison comparison, Entry entry, Map<String, Object> bound) {
    Object left = Conditions.value(comparison.left(), entry, bound).exact();
    Object right = Conditions.value(comparison.right(), entry, bound).exact();
    if (left != null && right != null) {
      observer.compared(comparison, Integer.signum(Conditions.order(left, right)));
    }
  }

  private static Answer answer(Truth truth) {
    if (truth.isUnknown()) {
      return Answer.UNKNOWN;
    }
    return truth.isTrue() ? Answer.YES : Answer.NO;
  }
}

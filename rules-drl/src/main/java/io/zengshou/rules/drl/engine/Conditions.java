package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.drl.language.Operand;
import java.time.LocalDate;
import java.util.Map;

/** Decides conditions as far as the facts allow. */
final class Conditions {

  private Conditions() {}

  /** Whether {@code condition} holds for {@code entry}, with what was bound before. */
  static Truth decide(Condition condition, Entry entry, Map<String, Object> bound) {
    if (condition instanceof Condition.And and) {
      Truth all = Truth.TRUE;
      for (Condition part : and.parts()) {
        all = all.and(decide(part, entry, bound));
      }
      return all;
    }
    if (condition instanceof Condition.Or or) {
      Truth one = Truth.FALSE;
      for (Condition part : or.parts()) {
        one = one.or(decide(part, entry, bound));
      }
      return one;
    }
    if (condition instanceof Condition.In in) {
      Value left = value(in.left(), entry, bound);
      Truth one = Truth.FALSE;
      for (Operand operand : in.values()) {
        one = one.or(compare(left, Operator.EQUAL, value(operand, entry, bound)));
      }
      return one;
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    return compare(
        value(comparison.left(), entry, bound),
        comparison.operator(),
        value(comparison.right(), entry, bound));
  }

  static Value value(Operand operand, Entry entry, Map<String, Object> bound) {
    if (operand instanceof Operand.Attribute attribute) {
      return entry.read(attribute.name());
    }
    if (operand instanceof Operand.Variable variable) {
      Object found = bound.get(variable.name());
      if (found instanceof Entry other) {
        return Value.exact(other.fact());
      }
      if (found instanceof Value value) {
        return value;
      }
      throw new IllegalStateException("not bound: " + variable.name());
    }
    return Value.exact(((Operand.Literal) operand).value());
  }

  private static Truth compare(Value left, Operator operator, Value right) {
    if (left.exact() != null && right.exact() != null) {
      return Truth.of(holds(left.exact(), operator, right.exact()));
    }
    Gap gap = left.gap().and(right.gap());
    if (left.least() == null
        || left.most() == null
        || right.least() == null
        || right.most() == null) {
      return Truth.unknown(gap);
    }
    int lowest = order(left.least(), right.most());
    int highest = order(left.most(), right.least());
    return switch (operator) {
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
        boolean low = operator.holds(lowest);
        yield low == operator.holds(highest) ? Truth.of(low) : Truth.unknown(gap);
      }
      case EQUAL -> lowest > 0 || highest < 0 ? Truth.FALSE : Truth.unknown(gap);
    };
  }

  private static boolean holds(Object left, Operator operator, Object right) {
    if (operator == Operator.EQUAL && !(left instanceof Number)) {
      return left.equals(right);
    }
    return operator.holds(order(left, right));
  }

  /** How two known values of one kind compare. */
  @SuppressWarnings("unchecked") // The check of the pack let only values of one kind be compared.
  static int order(Object left, Object right) {
    if (left instanceof Number a && right instanceof Number b) {
      return Long.compare(a.longValue(), b.longValue());
    }
    if (left instanceof LocalDate a && right instanceof LocalDate b) {
      return a.compareTo(b);
    }
    return ((Comparable<Object>) left).compareTo(right);
  }
}

package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.Award;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Operand;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether code over records decides a rule as exactly as can be, where something is unknown: an
 * amount that nobody knows may still be enough, as its least and its most may say, and records have
 * no ends.
 */
final class Unbounded {

  private Unbounded() {}

  static boolean isAll(Rule rule) {
    Set<String> bounded = new HashSet<>();
    for (Rule.Pattern pattern : rule.patterns()) {
      for (Constraint constraint : pattern.constraints()) {
        if (constraint.variable() != null
            && constraint.bound() != null
            && isLost(pattern.type(), constraint.bound())) {
          bounded.add(constraint.variable());
        }
        if (constraint.condition() != null
            && hasEnds(pattern.type(), constraint.condition(), bounded)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an attribute has ends that code over records does not see. */
  private static boolean isLost(FactType type, String attribute) {
    boolean ofRecord = RecordType.of(type.javaType()) != null || type.javaType() == Award.class;
    return ofRecord && type.hasEnds(attribute);
  }

  private static boolean hasEnds(FactType type, Condition condition, Set<String> bounded) {
    for (Operand operand : condition.operands()) {
      boolean ends =
          operand instanceof Operand.Attribute attribute
              ? isLost(type, attribute.name())
              : operand instanceof Operand.Variable variable && bounded.contains(variable.name());
      if (ends) {
        return true;
      }
    }
    return false;
  }
}

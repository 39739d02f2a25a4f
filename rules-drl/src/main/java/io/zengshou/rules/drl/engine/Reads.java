package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.pack.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a rule reads: {@code Type} for each fact type, {@code Type.attribute} for attributes. */
final class Reads {

  private Reads() {}

  static Set<String> of(Rule rule) {
    Set<String> reads = new HashSet<>();
    Map<String, FactType> bound = new HashMap<>();
    for (Rule.Pattern pattern : rule.patterns()) {
      reads.add(pattern.type().name());
      if (pattern.variable() != null) {
        bound.put(pattern.variable(), pattern.type());
      }
      for (Constraint constraint : pattern.constraints()) {
        if (constraint.bound() != null) {
          reads.add(pattern.type().name() + "." + constraint.bound());
        }
        if (constraint.condition() != null) {
          constraint
              .condition()
              .attributes()
              .forEach(attribute -> reads.add(pattern.type().name() + "." + attribute));
        }
      }
    }
    for (Rule.Argument argument : rule.call().arguments()) {
      if (argument instanceof Rule.Argument.AttributeOf of) {
        FactType type = bound.get(of.variable());
        if (type != null) {
          reads.add(type.name() + "." + of.attribute());
        }
      }
    }
    return reads;
  }
}

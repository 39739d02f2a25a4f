package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.pack.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a rule reads. */
final class Reads {

  private Reads() {}

  /** The attributes that a rule reads, by the type of their facts. */
  static Map<FactType, Set<String>> of(Rule rule) {
    Map<FactType, Set<String>> reads = new HashMap<>();
    Map<String, FactType> bound = new HashMap<>();
    for (Rule.Pattern pattern : rule.patterns()) {
      Set<String> attributes = reads.computeIfAbsent(pattern.type(), type -> new HashSet<>());
      if (pattern.variable() != null) {
        bound.put(pattern.variable(), pattern.type());
      }
      for (Constraint constraint : pattern.constraints()) {
        if (constraint.bound() != null) {
          attributes.add(constraint.bound());
        }
        if (constraint.condition() != null) {
          attributes.addAll(constraint.condition().attributes());
        }
      }
    }
    for (Rule.Argument argument : rule.call().arguments()) {
      if (argument instanceof Rule.Argument.AttributeOf of && bound.containsKey(of.variable())) {
        reads
            .computeIfAbsent(bound.get(of.variable()), type -> new HashSet<>())
            .add(of.attribute());
      }
    }
    return reads;
  }
}

package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions of one fact into alternatives of comparisons.
 *
 * @param fact the name of the fact
 * @param variables the attribute that each variable stands for, with its fact
 */
record Terms(String fact, Map<String, String> variables) {

  /** The alternatives under which a condition holds, or does not hold. */
  List<List<Atom>> of(Condition condition, boolean wanted) {
    if (condition instanceof Condition.And and) {
      return wanted ? together(and.parts(), true) : either(and.parts(), false);
    }
    if (condition instanceof Condition.Or or) {
      return wanted ? either(or.parts(), true) : together(or.parts(), false);
    }
    if (condition instanceof Condition.In in) {
      List<Condition> parts = new ArrayList<>();
      for (Operand value : in.values()) {
        parts.add(new Condition.Comparison(in.left(), Condition.Operator.EQUAL, value));
      }
      return wanted ? either(parts, true) : together(parts, false);
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    int signs = signs(comparison.operator());
    Atom atom = atom(comparison, wanted ? signs : Atom.ALL & ~signs);
    return atom == null ? List.of(List.of()) : Related.of(atom);
  }

  private List<List<Atom>> together(List<Condition> parts, boolean wanted) {
    return Logic.all(parts.stream().map(part -> of(part, wanted)).toList());
  }

  private List<List<Atom>> either(List<Condition> parts, boolean wanted) {
    List<List<Atom>> alternatives = new ArrayList<>();
    parts.forEach(part -> alternatives.addAll(of(part, wanted)));
    return alternatives;
  }

  private static int signs(Condition.Operator operator) {
    return switch (operator) {
      case EQUAL -> Atom.EQUAL;
      case LESS -> Atom.LESS;
      case LESS_OR_EQUAL -> Atom.LESS | Atom.EQUAL;
      case GREATER -> Atom.GREATER;
      case GREATER_OR_EQUAL -> Atom.GREATER | Atom.EQUAL;
    };
  }

  /** A comparison; null: of two values, which says nothing of the fact. */
  private @Nullable Atom atom(Condition.Comparison comparison, int signs) {
    Operand left = comparison.left();
    Operand right = comparison.right();
    if (left instanceof Operand.Literal one) {
      return right instanceof Operand.Literal
          ? null
          : new Atom(name(right), null, one.value(), Atom.turned(signs));
    }
    return right instanceof Operand.Literal value
        ? new Atom(name(left), null, value.value(), signs)
        : new Atom(name(left), name(right), null, signs);
  }

  private String name(Operand operand) {
    if (operand instanceof Operand.Variable variable) {
      return variables.getOrDefault(variable.name(), variable.name());
    }
    return fact + "." + operand;
  }
}

package io.zengshou.rules.drl.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a constraint says. */
public sealed interface Condition {

  /** A comparison of two operands. */
  record Comparison(Operand left, Operator operator, Operand right) implements Condition {}

  /** One of several values. */
  record In(Operand left, List<Operand> values) implements Condition {
    public In {
      values = List.copyOf(values);
    }
  }

  /** All of them. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** One of them. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** How two values are compared. */
  enum Operator {
    EQUAL("=="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Whether the operator holds for values that compare as {@code comparison}. */
    public boolean holds(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case LESS -> comparison < 0;
        case LESS_OR_EQUAL -> comparison <= 0;
        case GREATER -> comparison > 0;
        case GREATER_OR_EQUAL -> comparison >= 0;
      };
    }
  }

  /** All operands, from left to right. */
  default List<Operand> operands() {
    List<Operand> operands = new ArrayList<>();
    if (this instanceof Comparison comparison) {
      operands.add(comparison.left());
      operands.add(comparison.right());
    } else if (this instanceof In in) {
      operands.add(in.left());
      operands.addAll(in.values());
    } else if (this instanceof And and) {
      and.parts().forEach(part -> operands.addAll(part.operands()));
    } else if (this instanceof Or or) {
      or.parts().forEach(part -> operands.addAll(part.operands()));
    }
    return operands;
  }

  /** The attributes of the matched fact that it reads. */
  default Set<String> attributes() {
    Set<String> attributes = new LinkedHashSet<>();
    for (Operand operand : operands()) {
      if (operand instanceof Operand.Attribute attribute) {
        attributes.add(attribute.name());
      }
    }
    return attributes;
  }
}

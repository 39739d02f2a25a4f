package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Operand;
import java.util.List;
import java.util.Map;

/** Writes conditions as Java expressions that say how true they are. */
final class JavaConditions {

  private static final JavaSource VALUES = new JavaSource();

  private final String fact;
  private final FactType type;
  private final Map<String, Class<?>> bound;

  /**
   * Conditions of one fact.
   *
   * @param fact the Java variable that holds it
   * @param bound the Java type of each variable of the rule
   */
  JavaConditions(String fact, FactType type, Map<String, Class<?>> bound) {
    this.fact = fact;
    this.type = type;
    this.bound = bound;
  }

  /** The Java variable of a variable of the rule. */
  static String name(String variable) {
    return "v_" + variable;
  }

  String of(Condition condition) {
    if (condition instanceof Condition.And and) {
      return nested("Math.min", and.parts().stream().map(this::of).toList());
    }
    if (condition instanceof Condition.Or or) {
      return nested("Math.max", or.parts().stream().map(this::of).toList());
    }
    if (condition instanceof Condition.In in) {
      List<String> one =
          in.values().stream().map(value -> compare("equal", in.left(), value)).toList();
      return nested("Math.max", one);
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    Operand left = comparison.left();
    Operand right = comparison.right();
    return switch (comparison.operator()) {
      case EQUAL -> compare("equal", left, right);
      case LESS -> compare("less", left, right);
      case LESS_OR_EQUAL -> compare("lessOrEqual", left, right);
      case GREATER -> compare("less", right, left);
      case GREATER_OR_EQUAL -> compare("lessOrEqual", right, left);
    };
  }

  private static String nested(String function, List<String> parts) {
    String all = parts.get(parts.size() - 1);
    for (int i = parts.size() - 2; i >= 0; i--) {
      all = JavaSource.call(function, List.of(parts.get(i), all));
    }
    return all;
  }

  private String compare(String how, Operand left, Operand right) {
    Class<?> kind = typeOf(left);
    if (right instanceof Operand.Literal literal && literal.value() instanceof Boolean) {
      return JavaSource.call("is", List.of(expression(left), expression(right)));
    }
    String suffix = Number.class.isAssignableFrom(kind) ? "Number" : "";
    return JavaSource.call(how + suffix, List.of(expression(left), expression(right)));
  }

  private Class<?> typeOf(Operand operand) {
    if (operand instanceof Operand.Attribute attribute) {
      return type.typeOf(attribute.name());
    }
    if (operand instanceof Operand.Variable variable) {
      return bound.getOrDefault(variable.name(), Object.class);
    }
    return ((Operand.Literal) operand).value().getClass();
  }

  private String expression(Operand operand) {
    if (operand instanceof Operand.Attribute attribute) {
      return fact + "." + attribute.name() + "()";
    }
    if (operand instanceof Operand.Variable variable) {
      return name(variable.name());
    }
    return VALUES.of(((Operand.Literal) operand).value());
  }
}

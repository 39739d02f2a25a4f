package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Operand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes conditions as Java expressions that say how true they are. */
final class JavaConditions {

  private static final JavaSource VALUES = new JavaSource();

  private final Dialect.Bound fact;
  private final Map<String, Dialect.Bound> bound;

  /**
   * Conditions of one fact.
   *
   * @param bound what each variable of the rule is
   */
  JavaConditions(Dialect.Bound fact, Map<String, Dialect.Bound> bound) {
    this.fact = fact;
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
    Dialect.Bound one = value(left);
    Dialect.Bound other = value(right);
    if (right instanceof Operand.Literal literal && literal.value() instanceof Boolean) {
      return JavaSource.call("is", List.of(one.java(), other.java()));
    }
    String suffix = Number.class.isAssignableFrom(one.type()) ? "Number" : "";
    String exactly = JavaSource.call(how + suffix, List.of(one.java(), other.java()));
    if (one.ends() == null && other.ends() == null) {
      return exactly;
    }
    // What is unknown may still be decided by the least and the most that it can be.
    String ends =
        JavaSource.call(
            how + suffix + "Between",
            List.of(one.least(), one.most(), other.least(), other.most()));
    String known =
        Stream.of(one, other)
            .filter(value -> value.ends() != null)
            .map(value -> value.java() + " != null")
            .collect(Collectors.joining(" && "));
    return "(" + known + " ? " + exactly + " : " + ends + ")";
  }

  private Dialect.Bound value(Operand operand) {
    if (operand instanceof Operand.Attribute attribute) {
      return fact.attribute(attribute.name());
    }
    if (operand instanceof Operand.Variable variable) {
      // Rules were checked, so it is bound.
      return Objects.requireNonNull(bound.get(variable.name()), variable.name());
    }
    Object value = ((Operand.Literal) operand).value();
    return Dialect.Bound.value(value.getClass(), VALUES.of(value));
  }
}

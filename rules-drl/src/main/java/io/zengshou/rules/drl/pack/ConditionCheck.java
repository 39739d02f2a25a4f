package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that a condition names what exists and compares what can be compared. */
final class ConditionCheck {

  private final Manifest manifest;
  private final Catalogue catalogue;
  private final Faults faults;

  /** The constraint that is looked at, to find words in it. */
  private String inside = "";

  ConditionCheck(Manifest manifest, Catalogue catalogue, Faults faults) {
    this.manifest = manifest;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /** Whether nothing is wrong. */
  boolean check(String where, FactType type, Constraint constraint, Map<String, Class<?>> bound) {
    inside = constraint.text().strip();
    boolean right =
        constraint.bound() == null || attribute(where, type, constraint.bound()) != null;
    Condition condition = constraint.condition();
    return condition == null ? right : condition(where, type, condition, bound) && right;
  }

  private boolean condition(
      String where, FactType type, Condition condition, Map<String, Class<?>> bound) {
    if (condition instanceof Condition.And and) {
      return all(where, type, and.parts(), bound);
    }
    if (condition instanceof Condition.Or or) {
      return all(where, type, or.parts(), bound);
    }
    if (condition instanceof Condition.In in) {
      boolean right = true;
      for (Operand value : in.values()) {
        right &= comparison(where, type, in.left(), Condition.Operator.EQUAL, value, bound);
      }
      return right;
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    return comparison(
        where, type, comparison.left(), comparison.operator(), comparison.right(), bound);
  }

  private boolean all(
      String where, FactType type, List<Condition> parts, Map<String, Class<?>> bound) {
    boolean right = true;
    for (Condition part : parts) {
      right &= condition(where, type, part, bound);
    }
    return right;
  }

  private boolean comparison(
      String where,
      FactType type,
      Operand left,
      Condition.Operator operator,
      Operand right,
      Map<String, Class<?>> bound) {
    Class<?> leftType = typeOf(where, type, left, bound);
    Class<?> rightType = typeOf(where, type, right, bound);
    if (leftType == null || rightType == null) {
      return false;
    }
    if (!comparable(leftType, operator, rightType)) {
      faults.add(
          ProblemKind.NOT_COMPARABLE,
          Fault.of(where, new Text("两边不能这样比较", "the two sides cannot be compared like this"))
              .actual(left + " " + operator.sign() + " " + right)
              .allowed(
                  new Text(
                      "同类的值;大小只比数、金额、重量、张数、比例和日期",
                      "values of one kind; only numbers, money, weights, sheets, shares and days"
                          + " are larger or smaller")),
          inside,
          left + " " + operator.sign() + " " + right);
      return false;
    }
    return known(where, left, right);
  }

  private static boolean comparable(Class<?> left, Condition.Operator operator, Class<?> right) {
    boolean numbers = Number.class.isAssignableFrom(left) && Number.class.isAssignableFrom(right);
    if (!numbers && left != right) {
      return false;
    }
    boolean ordered =
        Comparable.class.isAssignableFrom(left)
            && !left.isEnum()
            && left != Boolean.class
            && left != String.class;
    return operator == Condition.Operator.EQUAL || ordered || isDay(left);
  }

  private static boolean isDay(Class<?> type) {
    return type == LocalDate.class;
  }

  /** Ids written out must be those of something. */
  private boolean known(String where, Operand left, Operand right) {
    if (left instanceof Operand.Attribute attribute
        && right instanceof Operand.Literal literal
        && literal.value() instanceof String id) {
      if (attribute.name().equals("measure") && catalogue.find(id).isEmpty()) {
        List<String> ids = catalogue.measures().stream().map(Measure::id).toList();
        faults.unknown(
            ProblemKind.UNKNOWN_MEASURE, where, "没有这个措施", "no such measure", id, ids, inside, id);
        return false;
      }
      if (attribute.name().equals("id") && !manifest.settings().containsKey(id)) {
        faults.unknown(
            ProblemKind.UNKNOWN_SETTING,
            where,
            "没有这个县级设定",
            "no such setting",
            id,
            manifest.settings().keySet(),
            inside,
            id);
        return false;
      }
    }
    return true;
  }

  private @Nullable Class<?> typeOf(
      String where, FactType type, Operand operand, Map<String, Class<?>> bound) {
    if (operand instanceof Operand.Attribute attribute) {
      return attribute(where, type, attribute.name());
    }
    if (operand instanceof Operand.Variable variable) {
      Class<?> found = bound.get(variable.name());
      if (found == null) {
        faults.unknown(
            ProblemKind.UNKNOWN_VARIABLE,
            where,
            "没有绑定这个变量",
            "not bound",
            variable.name(),
            bound.keySet(),
            inside,
            variable.name());
      }
      return found;
    }
    return ((Operand.Literal) operand).value().getClass();
  }

  private @Nullable Class<?> attribute(String where, FactType type, String name) {
    if (!type.has(name)) {
      faults.unknown(
          ProblemKind.UNKNOWN_ATTRIBUTE,
          where,
          type + " 没有这个属性",
          type + " has no such attribute",
          name,
          type.attributes(),
          inside,
          name);
      return null;
    }
    return type.typeOf(name);
  }
}

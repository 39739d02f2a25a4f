package io.zengshou.rules.drl.authoring.coverage;

import io.zengshou.rules.drl.engine.Asked;
import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure at which a rule begins to say something else: a cap, or what a condition holds an
 * amount, an age or a day against. Zero is none.
 *
 * @param rule the rule on which the cap stands, or that has the condition
 * @param figure which figure it is: the same for all conditions of a measure that use it
 * @param comparison the condition; null: a cap
 * @param where the line of the rule, or of the condition: {@code file:line}
 * @param text the cap, or the condition, as it stands there
 * @param words the same in words
 */
public record Edge(
    Rule rule,
    String figure,
    Condition.@Nullable Comparison comparison,
    String where,
    String text,
    Text words) {

  /** Facts that hold a figure of the pack or of the county. */
  private static final Set<String> FIGURES = Set.of("Line", "Standard", "Deadline", "Setting");

  /** All of a pack, in the order of its rules. */
  public static List<Edge> of(RulePack pack) {
    List<Edge> edges = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      Figure cap = rule.figures().get(FigureName.CAP);
      String measure = rule.measure().id() + " ";
      if (cap != null) {
        String text = "@Cap(\"" + rule.text().value("Cap") + "\")";
        Text label = FigureName.CAP.label();
        Text words = new Text(label.zh() + " " + cap, label.en() + " " + cap);
        String figure = measure + FigureName.CAP.id() + " " + cap;
        edges.add(new Edge(rule, figure, null, rule.text().where(), text, words));
      }
      for (Asked asked : Asked.of(rule, pack.catalogue())) {
        if (asked.condition() instanceof Condition.Comparison comparison
            && comparison.operator() != Operator.EQUAL) {
          String figure = figure(comparison, rule);
          if (figure != null) {
            edges.add(
                new Edge(
                    rule,
                    measure + figure,
                    comparison,
                    asked.where(),
                    asked.text(),
                    asked.words()));
          }
        }
      }
    }
    return edges;
  }

  private static @Nullable String figure(Condition.Comparison comparison, Rule rule) {
    String right = figure(comparison.left(), comparison.right(), rule);
    return right == null ? figure(comparison.right(), comparison.left(), rule) : right;
  }

  /** Which figure an operand is that something is compared with; null: none. */
  private static @Nullable String figure(Operand compared, Operand operand, Rule rule) {
    if (operand instanceof Operand.Literal literal) {
      return isFigure(literal.value()) ? compared + " " + literal.text() : null;
    }
    if (operand instanceof Operand.Variable variable) {
      for (Rule.Pattern pattern : rule.patterns()) {
        for (Constraint constraint : pattern.constraints()) {
          if (variable.name().equals(constraint.variable())) {
            String type = pattern.type().name();
            return FIGURES.contains(type) ? type + " " + pattern.constraints().get(0).text() : null;
          }
        }
      }
    }
    return null;
  }

  private static boolean isFigure(Object value) {
    return value instanceof LocalDate
        || (value instanceof Number number && number.longValue() != 0)
        || (value instanceof Money money && !money.equals(Money.ZERO));
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One pattern of a rule as it is sought in the facts: what can be decided of an entry alone, and
 * what hangs on other entries. It is the same for every applicant.
 *
 * @param pattern the pattern
 * @param keys conditions that say which result is meant: of which measure, of which moment
 * @param alone conditions that hang on nothing else, those of {@code keys} among them
 * @param joins conditions that hang on what was bound before
 */
record Sought(Rule.Pattern pattern, List<Condition> keys, List<Condition> alone, List<Join> joins) {

  /** Attributes that say what a result is about, rather than how it came out. */
  private static final Set<String> KEYS = Set.of("measure", "id", "at");

  /** A condition that hangs on what was bound before; {@code about}: on which person that is. */
  record Join(Condition condition, List<String> variables, boolean about) {

    boolean fails(Entry entry, Map<String, Object> bound) {
      for (String variable : variables) {
        if (!bound.containsKey(variable)) {
          return false;
        }
      }
      return Conditions.decide(condition, entry, bound).isFalse();
    }
  }

  static Sought of(Rule.Pattern pattern) {
    List<Condition> keys = new ArrayList<>();
    List<Condition> alone = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      Condition condition = constraint.condition();
      if (condition != null) {
        List<String> variables = variables(condition);
        if (!variables.isEmpty()) {
          boolean about = ReasonTexts.isAboutFact(condition, pattern);
          joins.add(new Join(condition, variables, about));
        } else {
          alone.add(condition);
          if (isKey(constraint)) {
            keys.add(condition);
          }
        }
      }
    }
    return new Sought(pattern, keys, alone, joins);
  }

  private static List<String> variables(Condition condition) {
    List<String> variables = new ArrayList<>();
    for (Operand operand : condition.operands()) {
      if (operand instanceof Operand.Variable variable) {
        variables.add(variable.name());
      }
    }
    return variables;
  }

  /** Whether a constraint says which result is meant: of which measure, of which moment. */
  static boolean isKey(Constraint constraint) {
    return constraint.condition() instanceof Condition.Comparison comparison
        && comparison.left() instanceof Operand.Attribute attribute
        && KEYS.contains(attribute.name());
  }

  /** Whether an entry can be meant: not of another measure, or another moment, than is asked. */
  boolean means(Entry entry) {
    for (Condition key : keys) {
      if (Conditions.decide(key, entry, Map.of()).isFalse()) {
        return false;
      }
    }
    return true;
  }

  /** How many conditions fail of an entry, whatever else is matched. */
  int failed(Entry entry) {
    int failed = 0;
    for (Condition condition : alone) {
      failed += Conditions.decide(condition, entry, Map.of()).isFalse() ? 1 : 0;
    }
    return failed;
  }
}

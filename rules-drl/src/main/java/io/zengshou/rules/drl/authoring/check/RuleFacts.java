package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts that a rule matches, by names: facts of which there is only one have the same name in
 * all patterns and rules, so that what is said of them comes together.
 */
final class RuleFacts {

  private static final Set<String> SINGLE =
      Set.of(
          "Household",
          "Collective",
          "Borrower",
          "Project",
          "ThreeQuarters",
          "YearOnYear",
          "AllowanceTest",
          "AsOf");

  /** One for each measure, or setting, that they name. */
  private static final Map<String, String> SINGLE_BY =
      Map.of(
          "Base", "measure",
          "WeightBase", "measure",
          "SheetBase", "measure",
          "Award", "measure",
          "Line", "measure",
          "Standard", "measure",
          "Deadline", "measure",
          "Setting", "id");

  private final Rule rule;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();

  /**
   * The facts of one rule.
   *
   * @param prefix begins the names of facts of which there may be several
   */
  RuleFacts(Rule rule, String prefix) {
    this.rule = rule;
    for (Rule.Pattern pattern : rule.patterns()) {
      String name = single(pattern);
      names.add(name.isEmpty() ? prefix + names.size() : name);
    }
    bind();
  }

  /** Gives the pattern at {@code index} a name, such as that of the same fact in another rule. */
  void rename(int index, String name) {
    names.set(index, name);
    variables.clear();
    bind();
  }

  private void bind() {
    for (int i = 0; i < names.size(); i++) {
      Rule.Pattern pattern = rule.patterns().get(i);
      if (pattern.variable() != null) {
        variables.put(pattern.variable(), names.get(i));
      }
      for (Constraint constraint : pattern.constraints()) {
        if (constraint.variable() != null) {
          variables.put(constraint.variable(), names.get(i) + "." + constraint.bound());
        }
      }
    }
  }

  String name(int index) {
    return names.get(index);
  }

  static boolean isSingle(Rule.Pattern pattern) {
    return SINGLE.contains(pattern.type().name());
  }

  private static String single(Rule.Pattern pattern) {
    String type = pattern.type().name();
    if (isSingle(pattern)) {
      return type;
    }
    String key = SINGLE_BY.get(type);
    for (Constraint constraint : pattern.constraints()) {
      if (key != null
          && constraint.condition() instanceof Condition.Comparison comparison
          && comparison.left().toString().equals(key)
          && comparison.right() instanceof Operand.Literal literal) {
        return type + "[" + literal.value() + "]";
      }
    }
    return "";
  }

  /** The terms of the pattern at {@code index}, under its own name. */
  Terms terms(int index) {
    return new Terms(names.get(index), variables);
  }

  /** The terms of the pattern at {@code index} as if its fact had another name. */
  Terms terms(int index, String name) {
    Map<String, String> renamed = new HashMap<>(variables);
    for (Constraint constraint : rule.patterns().get(index).constraints()) {
      if (constraint.variable() != null) {
        renamed.put(constraint.variable(), name + "." + constraint.bound());
      }
    }
    return new Terms(name, renamed);
  }

  /** What the constraints of a pattern say, each as alternatives. */
  static List<List<List<Atom>>> parts(Rule.Pattern pattern, Terms terms) {
    List<List<List<Atom>>> parts = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.condition() != null) {
        parts.add(terms.of(constraint.condition(), true));
      }
    }
    return parts;
  }

  /** What all facts that must be there say together. */
  List<List<List<Atom>>> matched() {
    List<List<List<Atom>>> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (rule.patterns().get(i).kind() == Kind.MATCH) {
        parts.addAll(parts(rule.patterns().get(i), terms(i)));
      }
    }
    return parts;
  }

  /**
   * Whether a fact that must be there is one that must not be there: each that fits the former fits
   * the latter.
   */
  boolean excluded(RuleFacts other) {
    for (int i = 0; i < rule.patterns().size(); i++) {
      Rule.Pattern there = rule.patterns().get(i);
      for (int j = 0; j < other.rule.patterns().size(); j++) {
        Rule.Pattern not = other.rule.patterns().get(j);
        if ((there.kind() == Kind.MATCH || there.kind() == Kind.EXISTS)
            && not.kind() == Kind.NOT
            && there.type() == not.type()
            && implies(there, terms(i, "it"), not, other.terms(j, "it"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean implies(
      Rule.Pattern one, Terms terms, Rule.Pattern other, Terms otherTerms) {
    for (Constraint constraint : other.constraints()) {
      if (constraint.condition() != null) {
        List<List<List<Atom>>> parts = new ArrayList<>(parts(one, terms));
        parts.add(otherTerms.of(constraint.condition(), false));
        if (Logic.possible(Logic.all(parts))) {
          return false;
        }
      }
    }
    return true;
  }
}

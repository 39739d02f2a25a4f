package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.language.Condition;
import io.zengshou.rules.drl.language.Constraint;
import io.zengshou.rules.drl.language.Operand;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText.Kind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Looks for conditions of one rule that can never hold, or always do. */
final class ConditionWarnings {

  private final Rule rule;
  private final RuleFacts facts;
  private final Faults faults;

  ConditionWarnings(Rule rule, Faults faults) {
    this.rule = rule;
    this.facts = new RuleFacts(rule, "fact");
    this.faults = faults;
  }

  void check() {
    boolean each = true;
    for (int i = 0; i < rule.patterns().size(); i++) {
      each &= pattern(i);
    }
    if (each) {
      together();
    }
  }

  /** Whether a fact can fit the pattern. */
  private boolean pattern(int index) {
    Rule.Pattern pattern = rule.patterns().get(index);
    figures(index);
    if (pattern.kind() == Kind.NOT
        && pattern.constraints().isEmpty()
        && RuleFacts.isSingle(pattern)) {
      never(index, "not " + pattern.type().name(), "它总是在的", "it is always there");
      return false;
    }
    List<List<List<Atom>>> before = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.condition() != null) {
        before.add(facts.terms(index).of(constraint.condition(), true));
        if (!Logic.possible(Logic.all(before))) {
          never(
              index,
              constraint.text(),
              "同一个事实的几个条件互相矛盾",
              "the conditions on this fact contradict each other");
          return false;
        }
      }
    }
    for (Constraint constraint : pattern.constraints()) {
      alternatives(index, constraint);
    }
    idle(index);
    return true;
  }

  /** Looks for a part of an {@code ||} that can never hold. */
  private void alternatives(int index, Constraint constraint) {
    if (constraint.condition() instanceof Condition.Or or) {
      for (Condition part : or.parts()) {
        List<List<List<Atom>>> parts = others(index, constraint);
        parts.add(facts.terms(index).of(part, true));
        if (!Logic.possible(Logic.all(parts)) && part instanceof Condition.Comparison comparison) {
          String text =
              comparison.left() + " " + comparison.operator().sign() + " " + comparison.right();
          never(index, text, "|| 的这一边永远不成立", "this side of || never holds");
        }
      }
    }
  }

  /** Looks for a constraint that adds nothing; told once a pattern. */
  private void idle(int index) {
    for (Constraint constraint : rule.patterns().get(index).constraints()) {
      if (constraint.condition() != null) {
        List<List<List<Atom>>> parts = others(index, constraint);
        parts.add(facts.terms(index).of(constraint.condition(), false));
        if (!Logic.possible(Logic.all(parts))) {
          add(
              ProblemKind.ALWAYS_TRUE,
              index,
              constraint.text(),
              new Text("条件永远成立", "the condition always holds"),
              new Text("可以删去,或者写错了", "it can go, or it is not what was meant"));
          return;
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // Of two equal constraints, the other one counts.
  private List<List<List<Atom>>> others(int index, Constraint left) {
    List<List<List<Atom>>> parts = new ArrayList<>();
    for (Constraint other : rule.patterns().get(index).constraints()) {
      if (other != left && other.condition() != null) {
        parts.add(facts.terms(index).of(other.condition(), true));
      }
    }
    return parts;
  }

  /** Looks at what the patterns say together. */
  private void together() {
    if (!Logic.possible(Logic.all(facts.matched())) || facts.excluded(facts)) {
      faults.add(
          ProblemKind.ALWAYS_FALSE,
          Fault.of(rule.text().where(), new Text("规则永远不成立", "the rule never holds"))
              .actual(rule.name())
              .maybe(new Text("几行条件互相矛盾", "its conditions contradict each other")));
    }
  }

  /** An amount in a condition can be changed nowhere else, and no explanation names it. */
  private void figures(int index) {
    for (Constraint constraint : rule.patterns().get(index).constraints()) {
      if (constraint.condition() != null) {
        for (Operand operand : constraint.condition().operands()) {
          if (operand instanceof Operand.Literal literal
              && literal.value() instanceof Money money
              && !money.equals(Money.ZERO)) {
            add(
                ProblemKind.FIGURE_IN_CONDITION,
                index,
                literal.text(),
                new Text("金额写在条件里", "an amount in a condition"),
                new Text(
                    "写成注解,如 @Line(\"8500元/人·年\"),条件里用 Line(…) 引用",
                    "write it as an annotation such as @Line(\"8500元/人·年\") and use Line(…)"));
          }
        }
      }
    }
  }

  private void never(int index, String words, String zh, String en) {
    add(
        ProblemKind.ALWAYS_FALSE,
        index,
        words,
        new Text("条件永远不成立", "the condition never holds"),
        new Text(zh, en));
  }

  private void add(ProblemKind kind, int index, String words, Text what, Text maybe) {
    String where = rule.text().file() + ":" + rule.text().patterns().get(index).line();
    faults.add(kind, Fault.of(where, what).actual(words).maybe(maybe), words);
  }
}

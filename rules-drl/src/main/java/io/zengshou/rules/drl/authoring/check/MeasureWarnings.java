package io.zengshou.rules.drl.authoring.check;

import io.zengshou.rules.drl.facts.Member;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.Periods;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the rules of one measure together: gaps in time, and what could be paid twice. */
final class MeasureWarnings {

  /** What is said twice counts twice; persons and services count once. */
  private static final Set<String> COUNTED = Set.of("award.on", "base.add", "base.subtract");

  private final List<Rule> rules;
  private final Faults faults;

  MeasureWarnings(List<Rule> rules, Faults faults) {
    this.rules = rules;
    this.faults = faults;
  }

  void check() {
    gaps();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < i; j++) {
        twice(rules.get(i), rules.get(j));
      }
    }
  }

  private void gaps() {
    List<Rule> finding =
        rules.stream()
            .filter(Rule::finds)
            .sorted(Comparator.comparing(rule -> rule.validity().since()))
            .toList();
    LocalDate until = null;
    for (Rule rule : finding) {
      Validity validity = rule.validity();
      if (until != null && validity.since().isAfter(until.plusDays(1))) {
        faults.add(
            ProblemKind.VALIDITY_GAP,
            Fault.of(
                    rule.text().where(),
                    new Text("措施的有效期中断", "the measure is not in force in between"))
                .actual(until.plusDays(1) + " … " + validity.since().minusDays(1))
                .maybe(
                    new Text(
                        "这里从 " + until.plusDays(1) + " 开始,或前一条规则的 @Until 太早",
                        "begin on " + until.plusDays(1) + ", or end the rule before it later")),
            "@Since",
            "Since");
      }
      until = until == null || validity.until().isAfter(until) ? validity.until() : until;
    }
  }

  private void twice(Rule rule, Rule other) {
    if (!call(rule).equals(call(other))
        || !COUNTED.contains(call(rule))
        || rule.call().method().getParameterTypes()[0] == Member.class
        || !Periods.overlap(rule.validity(), other.validity())
        || !readingsMeet(rule, other)) {
      return;
    }
    int subject = subject(rule);
    int same = subject(other);
    if (subject < 0
        || same < 0
        || rule.patterns().get(subject).type() != other.patterns().get(same).type()) {
      return;
    }
    RuleFacts facts = new RuleFacts(rule, "one");
    RuleFacts others = new RuleFacts(other, "other");
    if (!told(rule, subject).equals(told(other, same))) {
      return;
    }
    others.rename(same, facts.name(subject));
    List<List<List<Atom>>> both = new ArrayList<>(facts.matched());
    both.addAll(others.matched());
    if (Logic.possible(Logic.all(both)) && !facts.excluded(others) && !others.excluded(facts)) {
      add(rule, other);
    }
  }

  private void add(Rule rule, Rule other) {
    boolean dated = !rule.validity().equals(other.validity());
    Fault fault =
        Fault.of(
                rule.text().where(),
                dated
                    ? new Text(
                        "两条规则的有效期重叠,可能重复给付", "two rules hold on the same days and may pay twice")
                    : new Text("两条规则可能同时成立,重复给付", "two rules may hold at once and pay twice"))
            .actual(rule.name() + " + " + other.name())
            .maybe(
                new Text(
                    "另一条在 " + other.text().where() + ";加上条件,使它们不会同时成立",
                    "the other is at "
                        + other.text().where()
                        + "; add conditions so that they cannot hold at once"));
    faults.add(
        dated ? ProblemKind.VALIDITY_OVERLAP : ProblemKind.PAID_TWICE,
        fault,
        dated ? "@Since" : rule.name());
  }

  private static String call(Rule rule) {
    return rule.call().name();
  }

  /** Whether there is a choice of readings under which both hold. */
  static boolean readingsMeet(Rule one, Rule other) {
    for (Map.Entry<String, Set<String>> reading : one.readings().entrySet()) {
      Set<String> common = new HashSet<>(reading.getValue());
      common.retainAll(other.readings().getOrDefault(reading.getKey(), common));
      if (common.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The pattern whose fact, or attribute, the verb is told first; -1: none. */
  private static int subject(Rule rule) {
    if (rule.call().arguments().isEmpty()) {
      return -1;
    }
    String variable = variable(rule.call().arguments().get(0));
    for (int i = 0; i < rule.patterns().size(); i++) {
      Rule.Pattern pattern = rule.patterns().get(i);
      if (variable.equals(pattern.variable())
          || pattern.constraints().stream().anyMatch(c -> variable.equals(c.variable()))) {
        return i;
      }
    }
    return -1;
  }

  /** Which attribute of the subject the verb is told; empty: the fact itself. */
  private static String told(Rule rule, int subject) {
    Rule.Argument argument = rule.call().arguments().get(0);
    if (argument instanceof Rule.Argument.AttributeOf of) {
      return of.attribute();
    }
    String variable = variable(argument);
    return rule.patterns().get(subject).constraints().stream()
        .filter(constraint -> variable.equals(constraint.variable()))
        .map(constraint -> String.valueOf(constraint.bound()))
        .findFirst()
        .orElse("");
  }

  private static String variable(Rule.Argument argument) {
    if (argument instanceof Rule.Argument.Bound bound) {
      return bound.variable();
    }
    return argument instanceof Rule.Argument.AttributeOf of ? of.variable() : "";
  }
}

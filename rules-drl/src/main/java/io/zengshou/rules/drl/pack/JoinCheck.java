package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.facts.AllowanceTest;
import io.zengshou.rules.drl.facts.AsOf;
import io.zengshou.rules.drl.facts.BasePerson;
import io.zengshou.rules.drl.facts.Borrower;
import io.zengshou.rules.drl.facts.Collective;
import io.zengshou.rules.drl.facts.Covered;
import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Household;
import io.zengshou.rules.drl.facts.Project;
import io.zengshou.rules.drl.facts.ThreeQuarters;
import io.zengshou.rules.drl.facts.YearOnYear;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.Set;

/**
 * Refuses a rule that tries so many combinations of entries that no assessment would end: a dozen
 * patterns of a member are 50¹² combinations in a household of 50 persons.
 */
final class JoinCheck {

  /**
   * With fifty persons 125,000 combinations; no rule of the shipped pack combines more than two.
   */
  static final int MOST = 3;

  /** What an applicant has once. */
  private static final Set<Class<? extends Fact>> ONCE =
      Set.of(
          Household.class,
          Collective.class,
          Borrower.class,
          Project.class,
          ThreeQuarters.class,
          YearOnYear.class,
          AllowanceTest.class,
          AsOf.class);

  /** What a measure has for each person. */
  private static final Set<Class<? extends Fact>> FOR_PERSONS =
      Set.of(BasePerson.class, Covered.class);

  private final Faults faults;

  JoinCheck(Faults faults) {
    this.faults = faults;
  }

  void check(Rule rule) {
    long combined = rule.patterns().stream().filter(JoinCheck::isOneOfSeveral).count();
    if (combined > MOST) {
      faults.add(
          ProblemKind.TOO_MANY_COMBINATIONS,
          Fault.of(
                  rule.text().where(),
                  new Text("规则要逐一组合的记录太多", "the rule combines too many entries"))
              .actual(String.valueOf(combined))
              .allowed(new Text("至多 " + MOST, "at most " + MOST))
              .maybe(
                  new Text(
                      "只问有没有的,写 exists 或 not;或分成几条规则",
                      "write exists or not where it only matters whether there is one, or make"
                          + " several rules")));
    }
  }

  /**
   * What stands in not, exists and accumulate is looked through once, and combined with nothing.
   */
  private static boolean isOneOfSeveral(Rule.Pattern pattern) {
    Class<? extends Fact> type = pattern.type().javaType();
    boolean ofOneMeasure = pattern.measure() != null && !FOR_PERSONS.contains(type);
    return pattern.kind() == RuleText.Kind.MATCH && !ONCE.contains(type) && !ofOneMeasure;
  }
}

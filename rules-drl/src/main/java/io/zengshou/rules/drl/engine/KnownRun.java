package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.facts.HostFacts;
import io.zengshou.rules.drl.language.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs rules as Java code over the records of a household: for statuses and amounts alone. */
final class KnownRun {

  private KnownRun() {}

  /** What the rules come to; null where that hangs on something unknown. */
  static @Nullable Outcome of(RuleSet rules, AmountCode code, Household household) {
    try {
      KnownSums sums = new KnownSums(rules, household);
      IncomeFacts incomes = new IncomeFacts(household, sums);
      return run(rules, code, household, sums, incomes)
          ? new Outcome(sums, incomes.statement())
          : null;
    } catch (ArithmeticException e) {
      // A sum is too large; who knows the ends of sums says so.
      return null;
    }
  }

  private static boolean run(
      RuleSet rules, AmountCode code, Household household, KnownSums sums, IncomeFacts incomes) {
    FactBase facts = facts(rules, household);
    KnownHousehold known = new KnownHousehold(rules, household, sums);
    for (Stage stage : rules.stages()) {
      sums.begin(stage);
      known.show(incomes.above(facts, stage));
      if (!code.run(stage.place(), household, known, sums) || !sums.end()) {
        return false;
      }
    }
    return true;
  }

  /** The facts of the rule set and those that hosts add. */
  private static FactBase facts(RuleSet rules, Household household) {
    List<HostFacts> hosts = Vocabulary.STANDARD.hosts();
    if (hosts.isEmpty()) {
      return rules.facts();
    }
    FactBase facts = rules.facts().above();
    for (HostFacts host : hosts) {
      new Recorded(facts, false).of(host, household, rules.options().day());
    }
    return facts;
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.drl.facts.Fact;
import java.time.LocalDate;
import java.util.List;

/** Chooses engines that no host can choose. */
public final class Engines {

  private Engines() {}

  /** The same calculator, with the matcher for all rules. */
  public static BenefitCalculator matcher(BenefitCalculator calculator) {
    return ((DroolsCalculator) calculator).with(Engine.MATCHER);
  }

  /** Whether the code over records decides all of a household, and no facts are made of it. */
  public static boolean addsUp(BenefitCalculator calculator, Household household) {
    return ((DroolsCalculator) calculator).addsUp(household);
  }

  /** The facts that are certainly there, type by type, each type in the order of its list. */
  public static List<Fact> facts(Household household, LocalDate asOf) {
    FactBase facts = new FactBase();
    new FactMaker(asOf, facts, false).make(household);
    return facts.certain();
  }
}

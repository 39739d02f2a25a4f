package io.zengshou.rules.drl.engine;

import io.zengshou.rules.BenefitCalculator;

/** Chooses engines that no host can choose. */
public final class Engines {

  private Engines() {}

  /** The same calculator, with the matcher for all rules. */
  public static BenefitCalculator matcher(BenefitCalculator calculator) {
    return ((DroolsCalculator) calculator).with(Engine.MATCHER);
  }
}

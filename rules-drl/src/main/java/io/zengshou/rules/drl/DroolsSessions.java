package io.zengshou.rules.drl;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.text.Library;
import io.zengshou.rules.text.MissingLibraryException;

/** For hosts that want the rules matched by Drools itself: slower, and the reference. */
public final class DroolsSessions {

  private DroolsSessions() {}

  /**
   * A calculator of the same pack and choices that matches rules in Drools' own sessions wherever
   * all facts are known. Its assessments are the same, byte for byte.
   *
   * @throws IllegalArgumentException where the calculator is not one of this module
   * @throws MissingLibraryException where Drools cannot run, as it has nothing to log through
   */
  public static BenefitCalculator of(BenefitCalculator calculator) {
    if (calculator instanceof DroolsCalculator drools) {
      Library.SLF4J.require();
      return drools.inSessions();
    }
    throw new IllegalArgumentException("not a calculator of rules-drl: " + calculator.getClass());
  }
}

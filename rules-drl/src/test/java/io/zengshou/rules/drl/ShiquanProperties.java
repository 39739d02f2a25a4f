package io.zengshou.rules.drl;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.testkit.CalculatorProperties;

/** What every calculator of the plan keeps, for the packaged pack. */
final class ShiquanProperties extends CalculatorProperties {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  @Override
  protected BenefitCalculator calculator() {
    return CALCULATOR;
  }
}

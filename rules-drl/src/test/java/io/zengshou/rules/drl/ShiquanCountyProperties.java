package io.zengshou.rules.drl;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.testkit.CountyProperties;

/** County figures by the packaged pack. */
final class ShiquanCountyProperties extends CountyProperties {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  @Override
  protected BenefitCalculator calculator() {
    return CALCULATOR;
  }
}

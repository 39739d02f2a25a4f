package io.zengshou.rules.drl;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.testkit.StudyProperties;

/** Questions and sensitivity of the packaged pack. */
final class ShiquanStudyProperties extends StudyProperties {

  private static final BenefitCalculator CALCULATOR =
      BenefitCalculator.load("shiquan-2023").setting("income-plunge-threshold", "30%");

  @Override
  protected BenefitCalculator calculator() {
    return CALCULATOR;
  }
}

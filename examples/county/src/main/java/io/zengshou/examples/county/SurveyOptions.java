package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.county.population.PopulationSource;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Yardsticks;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whom a command adds up, by which rules, and against what. */
final class SurveyOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // by picocli
  private CommandSpec command;

  @Mixin private PopulationOptions population = new PopulationOptions();

  @Mixin private YardstickOptions yardsticks = new YardstickOptions();

  @Mixin private RulesOptions rules = new RulesOptions();

  PopulationSource population() {
    return population.source();
  }

  BenefitCalculator calculator() {
    return rules.calculator();
  }

  /** The figures; who cannot be assessed is told at once, and counted in them. */
  CountyFigures figures(Desk desk, BenefitCalculator calculator) throws IOException {
    return new Survey(desk, calculator.rules(), yardsticks(desk, calculator))
        .of(population.source());
  }

  /** Where they are what cannot be, the command is not understood. */
  private Yardsticks yardsticks(Desk desk, BenefitCalculator calculator) {
    try {
      return yardsticks.yardsticks(calculator);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(),
          desk.say(
              "--bands 要从小到大、不重复；规则里界线或期限不止一个时，要写明用哪个", "an option is wrong: " + e.getMessage()),
          e);
    }
  }
}

package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.examples.console.UnfitOptionException;
import io.zengshou.examples.county.population.PopulationSource;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Yardsticks;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    return new Survey(desk, calculator.rules(), yardsticks(calculator)).of(population.source());
  }

  /** Where they are what cannot be, the command is not understood. */
  private Yardsticks yardsticks(BenefitCalculator calculator) {
    try {
      return yardsticks.yardsticks(calculator);
    } catch (IllegalArgumentException e) {
      throw new UnfitOptionException(
          command.commandLine(),
          new Text(
              "--bands 是从小到大、不重复的元数，--last-growth 是百分比；" + "规则里的界线或期限不止一个时，要写明用哪个",
              "an option is wrong: " + e.getMessage()),
          e);
    }
  }
}

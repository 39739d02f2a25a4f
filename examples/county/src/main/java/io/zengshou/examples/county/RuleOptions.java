package io.zengshou.examples.county;

import io.zengshou.examples.console.Desk;
import io.zengshou.rules.BenefitCalculator;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules, on which day, under which choices; the same for every command. */
final class RuleOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // by picocli
  private CommandSpec command;

  @Option(names = "--pack", paramLabel = "DIR", descriptionKey = "rules.pack")
  private @Nullable Path pack;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "rules.as-of")
  private @Nullable String asOf;

  @Option(names = "--reading", paramLabel = "ID=CHOICE", descriptionKey = "rules.reading")
  private Map<String, String> readings = new LinkedHashMap<>();

  @Option(names = "--setting", paramLabel = "ID=VALUE", descriptionKey = "rules.setting")
  private Map<String, String> settings = new LinkedHashMap<>();

  /**
   * The calculator that the options ask for.
   *
   * @throws ParameterException where the rules have no such reading or setting, or a day is none
   */
  BenefitCalculator calculator(Desk desk) {
    BenefitCalculator calculator =
        pack == null ? BenefitCalculator.load("shiquan-2023") : BenefitCalculator.load(pack);
    if (asOf != null) {
      calculator = calculator.at(day(asOf, desk));
    }
    try {
      for (Map.Entry<String, String> reading : readings.entrySet()) {
        calculator = calculator.reading(reading.getKey(), reading.getValue());
      }
      for (Map.Entry<String, String> setting : settings.entrySet()) {
        calculator = calculator.setting(setting.getKey(), setting.getValue());
      }
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
    return calculator;
  }

  private LocalDate day(String text, Desk desk) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw refused(
          desk.say(
              "--as-of " + text + "：日期要写成 2023-09-30 的样子",
              "--as-of " + text + ": a day is written like 2023-09-30"));
    }
  }

  private ParameterException refused(String words) {
    return new ParameterException(new CommandLine(command), words);
  }
}

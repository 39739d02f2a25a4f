package io.zengshou.examples.county;

import io.zengshou.rules.BenefitCalculator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules a command works: the packaged ones, unless told otherwise. */
final class RulesOptions {

  @Option(names = "--pack", paramLabel = "DIR", descriptionKey = "rules.pack")
  private @Nullable Path pack;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "rules.asOf")
  private @Nullable LocalDate asOf;

  @Option(names = "--reading", paramLabel = "ID=CHOICE", descriptionKey = "rules.reading")
  private Map<String, String> readings = new LinkedHashMap<>();

  @Option(names = "--setting", paramLabel = "ID=VALUE", descriptionKey = "rules.setting")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--parameter", paramLabel = "M.FIGURE=VALUE", descriptionKey = "rules.parameter")
  private Map<String, String> parameters = new LinkedHashMap<>();

  BenefitCalculator calculator() {
    BenefitCalculator calculator =
        pack == null ? BenefitCalculator.load(County.PACK) : BenefitCalculator.load(pack);
    if (asOf != null) {
      calculator = calculator.at(asOf);
    }
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      calculator = calculator.reading(reading.getKey(), reading.getValue());
    }
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      calculator = calculator.setting(setting.getKey(), setting.getValue());
    }
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      calculator = with(parameter, calculator);
    }
    return calculator;
  }

  /** The same rules with another figure, named as {@code production-bonus.cap}. */
  private static BenefitCalculator with(
      Map.Entry<String, String> figure, BenefitCalculator calculator) {
    String name = figure.getKey();
    int dot = Math.max(0, name.lastIndexOf('.'));
    return calculator.parameter(
        name.substring(0, dot), dot == 0 ? name : name.substring(dot + 1), figure.getValue());
  }
}

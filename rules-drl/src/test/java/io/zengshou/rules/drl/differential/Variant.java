package io.zengshou.rules.drl.differential;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.Switch;
import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a host chose.
 *
 * @param day the day asked about
 * @param readings the choice of each switch
 * @param settings the county settings given
 * @param override which of the pack's figures has another value; null: none
 */
record Variant(
    LocalDate day,
    Map<String, String> readings,
    Map<String, String> settings,
    @Nullable Integer override) {

  /** Any choice of what the pack of {@code calculator} offers. */
  static Variant any(Dice dice, BenefitCalculator calculator, List<String> settings) {
    Map<String, String> readings = new TreeMap<>();
    for (Switch point : calculator.switches()) {
      readings.put(point.id(), dice.of(point.choices()).id());
    }
    Map<String, String> given = new TreeMap<>();
    settings.forEach(id -> given.put(id, dice.of("10%", "20%", "33%")));
    LocalDate day =
        dice.chance(50) ? LocalDate.of(2023, 9, 30) : LocalDate.of(2023, dice.between(1, 12), 1);
    int figures = calculator.parameters().size();
    boolean overridden = figures > 0 && dice.chance(40);
    return new Variant(
        day, readings, given, overridden ? Integer.valueOf(dice.between(0, figures - 1)) : null);
  }

  BenefitCalculator of(BenefitCalculator calculator) {
    BenefitCalculator chosen = calculator.at(day);
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      chosen = chosen.reading(reading.getKey(), reading.getValue());
    }
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      chosen = chosen.setting(setting.getKey(), setting.getValue());
    }
    // A smaller pack, left over from a larger one, may have fewer figures.
    return override == null || override >= calculator.parameters().size()
        ? chosen
        : overridden(chosen, calculator.parameters().get(override));
  }

  private static BenefitCalculator overridden(BenefitCalculator chosen, Parameter parameter) {
    Figure figure = parameter.figure();
    String other =
        figure instanceof Figure.Day
            ? "2023-07-07"
            : figure.toString().replaceFirst("^[0-9.]+", "7");
    return chosen.parameter(parameter.measure(), parameter.name().id(), other);
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.measure.Figure;
import io.zengshou.rules.measure.FigureName;
import io.zengshou.rules.money.Rate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a host chose.
 *
 * @param day the day asked about
 * @param readings the choice of each switch
 * @param settings the county settings given
 * @param parameters the figures overridden
 */
record Options(
    LocalDate day,
    Map<String, String> readings,
    Map<String, Rate> settings,
    Map<Overridden, Figure> parameters) {

  /** Which figure of which measure. */
  record Overridden(String measure, FigureName name) {
    @Override
    public String toString() {
      return measure + "." + name.id();
    }
  }

  Options {
    readings = Map.copyOf(readings);
    settings = Map.copyOf(settings);
    parameters = Map.copyOf(parameters);
  }

  // Written out: the first use of what the compiler would generate costs a first answer dear.
  @Override
  public int hashCode() {
    return day.hashCode() + readings.hashCode() + settings.hashCode() + parameters.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Options that
        && day.equals(that.day)
        && readings.equals(that.readings)
        && settings.equals(that.settings)
        && parameters.equals(that.parameters);
  }

  Options at(LocalDate other) {
    return new Options(other, readings, settings, parameters);
  }

  Options withReading(String id, String choice) {
    Map<String, String> all = new HashMap<>(readings);
    all.put(id, choice);
    return new Options(day, all, settings, parameters);
  }

  Options withSetting(String id, Rate value) {
    Map<String, Rate> all = new HashMap<>(settings);
    all.put(id, value);
    return new Options(day, readings, all, parameters);
  }

  Options withParameter(Overridden which, Figure figure) {
    Map<Overridden, Figure> all = new HashMap<>(parameters);
    all.put(which, figure);
    return new Options(day, readings, settings, all);
  }
}

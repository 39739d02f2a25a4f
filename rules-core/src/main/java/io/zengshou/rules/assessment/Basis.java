package io.zengshou.rules.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what rules, on what day and under which choices assessments are made; a calculator has one.
 *
 * @param asOf the day asked about
 * @param pack which rules are applied
 * @param readings the choice made for each switch, by its id
 * @param settings the county settings given, by their ids
 * @param parameters the figures overridden, by {@code measure.figure}
 */
public record Basis(
    LocalDate asOf,
    PackIdentity pack,
    Map<String, String> readings,
    Map<String, String> settings,
    Map<String, String> parameters) {

  public Basis {
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }
}

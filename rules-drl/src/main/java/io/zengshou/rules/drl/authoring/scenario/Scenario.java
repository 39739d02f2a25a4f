package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case worked by hand.
 *
 * @param where where it stands: {@code file:line}, or file and row of a sheet
 * @param name the situation and what comes out, in a sentence; with the day, where the case is
 *     asked about several
 * @param source where the figures come from: a clause, a reading, the arithmetic
 * @param asOf the day asked about; null: the day the pack assumes
 * @param readings choices of readings, by switch
 * @param settings county settings
 * @param given the applicant, with the defaults
 * @param claims what must come out
 * @param pending names of claims that are not held to yet
 */
public record Scenario(
    String where,
    String name,
    String source,
    @Nullable LocalDate asOf,
    Map<String, String> readings,
    Map<String, String> settings,
    Applicant given,
    List<Claim> claims,
    Set<String> pending) {

  public Scenario {
    readings = Map.copyOf(readings);
    settings = Map.copyOf(settings);
    claims = List.copyOf(claims);
    pending = Set.copyOf(pending);
  }

  /** The same case on one of the days that it is asked about, which its name tells. */
  Scenario on(LocalDate day) {
    return new Scenario(
        where, name + "（" + day + "）", source, day, readings, settings, given, claims, pending);
  }

  /** The same case of another applicant, on another day and under other readings. */
  public Scenario asking(
      @Nullable LocalDate day, Map<String, String> choices, Applicant applicant) {
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(applicant, "applicant");
    return new Scenario(where, name, source, day, choices, settings, applicant, claims, pending);
  }

  /**
   * The calculator of the day, readings and settings that the scenario names.
   *
   * @throws IllegalArgumentException where the pack has no such switch, choice or setting
   */
  public BenefitCalculator asked(BenefitCalculator calculator) {
    Objects.requireNonNull(calculator, "calculator");
    BenefitCalculator asked = asOf == null ? calculator : calculator.at(asOf);
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      asked = asked.reading(reading.getKey(), reading.getValue());
    }
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      asked = asked.setting(setting.getKey(), setting.getValue());
    }
    return asked;
  }
}

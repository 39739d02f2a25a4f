package io.zengshou.rules.drl.scenario;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case worked by hand.
 *
 * @param file the file it stands in
 * @param line where it begins
 * @param name the situation and what comes out, in a sentence
 * @param source where the figures come from: a clause, a reading, the arithmetic
 * @param asOf the day asked about; null: the day the pack assumes
 * @param readings choices of readings, by switch
 * @param settings county settings
 * @param given the applicant, with the defaults
 * @param claims what must come out
 * @param pending names of claims that are not held to yet
 */
record Scenario(
    String file,
    int line,
    String name,
    String source,
    @Nullable LocalDate asOf,
    Map<String, String> readings,
    Map<String, String> settings,
    Applicant given,
    List<Claim> claims,
    Set<String> pending) {

  Scenario {
    readings = Map.copyOf(readings);
    settings = Map.copyOf(settings);
    claims = List.copyOf(claims);
    pending = Set.copyOf(pending);
  }

  /** What the calculator says of it. */
  Assessment assess(BenefitCalculator calculator) {
    BenefitCalculator asked = asOf == null ? calculator : calculator.at(asOf);
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      asked = asked.reading(reading.getKey(), reading.getValue());
    }
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      asked = asked.setting(setting.getKey(), setting.getValue());
    }
    return asked.assess(given);
  }

  /** Where it stands: {@code file:line}. */
  String where() {
    return file + ":" + line;
  }
}

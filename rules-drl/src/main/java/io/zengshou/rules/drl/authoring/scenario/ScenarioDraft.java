package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.applicant.Applicant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that somebody has yet to work by hand. Its file says {@code proposed} where a scenario
 * says {@code expect}: it is read and counted, and never passes, until staff have worked it and
 * renamed that key.
 *
 * @param name the situation, in a sentence
 * @param source why it was drafted
 * @param asOf the day asked about; null: the day the pack assumes
 * @param readings choices of readings, by switch
 * @param settings county settings
 * @param given the applicant
 * @param proposed what the rules say now, by what it is about: a suggestion, not yet a claim
 */
public record ScenarioDraft(
    String name,
    String source,
    @Nullable LocalDate asOf,
    Map<String, String> readings,
    Map<String, String> settings,
    Applicant given,
    Map<String, String> proposed) {

  /** The key under which a draft proposes what to expect. */
  static final String PROPOSED = "proposed";

  public ScenarioDraft {
    proposed = Collections.unmodifiableMap(new LinkedHashMap<>(proposed));
  }

  /** The draft as it stands in a scenario file, beginning with {@code - name:}. */
  public String yaml(Scenarios scenarios) {
    Objects.requireNonNull(scenarios, "scenarios");
    StringBuilder yaml = new StringBuilder("- name: ").append(GivenWriter.words(name));
    yaml.append("\n  source: ").append(GivenWriter.words(source)).append('\n');
    if (asOf != null) {
      yaml.append("  as-of: ").append(asOf).append('\n');
    }
    map(yaml, "readings", readings);
    map(yaml, "settings", settings);
    new GivenWriter(scenarios.defaults()).write(given, yaml);
    yaml.append("  ").append(PROPOSED).append(":\n");
    proposed.forEach(
        (what, value) -> yaml.append("    ").append(what).append(": ").append(value).append('\n'));
    return yaml.toString();
  }

  private static void map(StringBuilder yaml, String key, Map<String, String> map) {
    if (!map.isEmpty()) {
      yaml.append("  ").append(key).append(": {");
      String gap = "";
      for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
        yaml.append(gap).append(entry.getKey()).append(": ");
        yaml.append(GivenWriter.words(entry.getValue()));
        gap = ", ";
      }
      yaml.append("}\n");
    }
  }
}

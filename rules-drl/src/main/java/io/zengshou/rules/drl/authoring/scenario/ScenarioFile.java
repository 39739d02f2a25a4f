package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.drl.authoring.scenario.Tree.Group;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.HiddenSigns;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of one file. How they are written is told at the top of defaults.yaml. */
final class ScenarioFile {

  private static final List<String> KEYS =
      List.of(
          "name",
          "source",
          "as-of",
          "readings",
          "settings",
          "defaults",
          "given",
          "expect",
          ScenarioDraft.PROPOSED,
          "pending");
  private static final List<String> REQUIRED = List.of("name", "source", "given", "expect");

  private final String file;
  private final Defaults defaults;
  private final Faults faults;
  private final List<String> unconfirmed;

  /** A file of scenarios; the places of drafts in it are added to {@code unconfirmed}. */
  ScenarioFile(String file, Defaults defaults, Faults faults, List<String> unconfirmed) {
    this.unconfirmed = unconfirmed;
    this.file = file;
    this.defaults = defaults;
    this.faults = faults;
  }

  /** The scenarios that can be read; what is wrong with the others is added to the faults. */
  List<Scenario> read(String text) {
    return read(YamlValue.parse(file, text, faults).list());
  }

  /** As {@link #read(String)}, of scenarios however they were written. */
  List<Scenario> read(List<YamlValue> values) {
    return values.stream().flatMap(value -> scenarios(value).stream()).toList();
  }

  /** One for each day that it names. */
  private List<Scenario> scenarios(YamlValue value) {
    Map<String, YamlValue> parts = value.map(KEYS);
    if (parts.containsKey(ScenarioDraft.PROPOSED)) {
      unconfirmed.add(value.where());
      return List.of();
    }
    for (String key : REQUIRED) {
      YamlValue part = parts.get(key);
      if (part == null || part.isNull()) {
        value.missing(key);
      }
    }
    List<Claim> claims =
        parts.containsKey("expect") ? Expected.read(parts.get("expect")) : List.of();
    YamlValue asOf = parts.get("as-of");
    List<LocalDate> days = asOf == null ? List.of() : Texts.days(asOf);
    Map<String, String> readings = words(parts.get("readings"));
    Map<String, String> settings = words(parts.get("settings"));
    Set<String> pending = pending(parts.get("pending"), claims);
    return given(parts)
        .map(
            applicant ->
                new Scenario(
                    value.where(),
                    text(parts.get("name")),
                    text(parts.get("source")),
                    days.size() == 1 ? days.get(0) : null,
                    readings,
                    settings,
                    applicant,
                    claims,
                    pending))
        .map(
            scenario ->
                days.size() > 1 ? days.stream().map(scenario::on).toList() : List.of(scenario))
        .orElse(List.of());
  }

  private Optional<Applicant> given(Map<String, YamlValue> parts) {
    Defaults usual = defaults(parts.get("defaults"));
    YamlValue given = parts.get("given");
    if (given == null || given.isNull()) {
      return Optional.empty();
    }
    if (!(given.tree() instanceof Group applicant)) {
      given.fault("类型不对", "another kind of value is needed", given.text(), "lifted: true …");
      return Optional.empty();
    }
    try {
      return Optional.of(ApplicantJson.read(usual.complete(applicant).json()));
    } catch (InvalidApplicantException e) {
      e.faults().forEach(fault -> faults.add(given.inside(fault)));
      return Optional.empty();
    }
  }

  private Defaults defaults(@Nullable YamlValue value) {
    if (value == null) {
      return defaults;
    }
    if (!value.text().equals("none")) {
      value.fault("只能写 none", "only none can be said here", value.text(), "none");
    }
    return Defaults.NONE;
  }

  private static Set<String> pending(@Nullable YamlValue value, List<Claim> claims) {
    Set<String> pending = new LinkedHashSet<>();
    if (value != null) {
      List<String> names = claims.stream().map(Claim::name).toList();
      for (YamlValue each : value.list()) {
        if (!names.contains(each.text())) {
          each.fault(
              "expect 里没有这一项", "expect does not say this", each.text(), String.join(", ", names));
        }
        pending.add(each.text());
      }
    }
    return pending;
  }

  /** Words that are told on terminals; a sheet's cells hold any sign. */
  private String text(@Nullable YamlValue value) {
    String words = value == null ? "" : value.text();
    Fault hidden = value == null ? null : HiddenSigns.fault(value.where(), words);
    if (hidden != null) {
      faults.add(ProblemKind.HIDDEN_SIGN, hidden);
    }
    return words;
  }

  private static Map<String, String> words(@Nullable YamlValue value) {
    return value == null ? Map.of() : Texts.map(value);
  }
}

package io.zengshou.rules.drl.pack;

import io.zengshou.rules.Switch;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.NearestDay;
import io.zengshou.rules.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code pack.yaml}. */
final class ManifestReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "version",
          "title",
          "as-of",
          "income-year",
          "stages",
          "departments",
          "switches",
          "settings",
          "points",
          "notes");

  private final Faults faults;
  private final Yaml yaml;

  ManifestReader(PackFiles files, Faults faults) {
    this.faults = faults;
    this.yaml = Yaml.read(files, Manifest.FILE, faults);
  }

  Manifest read() {
    yaml.allowOnly(KEYS);
    Yaml year = yaml.get("income-year");
    return new Manifest(
        yaml.get("id").text(),
        yaml.get("version").text(),
        yaml.get("title").words(),
        day(yaml.get("as-of")),
        validity(year, day(year.get("since")), day(year.get("until"))),
        stages(yaml.get("stages")),
        plain(yaml.find("departments")),
        switches(),
        settings(),
        words(yaml.find("points")),
        words(yaml.find("notes")));
  }

  private List<String> stages(Yaml value) {
    List<String> stages = value.list().stream().map(Yaml::text).toList();
    if (stages.isEmpty() && !value.isMissing()) {
      faults.add(ProblemKind.MISSING_KEY, value.where(), "一个阶段也没有", "there are no stages");
    }
    return stages;
  }

  private Validity validity(Yaml where, LocalDate since, LocalDate until) {
    if (until.isBefore(since)) {
      faults.add(ProblemKind.WRONG_VALIDITY, where.where(), "结束早于开始", "it ends before it begins");
      return new Validity(since, since);
    }
    return new Validity(since, until);
  }

  private LocalDate day(Yaml value) {
    if (!value.isMissing()) {
      try {
        return LocalDate.parse(value.text());
      } catch (DateTimeException e) {
        LocalDate near = NearestDay.of(value.text());
        Fault fault =
            Fault.of(value.where(), new Text("不是日期", "not a date"))
                .actual(value.text())
                .allowed(Text.same("2023-09-30"));
        faults.add(
            ProblemKind.WRONG_DATE, near == null ? fault : fault.maybe(Text.same(near.toString())));
      }
    }
    return LocalDate.EPOCH;
  }

  private List<Switch> switches() {
    List<Switch> switches = new ArrayList<>();
    for (Yaml entry : yaml.find("switches").list()) {
      entry.allowOnly(Set.of("id", "reading", "title", "choices"));
      List<Switch.Choice> choices = new ArrayList<>();
      entry
          .get("choices")
          .map()
          .forEach((id, words) -> choices.add(new Switch.Choice(id, words.words())));
      if (choices.size() < 2) {
        faults.add(
            ProblemKind.TOO_FEW_CHOICES,
            entry.where(),
            "开关至少有两种读法",
            "a switch has at least two choices");
      }
      switches.add(
          new Switch(
              entry.get("id").text(),
              entry.get("reading").text(),
              entry.get("title").words(),
              choices));
    }
    return switches;
  }

  private Map<String, Manifest.Setting> settings() {
    Map<String, Manifest.Setting> settings = new LinkedHashMap<>();
    yaml.find("settings")
        .map()
        .forEach(
            (id, value) -> {
              value.allowOnly(Set.of("reading", "title"));
              settings.put(
                  id,
                  new Manifest.Setting(value.get("reading").text(), value.get("title").words()));
            });
    return settings;
  }

  private static Map<String, String> plain(Yaml yaml) {
    Map<String, String> map = new LinkedHashMap<>();
    yaml.map().forEach((key, value) -> map.put(key, value.text()));
    return map;
  }

  private static Map<String, Text> words(Yaml yaml) {
    Map<String, Text> map = new LinkedHashMap<>();
    yaml.map().forEach((key, value) -> map.put(key, value.words()));
    return map;
  }
}

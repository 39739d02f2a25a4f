package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Library;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the scenario files of a pack. */
final class ScenarioFolder {

  private static final String YAML = ".yaml";

  private final PackFiles files;
  private final Faults faults;

  ScenarioFolder(PackFiles files, Faults faults) {
    this.files = files;
    this.faults = faults;
  }

  /** The scenarios that can be read, in the order of the files; the others become faults. */
  Scenarios read() {
    List<String> paths =
        files.paths().stream().filter(path -> path.startsWith(Scenarios.FOLDER)).toList();
    List<Scenario> scenarios = new ArrayList<>();
    List<String> unconfirmed = new ArrayList<>();
    Defaults defaults = paths.isEmpty() ? Defaults.NONE : defaults();
    if (!paths.isEmpty()) {
      for (String path : paths) {
        ScenarioFile file = new ScenarioFile(path, defaults, faults, unconfirmed);
        if (path.endsWith(YAML) && !Scenarios.NOT_SCENARIOS.contains(path)) {
          scenarios.addAll(file.read(text(path)));
        } else if (path.endsWith(PackFiles.SHEETS)) {
          scenarios.addAll(file.read(sheets(path)));
        }
      }
    }
    namedOnce(scenarios);
    return new Scenarios(scenarios, unconfirmed, defaults);
  }

  private List<YamlValue> sheets(String path) {
    byte[] bytes = files.bytes(path);
    try {
      return new ScenarioSheets(path, new SheetFacts(), measures(), faults)
          .read(bytes == null ? new byte[0] : bytes);
    } catch (NoClassDefFoundError e) {
      faults.add(Library.FASTEXCEL.missing(path));
      return List.of();
    }
  }

  /** Ids of measures by id and by title, as far as they can be read: a check tells the rest. */
  private Map<String, String> measures() {
    Map<String, String> measures = new LinkedHashMap<>();
    String text = files.text("measures.yaml");
    Faults elsewhere = new Faults();
    for (YamlValue each :
        YamlValue.parse("measures.yaml", text == null ? "" : text, elsewhere).list()) {
      Map<String, YamlValue> parts = each.map(List.of());
      YamlValue id = parts.get("id");
      YamlValue title = parts.get("title");
      if (id != null) {
        measures.put(id.text(), id.text());
        YamlValue zh = title == null ? null : title.map(List.of()).get("zh");
        measures.putIfAbsent(zh == null ? id.text() : zh.text(), id.text());
      }
    }
    return measures;
  }

  private Defaults defaults() {
    if (!files.has(Scenarios.DEFAULTS)) {
      faults.add(Scenarios.DEFAULTS, "缺少这个文件", "the file is missing");
      return Defaults.NONE;
    }
    return Defaults.read(YamlValue.parse(Scenarios.DEFAULTS, text(Scenarios.DEFAULTS), faults));
  }

  private String text(String path) {
    String text = files.text(path);
    if (text == null) {
      faults.notUtf8(path);
      return "";
    }
    return text;
  }

  private void namedOnce(List<Scenario> scenarios) {
    Map<String, Scenario> byName = new LinkedHashMap<>();
    for (Scenario scenario : scenarios) {
      Scenario first = byName.putIfAbsent(scenario.name(), scenario);
      if (first != null && !scenario.name().isEmpty()) {
        faults.add(
            Fault.of(
                    scenario.where(),
                    new Text("与 " + first.where() + " 同名", "has the same name as " + first.where()))
                .actual(scenario.name()));
      }
    }
  }
}

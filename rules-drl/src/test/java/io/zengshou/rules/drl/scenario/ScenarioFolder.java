package io.zengshou.rules.drl.scenario;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All scenarios of a pack. */
final class ScenarioFolder {

  private static final Pattern LINE = Pattern.compile(":([0-9]{1,9})");

  private ScenarioFolder() {}

  /**
   * Reads every scenario file of a folder, in the order of the names of the files.
   *
   * @throws InvalidScenariosException where anything is wrong: all of it at once, each with file
   *     and line
   */
  static List<Scenario> read(Path folder) {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        String name = path.getFileName().toString();
        if (name.endsWith(".yaml")) {
          files.put(name, Files.readString(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the scenarios of " + folder + " cannot be read", e);
    }
    return read(folder.toString(), files);
  }

  /** As {@link #read(Path)}, of files by their names. */
  static List<Scenario> read(String folder, Map<String, String> files) {
    List<Fault> faults = new ArrayList<>();
    Defaults defaults = defaults(files, faults);
    List<Scenario> scenarios = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          if (!name.equals(Defaults.FILE)) {
            scenarios.addAll(new ScenarioFile(name, defaults, faults).read(text));
          }
        });
    namedOnce(scenarios, faults);
    if (!faults.isEmpty()) {
      throw new InvalidScenariosException(folder, inOrder(faults));
    }
    return List.copyOf(scenarios);
  }

  /** By file and then by line, as an author goes through them. */
  private static List<Fault> inOrder(List<Fault> faults) {
    return faults.stream()
        .sorted(Comparator.comparing(ScenarioFolder::file).thenComparing(ScenarioFolder::line))
        .toList();
  }

  private static String file(Fault fault) {
    return fault.where().replaceFirst(":.*", "");
  }

  private static int line(Fault fault) {
    Matcher matcher = LINE.matcher(fault.where());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static Defaults defaults(Map<String, String> files, List<Fault> faults) {
    String text = files.get(Defaults.FILE);
    if (text == null) {
      faults.add(Fault.of(Defaults.FILE, new Text("缺少这个文件", "the file is missing")));
      return Defaults.NONE;
    }
    return Defaults.read(YamlValue.parse(Defaults.FILE, text, faults));
  }

  private static void namedOnce(List<Scenario> scenarios, List<Fault> faults) {
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

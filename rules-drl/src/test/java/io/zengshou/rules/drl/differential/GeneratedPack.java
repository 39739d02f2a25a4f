package io.zengshou.rules.drl.differential;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A whole pack in memory, made by {@link PackGenerator}.
 *
 * @param seed what it was made from
 * @param measures its measures, in the catalogue's order
 * @param rules its rules, by stage
 */
record GeneratedPack(long seed, List<DraftMeasure> measures, List<DraftRule> rules) {

  /** Folders in which rules are, in their order. */
  static final List<String> STAGES = List.of("alpha", "beta", "gamma", "delta");

  /** Each switch with its choices, the default first. */
  static final Map<String, List<String>> SWITCHES =
      new TreeMap<>(Map.of("left", List.of("one", "two"), "right", List.of("a", "b", "c")));

  static final List<String> SETTINGS = List.of("limit-one", "limit-two");

  GeneratedPack {
    measures = List.copyOf(measures);
    rules = List.copyOf(rules);
  }

  /** The pack's calculator with the engine that hosts get. */
  BenefitCalculator load() {
    return DroolsCalculator.of(PackLoader.fromFiles("generated " + seed, PackFiles.of(files())));
  }

  /** Its files, by path. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("pack.yaml", manifest());
    StringBuilder catalogue = new StringBuilder();
    measures.forEach(measure -> catalogue.append(measure.yaml()));
    files.put("measures.yaml", catalogue.toString());
    for (DraftRule rule : rules) {
      files.merge(
          rule.stage() + "/rules.drl",
          "package packs.generated." + rule.stage() + ";\n\n" + rule.drl(),
          (before, more) -> before + "\n" + rule.drl());
    }
    return files;
  }

  private String manifest() {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: generated
            version: 1.0.0
            title: {zh: 生成, en: generated}
            as-of: 2023-09-30
            income-year: {since: 2022-10-01, until: 2023-09-30}
            stages: %s
            switches:
            """
                .formatted(STAGES));
    SWITCHES.forEach(
        (id, choices) -> {
          yaml.append("  - id: " + id + "\n    reading: R\n    title: {zh: 开关, en: switch}\n");
          yaml.append("    choices:\n");
          choices.forEach(choice -> yaml.append("      " + choice + ": {zh: 选, en: choice}\n"));
        });
    yaml.append("settings:\n");
    SETTINGS.forEach(
        id -> yaml.append("  " + id + ":\n    reading: R\n    title: {zh: 设定, en: setting}\n"));
    words(yaml, "points", "P");
    words(yaml, "notes", "N");
    return yaml.toString();
  }

  /** A point and a note for each rule, whether or not it names them. */
  private void words(StringBuilder yaml, String key, String prefix) {
    yaml.append(key + ":\n  overpaid: {zh: 多发, en: overpaid}\n");
    for (DraftRule rule : rules) {
      yaml.append("  " + prefix + rule.name() + ": {zh: 话, en: words}\n");
    }
  }

  /** The pack as one text, for messages. */
  String text() {
    StringBuilder text = new StringBuilder();
    files().forEach((path, content) -> text.append("--- " + path + "\n" + content + "\n"));
    return text.toString();
  }

  /** The pack without one rule; a measure that no rule decides any more goes with it. */
  GeneratedPack without(DraftRule rule) {
    List<DraftRule> rest = new ArrayList<>(rules);
    rest.remove(rule);
    Set<String> ruled = new TreeSet<>();
    rest.stream()
        .filter(one -> !one.verb().startsWith("base."))
        .forEach(r -> ruled.add(r.measure()));
    List<DraftMeasure> left =
        measures.stream().filter(measure -> ruled.contains(measure.id())).toList();
    Set<String> ids = new TreeSet<>();
    left.forEach(measure -> ids.add(measure.id()));
    rest.removeIf(one -> !ids.containsAll(one.names()));
    return new GeneratedPack(seed, left, rest);
  }
}

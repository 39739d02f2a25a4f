package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.pack.Examined;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.Problem;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.testkit.Told;
import io.zengshou.rules.text.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every reader of a pack's files, given bytes of anybody: it reads them or says what is wrong. */
final class ForeignPacks {

  /** Without rules, measures lack theirs: nothing is ever compiled. */
  private static final Map<String, String> FILES = files();

  private static final PackFiles SCENARIOS = scenarios();

  private ForeignPacks() {}

  private static PackFiles scenarios() {
    Map<String, String> files = ShippedPack.files();
    files.keySet().retainAll(List.of("measures.yaml", "scenarios/defaults.yaml"));
    return PackFiles.of(files);
  }

  private static Map<String, String> files() {
    Map<String, String> files = ShippedPack.withoutScenarios();
    files.keySet().removeIf(path -> path.endsWith(".drl"));
    return files;
  }

  /** The readers by their names. */
  static Map<String, Consumer<byte[]>> readers() {
    Map<String, Consumer<byte[]>> readers = new TreeMap<>();
    readers.put("manifest", ForeignPacks::manifest);
    readers.put("measures", ForeignPacks::measures);
    readers.put("actions", ForeignPacks::actions);
    readers.put("rules", ForeignPacks::rules);
    readers.put("vocabulary", ForeignPacks::vocabulary);
    readers.put("sentences", ForeignPacks::sentences);
    readers.put("scenarios", ForeignPacks::scenarios);
    readers.put("workbook", ForeignPacks::workbook);
    readers.put("sheet", ForeignPacks::sheet);
    return readers;
  }

  static void manifest(byte[] bytes) {
    examine("pack.yaml", bytes);
  }

  static void measures(byte[] bytes) {
    examine("measures.yaml", bytes);
  }

  static void actions(byte[] bytes) {
    examine("actions.yaml", bytes);
  }

  static void rules(byte[] bytes) {
    examine("support/a.drl", bytes);
  }

  static void vocabulary(byte[] bytes) {
    Map<String, String> files = new TreeMap<>(FILES);
    files.put("support/a.dslr", "rule \"a\"\nwhen\n  家庭属于脱贫户\nthen\n  转介这户\nend\n");
    files.remove("sentences.dsl");
    examine(PackFiles.of(files).with("sentences.dsl", bytes));
  }

  static void sentences(byte[] bytes) {
    examine("support/a.dslr", bytes);
  }

  private static void examine(String path, byte[] bytes) {
    Map<String, String> files = new TreeMap<>(FILES);
    files.remove(path);
    examine(PackFiles.of(files).with(path, bytes));
  }

  private static void examine(PackFiles files) {
    Examined examined = PackLoader.examine("f", files);
    List<Fault> faults = examined.problems().stream().map(Problem::fault).toList();
    if (!faults.isEmpty()) {
      Told.check(faults);
    }
  }

  static void scenarios(byte[] bytes) {
    read("scenarios/a.yaml", bytes);
  }

  static void workbook(byte[] bytes) {
    read("scenarios/a.xlsx", bytes);
  }

  /** What stands in a sheet of a file that Excel wrote. */
  static void sheet(byte[] bytes) {
    try {
      workbook(RawSheet.of(out -> out.write(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String path, byte[] bytes) {
    try {
      Scenarios.of(SCENARIOS.with(path, bytes));
    } catch (InvalidScenariosException e) {
      Told.check(e.faults());
    }
  }

  /** A text as a file holds it. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

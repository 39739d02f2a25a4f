package io.zengshou.rules.drl.pack;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of the shipped pack, to be changed by tests. */
public final class ShippedPack {

  private static final PackFiles FILES =
      PackFiles.in(Path.of("src/main/resources/packs/shiquan2023"));

  private ShippedPack() {}

  /** All its files; the map may be changed. */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (String path : FILES.paths()) {
      String text = FILES.text(path);
      if (text == null) {
        throw new IllegalStateException("not UTF-8: " + path);
      }
      files.put(path, text);
    }
    return files;
  }

  /** Its rule files, {@code pack.yaml} and {@code measures.yaml}; the map may be changed. */
  public static Map<String, String> withoutScenarios() {
    Map<String, String> files = files();
    files.keySet().removeIf(path -> path.startsWith("scenarios/"));
    return files;
  }

  /** Replaces words that are there exactly once. */
  public static void replace(Map<String, String> files, String path, String from, String to) {
    String text = files.get(path);
    if (text == null) {
      throw new IllegalArgumentException("no such file: " + path);
    }
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException("not there exactly once in " + path + ": " + from);
    }
    files.put(path, text.replace(from, to));
  }
}

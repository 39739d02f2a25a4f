package io.zengshou.rules.drl.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a packaged pack as they were compiled when its jar was built. Of a pack that was
 * made from it, only the parts that read otherwise are compiled again: most of what checking or
 * reloading a pack takes.
 */
public final class PackagedUnits {

  /** None: everything is compiled. */
  static final PackagedUnits NONE = new PackagedUnits(Map.of());

  /** A part as the index has it; its classes are read when they are asked for. */
  private record Entry(String digest, List<String> models, List<String> classes) {}

  private final Map<String, Entry> units;

  private PackagedUnits(Map<String, Entry> units) {
    this.units = Map.copyOf(units);
  }

  /** Those of the packaged pack of that id; none where there is no such pack. */
  static PackagedUnits of(String id) {
    try (InputStream in = loader().getResourceAsStream(index(id))) {
      return in == null
          ? NONE
          : read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the index of a packaged pack lies on the class path. */
  static String index(String id) {
    return "META-INF/zengshou/" + id + ".units";
  }

  /** The lines of the index: a part, then its models, then its classes. */
  static List<String> lines(CompiledPack pack) {
    List<String> lines = new ArrayList<>();
    for (CompiledUnit unit : pack.units()) {
      lines.add("unit " + unit.name() + " " + unit.digest());
      unit.models().forEach(name -> lines.add("model " + name));
      unit.classes().keySet().forEach(name -> lines.add("class " + name));
    }
    return lines;
  }

  private static PackagedUnits read(List<String> lines) {
    Map<String, Entry> units = new HashMap<>();
    Entry entry = new Entry("", new ArrayList<>(), new ArrayList<>());
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "unit" -> {
          entry = new Entry(words[2], new ArrayList<>(), new ArrayList<>());
          units.put(words[1], entry);
        }
        case "model" -> entry.models().add(words[1]);
        default -> entry.classes().add(words[1]);
      }
    }
    return new PackagedUnits(units);
  }

  /**
   * A part that was compiled from the very same texts.
   *
   * @param name the part's name
   * @param digest of its texts
   * @return null where there is none
   */
  public @Nullable CompiledUnit find(String name, String digest) {
    Entry entry = units.get(name);
    if (entry == null || !entry.digest().equals(digest)) {
      return null;
    }
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (String each : entry.classes()) {
      classes.put(each, bytes(each));
    }
    return new CompiledUnit(name, digest, entry.models(), classes);
  }

  private static byte[] bytes(String className) {
    String path = className.replace('.', '/') + ".class";
    try (InputStream in = loader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the packaged pack is incomplete: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassLoader loader() {
    return PackagedUnits.class.getClassLoader();
  }
}

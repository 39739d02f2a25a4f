package io.zengshou.rules.drl.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack was compiled to.
 *
 * @param id the pack's id
 * @param units its parts, each compiled by itself
 */
public record CompiledPack(String id, List<CompiledUnit> units) {

  public CompiledPack {
    units = List.copyOf(units);
  }

  /** Names of the classes that hold the executable rules. */
  public List<String> models() {
    return units.stream().flatMap(unit -> unit.models().stream()).toList();
  }

  /** Bytes of all classes, by their names. */
  public SortedMap<String, byte[]> classes() {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    units.forEach(unit -> classes.putAll(unit.classes()));
    return classes;
  }

  /** The same with another part. */
  CompiledPack with(CompiledUnit more) {
    List<CompiledUnit> all = new ArrayList<>(units);
    all.add(more);
    return new CompiledPack(id, all);
  }
}

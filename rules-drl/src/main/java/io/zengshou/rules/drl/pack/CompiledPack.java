package io.zengshou.rules.drl.pack;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a compiler made of the rule files of a pack.
 *
 * @param id the pack's id
 * @param models names of the classes that hold the executable rules
 * @param classes bytes of all classes, by their names
 */
public record CompiledPack(String id, List<String> models, SortedMap<String, byte[]> classes) {

  public CompiledPack {
    models = List.copyOf(models);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /** The same with another class beside them. */
  CompiledPack with(SortedMap<String, byte[]> more) {
    SortedMap<String, byte[]> all = new TreeMap<>(classes);
    all.putAll(more);
    return new CompiledPack(id, models, all);
  }
}

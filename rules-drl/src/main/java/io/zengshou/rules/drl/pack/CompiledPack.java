package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.RuleText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a compiler made of the rule files of a pack.
 *
 * @param id the pack's id
 * @param rules the rules as they stand in the files
 * @param models names of the classes that hold the executable rules
 * @param classes bytes of all classes, by their names
 */
public record CompiledPack(
    String id, List<RuleText> rules, List<String> models, SortedMap<String, byte[]> classes) {

  public CompiledPack {
    rules = List.copyOf(rules);
    models = List.copyOf(models);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }
}

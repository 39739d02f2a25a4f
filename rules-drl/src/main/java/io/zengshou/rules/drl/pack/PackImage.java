package io.zengshou.rules.drl.pack;

import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.study.plan.Actions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack that was read and checked when its jar was built, as Java code that makes it again:
 * loading it reads no YAML, understands no rule and needs no rule compiler. {@link ImageSource}
 * writes it.
 */
public abstract class PackImage {

  /** The name of the class, in the package of its pack. */
  static final String NAME = "Image";

  /** Which pack. */
  protected abstract PackIdentity identity();

  /** What {@code pack.yaml} says. */
  protected abstract Manifest manifest();

  /** What {@code measures.yaml} says. */
  protected abstract Catalogue catalogue();

  /** What {@code actions.yaml} says; its measures are those of {@code catalogue}. */
  protected abstract Actions actions(Catalogue catalogue);

  /** The rules in order; their measures are those of {@code catalogue}. */
  protected abstract List<Rule> rules(Catalogue catalogue);

  /** The names of the classes that hold the executable rules. */
  protected abstract List<String> models();

  final RulePack pack(ClassLoader loader) {
    Catalogue catalogue = catalogue();
    Models models = new Models(loader, getClass().getPackageName(), models());
    return new RulePack(
        identity(), manifest(), catalogue, actions(catalogue), rules(catalogue), models);
  }

  /** A map that keeps the order of its entries. */
  @SafeVarargs
  protected static <K, V> Map<K, V> map(Map.Entry<? extends K, ? extends V>... entries) {
    Map<K, V> map = new LinkedHashMap<>();
    for (Map.Entry<? extends K, ? extends V> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }

  /** The fact type of that name, which the pack's classes know by its place among all types. */
  protected static FactType type(String name, int index) {
    FactType type = Vocabulary.STANDARD.type(name);
    if (type == null || type.index() != index) {
      throw new IllegalStateException("the pack was compiled with another vocabulary: " + name);
    }
    return type;
  }
}

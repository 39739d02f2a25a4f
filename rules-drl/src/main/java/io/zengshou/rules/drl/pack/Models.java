package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.code.RuleCode;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The executable forms of a pack's rules: Java code, and a model of Drools for each stage that has
 * any. The latter are loaded when first asked for: only sessions need them.
 */
public final class Models {

  private final ClassLoader loader;
  private final List<String> names;
  private final RuleCode code;
  private @Nullable List<Model> loaded;

  /**
   * The rules of one pack.
   *
   * @param root the package of the pack
   * @param names the classes of the models
   */
  Models(ClassLoader loader, String root, List<String> names) {
    this.loader = loader;
    this.names = List.copyOf(names);
    this.code = load(loader, root + "." + RuleCode.NAME, RuleCode.class);
  }

  /** All models, in the order in which they were compiled. */
  public synchronized List<Model> get() {
    if (loaded == null) {
      List<Model> models = new ArrayList<>();
      for (String name : names) {
        models.add(load(loader, name, Model.class));
      }
      loaded = List.copyOf(models);
    }
    return loaded;
  }

  /** The rules as Java code. */
  public RuleCode code() {
    return code;
  }

  private static <T> T load(ClassLoader loader, String name, Class<T> type) {
    try {
      return Class.forName(name, true, loader).asSubclass(type).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules are incomplete: " + name, e);
    }
  }
}

package io.zengshou.rules.drl.pack;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The executable form of a pack's rules, one model for each stage that has any. Loaded when first
 * asked for: only Drools' sessions need it.
 */
public final class Models {

  private final ClassLoader loader;
  private final List<String> names;
  private @Nullable List<Model> loaded;

  Models(ClassLoader loader, List<String> names) {
    this.loader = loader;
    this.names = List.copyOf(names);
  }

  /** All models, in the order in which they were compiled. */
  public synchronized List<Model> get() {
    if (loaded == null) {
      List<Model> models = new ArrayList<>();
      for (String name : names) {
        models.add(load(name));
      }
      loaded = List.copyOf(models);
    }
    return loaded;
  }

  private Model load(String name) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules are incomplete: " + name, e);
    }
  }
}

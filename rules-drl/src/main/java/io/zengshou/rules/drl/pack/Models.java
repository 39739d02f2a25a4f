package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.code.KnownFacts;
import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.verbs.Verbs;
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
  private final @Nullable AmountCode amounts;
  private @Nullable List<Model> loaded;

  /**
   * The rules of one pack.
   *
   * @param root the package of the pack
   * @param names the classes of the models
   */
  Models(ClassLoader loader, String root, List<String> names) {
    this(
        loader,
        names,
        load(loader, root + "." + RuleCode.NAME, RuleCode.class),
        load(loader, root + "." + AmountCode.NAME, AmountCode.class));
  }

  private Models(
      ClassLoader loader, List<String> names, RuleCode code, @Nullable AmountCode amounts) {
    this.loader = loader;
    this.names = List.copyOf(names);
    this.code = code;
    this.amounts = amounts;
  }

  /** Of rules that were not compiled: all of them are left to the matcher. */
  static Models interpreted() {
    return new Models(
        Models.class.getClassLoader(),
        List.of(),
        new RuleCode() {
          @Override
          public boolean match(int rule, KnownFacts facts, Verbs says) {
            return false;
          }
        },
        null);
  }

  /** The same, with one rule left to the matcher, as it no longer says what was compiled. */
  Models except(int rule) {
    return new Models(loader, names, new Except(code, rule), null);
  }

  /** Rules as Java code, but for one. */
  private static final class Except extends RuleCode {
    private final RuleCode code;
    private final int left;

    Except(RuleCode code, int left) {
      this.code = code;
      this.left = left;
    }

    @Override
    public boolean match(int rule, KnownFacts facts, Verbs says) {
      return rule != left && code.match(rule, facts, says);
    }
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

  /** The rules as Java code that adds up; null: one of them no longer says what was compiled. */
  public @Nullable AmountCode amounts() {
    return amounts;
  }

  private static <T> T load(ClassLoader loader, String name, Class<T> type) {
    try {
      return Class.forName(name, true, loader).asSubclass(type).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules are incomplete: " + name, e);
    }
  }
}

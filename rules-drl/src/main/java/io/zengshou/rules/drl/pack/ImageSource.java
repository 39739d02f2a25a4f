package io.zengshou.rules.drl.pack;

import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.language.FactType;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.plan.Action;
import io.zengshou.rules.study.plan.Actions;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the {@link PackImage} of a pack: Java code that makes the pack again. */
final class ImageSource {

  private final PackIdentity identity;
  private final Manifest manifest;
  private final Catalogue catalogue;
  private final Actions actions;
  private final JavaSource values =
      new JavaSource() {
        @Override
        @Nullable String special(Object value) {
          return ImageSource.this.special(value);
        }
      };

  /**
   * No method of a class may be longer than 64 KB, so each measure, action and rule has its own.
   */
  private final StringBuilder methods = new StringBuilder();

  ImageSource(PackIdentity identity, Manifest manifest, Catalogue catalogue, Actions actions) {
    this.identity = identity;
    this.manifest = manifest;
    this.catalogue = catalogue;
    this.actions = actions;
  }

  /** The source of class {@code Image} in {@code packageName}. */
  String write(String packageName, List<Rule> ofPack, List<String> models) {
    List<String> measures = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      measures.add(
          method("Measure", "measure" + measures.size(), "", new JavaSource().of(measure)));
    }
    List<String> rules = new ArrayList<>();
    for (Rule rule : ofPack) {
      rules.add(method("Rule", "rule" + rules.size(), "Catalogue catalogue", values.of(rule)));
    }
    List<String> ofHouseholds = new ArrayList<>();
    for (Action action : actions.actions()) {
      String name = "action" + ofHouseholds.size();
      ofHouseholds.add(method("Action", name, "Catalogue catalogue", values.of(action)));
    }
    String list = "java.util.List.of";
    List<String> parts =
        List.of(
            values.of(actions.line()),
            values.of(actions.inputs()),
            JavaSource.call(list, ofHouseholds));
    method("Actions", "actions", "Catalogue catalogue", JavaSource.call("new Actions", parts));
    method("PackIdentity", "identity", "", values.of(identity));
    method("Manifest", "manifest", "", values.of(manifest));
    method("Catalogue", "catalogue", "", "new Catalogue(" + JavaSource.call(list, measures) + ")");
    method("java.util.List<Rule>", "rules", "Catalogue catalogue", JavaSource.call(list, rules));
    method("java.util.List<String>", "models", "", values.of(models));
    return "package "
        + packageName
        + ";\n"
        + imports()
        + "public final class "
        + PackImage.NAME
        + " extends PackImage {\n"
        + methods
        + "}\n";
  }

  private static String imports() {
    StringBuilder imports = new StringBuilder();
    for (Class<?> type :
        List.of(
            PackIdentity.class,
            Action.class,
            Actions.class,
            Catalogue.class,
            Manifest.class,
            Measure.class,
            PackImage.class,
            Rule.class,
            Verbs.class)) {
      imports.append("import ").append(type.getCanonicalName()).append(";\n");
    }
    return imports.toString();
  }

  /** Writes a method and returns how it is called. */
  private String method(String type, String name, String parameter, String value) {
    methods
        .append("  protected " + type + " " + name + "(" + parameter + ") {\n")
        .append("    return " + value + ";\n  }\n");
    return name + (parameter.isEmpty() ? "()" : "(catalogue)");
  }

  private @Nullable String special(Object value) {
    if (value instanceof Measure measure) {
      return "catalogue.measure(" + JavaSource.literal(measure.id()) + ")";
    }
    if (value instanceof FactType type) {
      return JavaSource.call("type", List.of(JavaSource.literal(type.name()), "" + type.index()));
    }
    return value instanceof Method method ? verb(method) : null;
  }

  private static String verb(Method method) {
    List<String> arguments = new ArrayList<>();
    arguments.add(method.getDeclaringClass().getCanonicalName() + ".class");
    arguments.add(JavaSource.literal(method.getName()));
    Arrays.stream(method.getParameterTypes())
        .forEach(type -> arguments.add(type.getCanonicalName() + ".class"));
    return JavaSource.call("Verbs.method", arguments);
  }
}

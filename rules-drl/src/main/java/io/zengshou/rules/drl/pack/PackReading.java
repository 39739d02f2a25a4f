package io.zengshou.rules.drl.pack;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.code.AmountCode;
import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.study.plan.Actions;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.HiddenSigns;
import io.zengshou.rules.text.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One pack on its way from files to rules and classes. */
final class PackReading {

  /** The rules of a pack without faults, and what they were compiled to. */
  record Compilation(List<Rule> rules, CompiledPack pack) {}

  private final Faults faults;
  private final PackFiles files;
  private final Manifest manifest;
  private final MeasuresReader measures;
  private final Catalogue catalogue;
  private final ActionsReader actionsReader;
  private final Actions actions;
  private final List<Rule> rules = new ArrayList<>();

  PackReading(PackFiles files) {
    this.files = files;
    this.faults = new Faults(files);
    files.paths().forEach(path -> hiddenSigns(path, faults));
    this.manifest = new ManifestReader(files, faults).read();
    this.measures = new MeasuresReader(manifest, faults);
    this.catalogue = measures.read(files);
    this.actionsReader = new ActionsReader(catalogue, faults);
    this.actions = actionsReader.read(files);
  }

  private static void hiddenSigns(String path, Faults faults) {
    Fault hidden = HiddenSigns.fault(path, path);
    if (hidden != null) {
      faults.add(ProblemKind.HIDDEN_SIGN, hidden);
    }
  }

  Manifest manifest() {
    return manifest;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Actions actions() {
    return actions;
  }

  /** Everything that can be said about the pack. */
  Examined examine(String name, PackagedUnits packaged) {
    try {
      compiled(packaged);
    } catch (LinkageError | ServiceConfigurationError e) {
      faults.add(ProblemKind.NOT_COMPILABLE, lack(name, e));
    }
    return new Examined(files, manifest, catalogue, actions, rules, faults.problems());
  }

  /**
   * The rules and what they compile to.
   *
   * @throws InvalidPackException with all faults
   */
  Compilation compile(String name, PackagedUnits packaged) {
    CompiledPack compiled = null;
    try {
      compiled = compiled(packaged);
    } catch (LinkageError | ServiceConfigurationError e) {
      faults.add(ProblemKind.NOT_COMPILABLE, lack(name, e));
    }
    if (compiled == null) {
      throw new InvalidPackException(name, faults.all());
    }
    return new Compilation(rules, compiled);
  }

  /** What the pack compiles to; null where it has faults. */
  private @Nullable CompiledPack compiled(PackagedUnits packaged) {
    // Rules are checked against these two files; without them every rule would seem wrong.
    boolean readable =
        !manifest.id().isEmpty() && !manifest.stages().isEmpty() && !catalogue.measures().isEmpty();
    if (!faults.isEmpty() && !readable) {
      return null;
    }
    String root = PackLoader.rootPackage(manifest.id());
    RuleFiles compiler = compiler().open(files, root, faults);
    boolean sound = faults.isEmpty();
    List<RuleText> texts = compiler.read();
    PackCheck check = new PackCheck(manifest, catalogue, faults);
    check.texts(texts);
    understand(texts);
    // A measure that was not understood would make its rules seem wrong.
    if (sound) {
      check.rules(rules, measures, compiler.isComplete() ? hidden(texts) : null);
    }
    // The line may stand on a rule that was not understood.
    if (faults.isEmpty()) {
      actionsReader.check(rules);
    }
    if (!faults.isEmpty()) {
      return null;
    }
    CompiledPack compiled = new CompiledPack(manifest.id(), compiler.compile(packaged));
    if (!faults.isEmpty()) {
      return null;
    }
    CodeSource code = new CodeSource(root, rules);
    String amounts = code.amounts(manifest.stages(), catalogue);
    Map<String, String> sources = Map.of(RuleCode.NAME, code.rules(), AmountCode.NAME, amounts);
    compiled = compiled.with(java(root, RuleCode.NAME, sources, packaged));
    new ClassScan(root, faults).scan(compiled.classes());
    return faults.isEmpty() ? compiled : null;
  }

  /** Keeps the rules as they can be understood, in order; what cannot becomes faults. */
  private void understand(List<RuleText> texts) {
    List<RuleText> sorted = new ArrayList<>(texts);
    sorted.sort(
        Comparator.<RuleText>comparingInt(text -> manifest.stages().indexOf(text.stage()))
            .thenComparing(RuleText::file)
            .thenComparingInt(RuleText::line));
    RuleReader reader = new RuleReader(manifest, catalogue, faults);
    for (RuleText text : sorted) {
      Rule rule = reader.read(text, rules.size());
      if (rule != null) {
        rules.add(rule);
      }
    }
  }

  /** The measures of rules that were not understood; null where that may be any. */
  private @Nullable Set<String> hidden(List<RuleText> texts) {
    Set<RuleText> understood = new HashSet<>();
    rules.forEach(rule -> understood.add(rule.text()));
    Set<String> hidden = new HashSet<>();
    for (RuleText text : texts) {
      if (!understood.contains(text)) {
        String measure = text.value("Measure");
        if (measure == null || catalogue.find(measure).isEmpty()) {
          return null;
        }
        hidden.add(measure);
      }
    }
    return hidden;
  }

  /**
   * Which library was missing.
   *
   * @throws E where it was something else
   */
  static <E extends Error> Fault lack(String name, E error) throws E {
    Library library = Library.lackedBy(error);
    if (library == null) {
      throw error;
    }
    return library.missing(name);
  }

  RulePack pack(List<Rule> all, Models models, String sha256) {
    return new RulePack(identity(sha256), manifest, catalogue, actions, all, models);
  }

  PackIdentity identity(String sha256) {
    return new PackIdentity(manifest.id(), manifest.version(), sha256);
  }

  /**
   * Compiles classes that were written for a pack.
   *
   * @param main the first of them
   * @param classes the source of each by its name
   */
  static CompiledUnit java(
      String root, String main, Map<String, String> classes, PackagedUnits packaged) {
    SortedMap<String, String> sources = new TreeMap<>();
    String folder = root.replace('.', '/') + "/";
    classes.forEach((name, source) -> sources.put(folder + name + ".java", source));
    String name = root + "." + main;
    String digest = CompiledUnit.digest(sources);
    CompiledUnit known = packaged.find(name, digest);
    return known != null
        ? known
        : new CompiledUnit(name, digest, List.of(), compiler().compileJava(sources));
  }

  private static RuleFilesProvider compiler() {
    return ServiceLoader.load(RuleFilesProvider.class, PackLoader.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new NoClassDefFoundError(RuleFilesProvider.class.getName()));
  }
}

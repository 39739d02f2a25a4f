package io.zengshou.rules.drl.pack;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Loads packs: packaged ones as they were compiled with the jar, others from their files. */
public final class PackLoader {

  /** Where packaged packs lie on the class path. */
  public static final String PACKS = "packs/";

  /** Names the packs of a jar, one id a line. */
  static final String IDS = "META-INF/zengshou/packs.txt";

  private PackLoader() {}

  /** The ids of all packaged packs on the class path. */
  public static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    try {
      for (URL list : Collections.list(PackLoader.class.getClassLoader().getResources(IDS))) {
        try (InputStream in = list.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(ids::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }

  /** The package of a pack's generated classes: {@code shiquan-2023} is in packs.shiquan2023. */
  public static String rootPackage(String id) {
    return "packs." + id.replace("-", "");
  }

  /** Loads a packaged pack as it was checked and compiled when the jar was built. */
  public static RulePack packaged(String id) {
    ClassLoader loader = PackLoader.class.getClassLoader();
    String image = rootPackage(id) + "." + PackImage.NAME;
    try {
      return Class.forName(image, true, loader)
          .asSubclass(PackImage.class)
          .getConstructor()
          .newInstance()
          .pack(loader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the packaged pack is incomplete: " + id, e);
    }
  }

  /**
   * Loads a pack from a folder.
   *
   * @throws InvalidPackException with all faults of the pack
   */
  public static RulePack fromFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw noFolder(folder);
    }
    return fromFiles(folder.toString(), PackFiles.in(folder));
  }

  /** What is wrong where there is no folder. */
  public static InvalidPackException noFolder(Path folder) {
    return new InvalidPackException(
        folder.toString(),
        List.of(Fault.of(folder.toString(), new Text("没有这个文件夹", "no such folder"))));
  }

  /** Loads a pack from its files; {@code name} is for messages. */
  public static RulePack fromFiles(String name, PackFiles files) {
    Reading reading = new Reading(files);
    Compilation compilation = reading.compile(name);
    CompiledPack compiled = compilation.pack();
    ClassLoader loader = new PackClassLoader(compiled.classes());
    Models models = new Models(loader, rootPackage(compiled.id()), compiled.models());
    return reading.pack(compilation.rules(), models, files.sha256());
  }

  /**
   * Reads, checks and compiles a pack for a jar, with its {@link PackImage}, without loading any of
   * its classes.
   */
  public static CompiledPack compile(String name, PackFiles files) {
    Reading reading = new Reading(files);
    Compilation compilation = reading.compile(name);
    CompiledPack compiled = compilation.pack();
    String root = rootPackage(compiled.id());
    ImageSource image =
        new ImageSource(reading.identity(files.sha256()), reading.manifest, reading.catalogue);
    String source = image.write(root, compilation.rules(), compiled.models());
    return compiled.with(java(root, PackImage.NAME, source));
  }

  /** Compiles a class that was written for a pack. */
  private static SortedMap<String, byte[]> java(String root, String name, String source) {
    return compiler().compileJava(root.replace('.', '/') + "/" + name + ".java", source);
  }

  private static RuleFilesProvider compiler() {
    return ServiceLoader.load(RuleFilesProvider.class, PackLoader.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new NoClassDefFoundError(RuleFilesProvider.class.getName()));
  }

  private record Compilation(List<Rule> rules, CompiledPack pack) {}

  /** One pack on its way from files to rules. */
  private static final class Reading {
    private final Faults faults = new Faults();
    private final PackFiles files;
    private final Manifest manifest;
    private final MeasuresReader measures;
    private final Catalogue catalogue;

    Reading(PackFiles files) {
      this.files = files;
      this.manifest = new ManifestReader(files, faults).read();
      this.measures = new MeasuresReader(manifest, faults);
      this.catalogue = measures.read(files);
    }

    /** The rules as they can be understood, in order; what cannot becomes faults. */
    List<Rule> rules(List<RuleText> texts) {
      List<RuleText> sorted = new ArrayList<>(texts);
      sorted.sort(
          Comparator.<RuleText>comparingInt(text -> manifest.stages().indexOf(text.stage()))
              .thenComparing(RuleText::file)
              .thenComparingInt(RuleText::line));
      RuleReader reader = new RuleReader(manifest, catalogue, faults);
      List<Rule> rules = new ArrayList<>();
      for (RuleText text : sorted) {
        Rule rule = reader.read(text, rules.size());
        if (rule != null) {
          rules.add(rule);
        }
      }
      return rules;
    }

    Compilation compile(String name) {
      try {
        // Rules are checked against these two files; without them every rule would seem wrong.
        if (manifest.id().isEmpty()
            || manifest.stages().isEmpty()
            || catalogue.measures().isEmpty()) {
          throwIfAny(name);
        }
        RuleFiles compiler =
            compiler().open(files, manifest.id(), rootPackage(manifest.id()), faults);
        boolean sound = faults.isEmpty();
        List<RuleText> texts = compiler.read();
        PackCheck check = new PackCheck(manifest, catalogue, faults);
        check.texts(texts);
        List<Rule> rules = rules(texts);
        // Whether the rules fit together can only be told where each is understood.
        if (sound && compiler.isComplete() && rules.size() == texts.size()) {
          check.rules(rules, measures);
        }
        throwIfAny(name);
        CompiledPack compiled = compiler.compile();
        throwIfAny(name);
        String root = rootPackage(manifest.id());
        compiled = compiled.with(java(root, RuleCode.NAME, CodeSource.write(root, rules)));
        return new Compilation(rules, compiled);
      } catch (NoClassDefFoundError e) {
        throw new InvalidPackException(
            name,
            List.of(
                Fault.of(name, new Text("类路径上没有规则编译器", "no rule compiler on the class path"))
                    .actual(String.valueOf(e.getMessage()))
                    .maybe(
                        new Text(
                            "缺少依赖 org.drools:drools-engine",
                            "the dependency org.drools:drools-engine is missing"))));
      }
    }

    void throwIfAny(String name) {
      if (!faults.isEmpty()) {
        throw new InvalidPackException(name, faults.all());
      }
    }

    RulePack pack(List<Rule> rules, Models models, String sha256) {
      return new RulePack(identity(sha256), manifest, catalogue, rules, models);
    }

    PackIdentity identity(String sha256) {
      return new PackIdentity(manifest.id(), manifest.version(), sha256);
    }
  }
}

package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.totals.TotalMoney;
import io.zengshou.rules.drl.totals.TotalSheets;
import io.zengshou.rules.drl.totals.TotalWeight;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.io.DescrResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.ResourceStore;

/**
 * Compiles trees of DRL to classes, from memory to memory. All of Drools' internal compiler API is
 * used here and nowhere else. No generated class is loaded.
 */
final class RuleCompiler {

  private static final String SOURCES = "src/main/java/";

  /** A fault that Drools found: in which file (empty: unknown), at which line, and its words. */
  record Problem(String file, int line, String words) {}

  private final ClassLoader loader;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> models = new ArrayList<>();
  private final SortedMap<String, byte[]> classes = new TreeMap<>();

  RuleCompiler(ClassLoader loader) {
    this.loader = loader;
  }

  List<Problem> problems() {
    return problems;
  }

  List<String> models() {
    return models;
  }

  SortedMap<String, byte[]> classes() {
    return classes;
  }

  /** Compiles all files, which are told apart by their paths in the pack. */
  void compile(Map<String, PackageDescr> files) {
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(), null, false);
    var batch = builder.batch();
    files.forEach(
        (path, tree) -> {
          addWords(tree);
          DescrResource resource = new DescrResource(tree);
          resource.setSourcePath(path);
          batch.add(resource, ResourceType.DESCR);
        });
    batch.build();
    for (KnowledgeBuilderError error : builder.getErrors()) {
      String file = error.getResource() == null ? "" : error.getResource().getSourcePath();
      int line = error.getLines().length == 0 ? -1 : error.getLines()[0];
      problems.add(new Problem(file == null ? "" : file, line, error.getMessage()));
    }
    if (problems.isEmpty()) {
      toClasses(builder.getPackageSources());
    }
  }

  private KnowledgeBuilderConfigurationImpl configuration() {
    Properties properties = new Properties();
    // The same rules give the same class names, hence the same jar.
    properties.setProperty("drools.reproducibleExecutableModelGeneration", "true");
    return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, loader)
        .as(KnowledgeBuilderConfigurationImpl.KEY);
  }

  /** The words that rules know without saying where they come from. */
  private static void addWords(PackageDescr tree) {
    Vocabulary.STANDARD
        .types()
        .forEach(type -> tree.addImport(new ImportDescr(type.javaType().getName())));
    Vocabulary.STANDARD
        .enumerations()
        .forEach(type -> tree.addImport(new ImportDescr(type.getName())));
    FunctionImportDescr yuan = new FunctionImportDescr();
    yuan.setTarget(Money.class.getName() + ".yuan");
    tree.addFunctionImport(yuan);
    addTotal(tree, "totalMoney", TotalMoney.class);
    addTotal(tree, "totalWeight", TotalWeight.class);
    addTotal(tree, "totalSheets", TotalSheets.class);
    Verbs.TYPES.forEach(
        (name, type) -> tree.addGlobal(new GlobalDescr(name, type.getCanonicalName())));
  }

  private static void addTotal(PackageDescr tree, String name, Class<?> function) {
    AccumulateImportDescr total = new AccumulateImportDescr();
    total.setFunctionName(name);
    total.setTarget(function.getName());
    tree.addAccumulateImport(total);
  }

  private void toClasses(Iterable<PackageSources> packages) {
    MemoryResourceReader sources = new MemoryResourceReader();
    List<String> names = new ArrayList<>();
    for (PackageSources sourcesOfPackage : packages) {
      List<GeneratedFile> files = new ArrayList<>();
      sourcesOfPackage.collectGeneratedFiles(files);
      for (GeneratedFile file : files) {
        String path = file.relativePath().replace('\\', '/').replace(SOURCES, "");
        if (path.endsWith(".java")) {
          sources.add(path, file.contents());
          names.add(path);
        }
      }
      models.addAll(sourcesOfPackage.getModelNames());
    }
    if (names.isEmpty()) {
      return;
    }
    CompilationResult result =
        JavaCompilerFactory.loadCompiler(JavaConfiguration.CompilerType.ECLIPSE, "17")
            .compile(names.toArray(String[]::new), sources, new Store(), loader);
    for (CompilationProblem problem : result.getErrors()) {
      problems.add(new Problem("", -1, problem.getMessage()));
    }
  }

  /** Keeps classes in memory by their names. */
  private final class Store implements ResourceStore {

    @Override
    public void write(PortablePath path, byte[] bytes) {
      classes.put(name(path), bytes);
    }

    @Override
    public void write(PortablePath path, byte[] bytes, boolean createFolder) {
      classes.put(name(path), bytes);
    }

    @Override
    public byte @Nullable [] read(PortablePath path) {
      return classes.get(name(path));
    }

    @Override
    public void remove(PortablePath path) {
      classes.remove(name(path));
    }

    private static String name(PortablePath path) {
      return path.asString().replaceFirst("\\.class$", "").replace('/', '.');
    }
  }
}

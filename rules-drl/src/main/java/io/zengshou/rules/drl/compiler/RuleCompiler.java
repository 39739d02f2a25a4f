package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.pack.CompiledUnit;
import io.zengshou.rules.drl.totals.TotalMoney;
import io.zengshou.rules.drl.totals.TotalSheets;
import io.zengshou.rules.drl.totals.TotalWeight;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
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
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * Compiles the rules of one package to classes, from memory to memory. All of Drools' internal
 * compiler API is used here and in {@link JavaClasses}, and nowhere else. No generated class is
 * loaded.
 */
final class RuleCompiler {

  private static final String SOURCES = "src/main/java/";
  private static final ClassLoader LOADER = RuleCompiler.class.getClassLoader();

  /** A fault that Drools found: in which file (empty: unknown), at which line, and its words. */
  record Problem(String file, int line, String words) {}

  private final String name;
  private final String digest;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> models = new ArrayList<>();
  private final SortedMap<String, byte[]> sources = new TreeMap<>();

  /**
   * Turns the rules of a package into Java.
   *
   * @param name of the package
   * @param digest of its texts
   * @param files by their paths in the pack
   */
  RuleCompiler(String name, String digest, SortedMap<String, RuleFile> files) {
    this.name = name;
    this.digest = digest;
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(), null, false);
    var batch = builder.batch();
    files.forEach(
        (path, file) -> {
          addWords(file.tree());
          DescrResource resource = new DescrResource(file.tree());
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
      builder.getPackageSources().forEach(this::add);
    }
  }

  /** What was found wrong so far. */
  List<Problem> problems() {
    return problems;
  }

  /** Compiles the Java; where there are problems, it is not whole. */
  CompiledUnit compiled() {
    JavaClasses compiled = new JavaClasses(sources, LOADER);
    compiled.problems().forEach(words -> problems.add(new Problem("", -1, words)));
    return new CompiledUnit(name, digest, models, compiled.classes());
  }

  private static KnowledgeBuilderConfigurationImpl configuration() {
    Properties properties = new Properties();
    // The same rules give the same class names, hence the same jar.
    properties.setProperty("drools.reproducibleExecutableModelGeneration", "true");
    return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, LOADER)
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

  private void add(PackageSources ofPackage) {
    models.addAll(ofPackage.getModelNames());
    List<GeneratedFile> files = new ArrayList<>();
    ofPackage.collectGeneratedFiles(files);
    for (GeneratedFile file : files) {
      String path = file.relativePath().replace('\\', '/').replace(SOURCES, "");
      if (path.endsWith(".java")) {
        sources.put(path, file.contents());
      }
    }
  }
}

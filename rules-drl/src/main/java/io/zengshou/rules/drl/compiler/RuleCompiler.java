package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.Vocabulary;
import io.zengshou.rules.drl.totals.TotalMoney;
import io.zengshou.rules.drl.totals.TotalSheets;
import io.zengshou.rules.drl.totals.TotalWeight;
import io.zengshou.rules.drl.verbs.Verbs;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * Compiles trees of DRL to classes, from memory to memory. All of Drools' internal compiler API is
 * used here and in {@link JavaClasses}, and nowhere else. No generated class is loaded.
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
    List<Map<String, byte[]>> sources = new ArrayList<>();
    for (PackageSources sourcesOfPackage : packages) {
      sources.add(sources(sourcesOfPackage));
      models.addAll(sourcesOfPackage.getModelNames());
    }
    // No package refers to another, and to compile them is most of what checking a pack takes.
    List<JavaClasses> compiled =
        sources.parallelStream().map(ofPackage -> new JavaClasses(ofPackage, loader)).toList();
    for (JavaClasses ofPackage : compiled) {
      classes.putAll(ofPackage.classes());
      ofPackage.problems().forEach(words -> problems.add(new Problem("", -1, words)));
    }
  }

  private static Map<String, byte[]> sources(PackageSources ofPackage) {
    Map<String, byte[]> sources = new LinkedHashMap<>();
    List<GeneratedFile> files = new ArrayList<>();
    ofPackage.collectGeneratedFiles(files);
    for (GeneratedFile file : files) {
      String path = file.relativePath().replace('\\', '/').replace(SOURCES, "");
      if (path.endsWith(".java")) {
        sources.put(path, file.contents());
      }
    }
    return sources;
  }
}

package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.pack.CompiledPack;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.RuleFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads and compiles the rule files of a pack. */
final class PackCompiler implements RuleFiles {

  private final PackFiles files;
  private final String id;
  private final String rootPackage;
  private final Faults faults;
  private final Map<String, PackageDescr> trees = new LinkedHashMap<>();
  private final List<RuleText> rules = new ArrayList<>();

  /**
   * Prepares the compilation of one pack.
   *
   * @param files the files of the pack
   * @param id the id of the pack
   * @param rootPackage the package of the pack; a rule file's is this and its folder
   * @param faults takes what is wrong
   */
  PackCompiler(PackFiles files, String id, String rootPackage, Faults faults) {
    this.files = files;
    this.id = id;
    this.rootPackage = rootPackage;
    this.faults = faults;
  }

  @Override
  public List<RuleText> read() {
    for (String path : files.paths(".drl")) {
      String text = files.text(path);
      if (text == null) {
        faults.notUtf8(path);
        continue;
      }
      boolean clean = new RuleScanner(path, text, faults).isClean();
      PackageDescr tree = clean ? parse(path, text) : null;
      if (tree != null) {
        trees.put(path, tree);
        rules.addAll(new DrlReader(path, text, faults).read(tree, expectedPackage(path)));
      }
    }
    return List.copyOf(rules);
  }

  private String expectedPackage(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? rootPackage : rootPackage + "." + path.substring(0, slash).replace('/', '.');
  }

  private @Nullable PackageDescr parse(String path, String text) {
    // Level DRL6: the newer parser accepts a missing end and full-width signs in silence.
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr tree = null;
    try {
      tree = parser.parse(false, text);
    } catch (DroolsParserException | RuntimeException e) {
      new ParserWords(faults).add(path, 1, String.valueOf(e.getMessage()));
    }
    boolean broken = false;
    for (DroolsError error : parser.getErrors()) {
      int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
      // Every parse error is followed by one that says nothing, at line 0.
      if (line > 0) {
        new ParserWords(faults).add(path, line, error.getMessage());
      }
      broken = true;
    }
    return broken ? null : tree;
  }

  @Override
  public boolean isComplete() {
    return trees.size() == files.paths(".drl").size();
  }

  @Override
  public CompiledPack compile() {
    RuleCompiler compiler = new RuleCompiler(PackCompiler.class.getClassLoader());
    compiler.compile(trees);
    for (RuleCompiler.Problem problem : compiler.problems()) {
      new ParserWords(faults).notCompiled(problem, rules, rootPackage);
    }
    return new CompiledPack(id, compiler.models(), compiler.classes());
  }
}

package io.zengshou.rules.drl.compiler;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.language.RuleText;
import io.zengshou.rules.drl.pack.CompiledUnit;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.OwnLoader;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLimits;
import io.zengshou.rules.drl.pack.PackagedUnits;
import io.zengshou.rules.drl.pack.RuleFiles;
import io.zengshou.rules.drl.sentences.SentenceFile;
import io.zengshou.rules.drl.sentences.Sentences;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads and compiles the rule files of a pack. */
final class PackCompiler implements RuleFiles {

  private final PackFiles files;
  private final String rootPackage;
  private final Faults faults;
  private final SortedMap<String, RuleFile> read = new TreeMap<>();
  private final List<RuleText> rules = new ArrayList<>();

  /**
   * Prepares the compilation of one pack.
   *
   * @param files the files of the pack
   * @param rootPackage the package of the pack; a rule file's is this and its folder
   * @param faults takes what is wrong
   */
  PackCompiler(PackFiles files, String rootPackage, Faults faults) {
    this.files = files;
    this.rootPackage = rootPackage;
    this.faults = faults;
  }

  @Override
  public List<RuleText> read() {
    boolean vocabulary = readVocabulary();
    SortedMap<String, String> clean = new TreeMap<>();
    int found = 0;
    for (String path : paths()) {
      String text = files.text(path);
      if (text == null) {
        faults.notUtf8(path);
        continue;
      }
      String drl = path.endsWith(Sentences.RULES) ? drl(path, text, vocabulary) : text;
      if (drl != null) {
        RuleScanner scanner = new RuleScanner(path, drl, faults);
        if (scanner.isClean()) {
          clean.put(path, scanner.mended());
        }
        found += scanner.rules();
      }
    }
    if (found > PackLimits.RULES) {
      tooManyRules(found);
    } else {
      clean.forEach(this::read);
    }
    return List.copyOf(rules);
  }

  private void tooManyRules(int found) {
    faults.add(
        ProblemKind.TOO_LARGE,
        PackLimits.exceeded(
            rootPackage,
            new Text("规则包的规则太多", "too many rules in the pack"),
            found,
            PackLimits.RULES));
  }

  private void read(String path, String drl) {
    PackageDescr tree = parse(path, drl);
    if (tree != null) {
      if (path.endsWith(Sentences.RULES) && tree.getName().isEmpty()) {
        // The folder says it, and staff need not.
        tree.setName(expectedPackage(path));
      }
      read.put(path, new RuleFile(drl, tree));
      rules.addAll(new DrlReader(path, drl, faults).read(tree, expectedPackage(path)));
    }
  }

  /** Rule files of both kinds, in the order of their paths. */
  private List<String> paths() {
    List<String> paths = new ArrayList<>(files.paths(".drl"));
    paths.addAll(files.paths(Sentences.RULES));
    Collections.sort(paths);
    return paths;
  }

  /** Whether sentences can be read: the vocabulary has no faults. */
  private boolean readVocabulary() {
    boolean kept = true;
    for (String path : files.paths(Sentences.VOCABULARY)) {
      String text = files.text(path);
      if (text == null) {
        faults.notUtf8(path);
        kept = false;
      } else {
        kept &= new RuleLimits(path, text, faults).isKept();
      }
    }
    if (kept) {
      files.sentences().slips().forEach(faults::add);
    }
    return kept && files.sentences().slips().isEmpty();
  }

  /** The DRL of rules in sentences; null where some of them are not understood. */
  private @Nullable String drl(String path, String text, boolean vocabulary) {
    if (!new RuleLimits(path, text, faults).isKept()) {
      return null;
    }
    SentenceFile file = files.sentences().file(path);
    if (file == null || !vocabulary) {
      // What a faulty vocabulary does not have would only confuse.
      return null;
    }
    if (files.sentences().isEmpty()) {
      faults.add(
          ProblemKind.MISSING_FILE,
          Fault.of(path, new Text("规则包里没有词汇", "the pack has no vocabulary"))
              .maybe(
                  new Text("从随附的规则包复制 sentences.dsl", "copy sentences.dsl from the shipped pack")));
      return null;
    }
    file.slips().forEach(faults::add);
    return file.slips().isEmpty() ? file.drl() : null;
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
      new ParserWords(faults).add(path, text, 1, String.valueOf(e.getMessage()));
    }
    boolean broken = false;
    for (DroolsError error : parser.getErrors()) {
      int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
      // Every parse error is followed by one that says nothing, at line 0.
      if (line > 0) {
        new ParserWords(faults).add(path, text, line, error.getMessage());
      }
      broken = true;
    }
    return broken ? null : tree;
  }

  @Override
  public boolean isComplete() {
    return read.size() == paths().size();
  }

  @Override
  public List<CompiledUnit> compile(PackagedUnits packaged) {
    SortedMap<String, SortedMap<String, RuleFile>> packages = new TreeMap<>();
    read.forEach(
        (path, file) ->
            packages
                .computeIfAbsent(file.tree().getName(), name -> new TreeMap<>())
                .put(path, file));
    List<CompiledUnit> units = new ArrayList<>();
    List<RuleCompiler> others = new ArrayList<>();
    packages.forEach(
        (name, files) -> {
          String digest = digest(files);
          CompiledUnit known = packaged.find(name, digest);
          if (known != null) {
            units.add(known);
          } else {
            others.add(OwnLoader.with(() -> new RuleCompiler(name, digest, files)));
          }
        });
    // No package refers to another, and to compile them is most of what checking a pack takes.
    units.addAll(others.parallelStream().map(RuleCompiler::compiled).toList());
    for (RuleCompiler each : others) {
      for (RuleCompiler.Problem problem : each.problems()) {
        new ParserWords(faults).notCompiled(problem, rules, rootPackage);
      }
    }
    return units;
  }

  private static String digest(SortedMap<String, RuleFile> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach((path, file) -> texts.put(path, file.drl()));
    return CompiledUnit.digest(texts);
  }
}

package io.zengshou.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A library that a host may have to add. Where its classes are not found, this says which artifact
 * has them: what Java says names a class that the host has never heard of.
 */
public enum Library {
  /** Reads and writes JSON. */
  JACKSON(
      "com.fasterxml.jackson.core:jackson-core",
      "com.fasterxml.jackson.core",
      new Text("读写 JSON 的程序", "reader and writer of JSON"),
      "com.fasterxml.jackson.core.JsonFactory",
      "com.fasterxml.jackson."),
  /** Reads YAML. */
  SNAKEYAML(
      "org.snakeyaml:snakeyaml-engine",
      "org.snakeyaml.engine",
      new Text("读 YAML 的程序", "reader of YAML"),
      "org.snakeyaml.engine.v2.api.LoadSettings",
      "org.snakeyaml."),
  /** Through which Drools logs. */
  SLF4J(
      "org.slf4j:slf4j-api",
      "org.slf4j",
      new Text("日志接口", "interface for logs"),
      "org.slf4j.LoggerFactory",
      "org.slf4j."),
  /** Reads Excel files; what it brings along is missed where it is missing. */
  FASTEXCEL(
      "org.dhatim:fastexcel-reader",
      "org.dhatim.fastexcel.reader",
      new Text("读 Excel 的程序", "reader of Excel files"),
      "org.dhatim.fastexcel.reader.ReadableWorkbook",
      "org.dhatim.",
      "com.fasterxml.aalto.",
      "org.codehaus.stax2.",
      "org.apache.commons."),
  /** Compiles the rules of folders. */
  COMPILER(
      "org.drools:drools-engine",
      "org.drools.engine",
      new Text("规则编译器", "rule compiler"),
      "org.drools.model.codegen.ExecutableModelProject",
      "org.drools.compiler.",
      "org.drools.drl.",
      "org.drools.ecj.",
      "org.drools.io.",
      "org.drools.model.codegen.",
      "org.drools.mvel",
      "org.kie.util.",
      "org.eclipse.jdt.",
      "org.antlr.",
      "com.github.javaparser.",
      "io.zengshou.rules.drl.pack.RuleFilesProvider"),
  /** Runs rules in its own sessions. */
  DROOLS(
      "org.drools:drools-model-compiler, org.drools:drools-kiesession",
      "org.drools.modelcompiler,org.drools.kiesession",
      new Text("规则引擎 Drools", "Drools"),
      "org.drools.modelcompiler.KiePackagesBuilder",
      "org.drools.",
      "org.kie."),
  /** Loads rule packs. */
  ENGINE(
      "io.zengshou:rules-drl",
      "io.zengshou.rules.drl",
      new Text("规则引擎", "rule engine"),
      "io.zengshou.rules.drl.DroolsProvider",
      "io.zengshou.rules.CalculatorProvider");

  /** A class as Java names one that it does not find: {@code org/slf4j/LoggerFactory}. */
  private static final Pattern CLASS = Pattern.compile("\\w+(?:[./]\\w+)+");

  private final String artifact;
  private final String module;
  private final Text lack;
  private final String sample;
  private final List<String> packages;
  private volatile boolean found;

  Library(String artifact, String module, Text lack, String sample, String... packages) {
    this.artifact = artifact;
    this.module = module;
    this.lack = lack;
    this.sample = sample;
    this.packages = List.of(packages);
  }

  /**
   * Does nothing where the library is there.
   *
   * @throws MissingLibraryException where it is not
   */
  public void require() {
    if (!found) {
      try {
        Class.forName(sample, false, Library.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new MissingLibraryException(this, e);
      }
      found = true;
    }
  }

  /** What is wrong where it is missing, at a place. */
  public Fault missing(String where) {
    Objects.requireNonNull(where, "where");
    return Fault.of(where, new Text("类路径上没有" + lack.zh(), "no " + lack.en() + " on the class path"))
        .maybe(
            new Text(
                "缺少依赖 " + artifact + ";用模块路径的,还要 --add-modules " + module,
                "the dependency "
                    + artifact
                    + " is missing; on a module path it needs --add-modules "
                    + module));
  }

  /** The library whose class was not found; null: nobody knows which, or it was something else. */
  public static @Nullable Library lackedBy(Throwable error) {
    List<String> messages = new ArrayList<>();
    Throwable cause = Objects.requireNonNull(error, "error");
    for (int i = 0; cause != null && i < 20; i++) {
      // What lies deepest was there first.
      messages.add(0, String.valueOf(cause.getMessage()));
      cause = cause.getCause();
    }
    for (String message : messages) {
      Matcher names = CLASS.matcher(message);
      while (names.find()) {
        Library library = of(names.group().replace('/', '.'));
        if (library != null) {
          return library;
        }
      }
    }
    return null;
  }

  private static @Nullable Library of(String type) {
    for (Library library : values()) {
      if (library.packages.stream().anyMatch(type::startsWith)) {
        return library;
      }
    }
    return null;
  }
}

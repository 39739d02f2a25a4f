package io.zengshou.rules.drl.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.util.PortablePath;
import org.jspecify.annotations.Nullable;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.ResourceStore;

/** Compiles Java sources to classes, from memory to memory. Loads none of them. */
final class JavaClasses {

  private final SortedMap<String, byte[]> classes = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * Compiles sources.
   *
   * @param sources bytes of each source file by its path: {@code packs/shiquan2023/Image.java}
   */
  JavaClasses(Map<String, byte[]> sources, ClassLoader loader) {
    MemoryResourceReader reader = new MemoryResourceReader();
    sources.forEach(reader::add);
    if (sources.isEmpty()) {
      return;
    }
    CompilationResult result =
        JavaCompilerFactory.loadCompiler(JavaConfiguration.CompilerType.ECLIPSE, "17")
            .compile(sources.keySet().toArray(String[]::new), reader, new Store(), loader);
    for (CompilationProblem problem : result.getErrors()) {
      problems.add(problem.getMessage());
    }
  }

  /** Compiles sources that this library wrote itself, so that they have no faults. */
  static SortedMap<String, byte[]> of(SortedMap<String, String> texts, ClassLoader loader) {
    SortedMap<String, byte[]> sources = new TreeMap<>();
    texts.forEach((path, text) -> sources.put(path, text.getBytes(StandardCharsets.UTF_8)));
    JavaClasses compiled = new JavaClasses(sources, loader);
    if (!compiled.problems.isEmpty()) {
      throw new IllegalStateException(
          String.join(", ", sources.keySet()) + " does not compile: " + compiled.problems);
    }
    return compiled.classes;
  }

  /** The bytes of each class by its name. */
  SortedMap<String, byte[]> classes() {
    return classes;
  }

  /** What the compiler found wrong, in its own words. */
  List<String> problems() {
    return problems;
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

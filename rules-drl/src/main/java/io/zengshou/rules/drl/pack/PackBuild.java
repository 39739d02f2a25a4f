package io.zengshou.rules.drl.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the packs of a jar while the jar is built: {@code PackBuild src/main/resources
 * target/classes}.
 */
public final class PackBuild {

  private PackBuild() {}

  /**
   * Compiles all packs. Their files are read where they are written: a folder of classes may still
   * hold some that are gone.
   *
   * @param arguments the folder of resources, and the folder of compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    List<String> ids = new ArrayList<>();
    try (Stream<Path> packs = Files.list(sources.resolve(PackLoader.PACKS))) {
      for (Path pack : packs.filter(Files::isDirectory).sorted().toList()) {
        ids.add(compile(pack, output));
      }
    }
    write(output.resolve(PackLoader.IDS), lines(ids));
  }

  private static String compile(Path pack, Path output) throws IOException {
    String name = pack.getFileName().toString();
    Path folder = output.resolve(PackLoader.PACKS).resolve(name);
    deleteClasses(folder);
    PackFiles files = PackFiles.in(pack);
    CompiledPack compiled = PackLoader.compile(name, files);
    compiled.classes().forEach((className, bytes) -> write(output.resolve(path(className)), bytes));
    write(output.resolve(PackagedUnits.index(compiled.id())), lines(PackagedUnits.lines(compiled)));
    return compiled.id();
  }

  private static String path(String className) {
    return className.replace('.', '/') + ".class";
  }

  private static byte[] lines(List<String> lines) {
    return String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Classes of rules that are gone, and their folders, would stay in the jar for ever. */
  private static void deleteClasses(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isDirectory(path)) {
          deleteEmpty(path);
        } else if (path.toString().endsWith(".class")) {
          Files.delete(path);
        }
      }
    }
  }

  private static void deleteEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // It holds files of the pack.
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.zengshou.rules.drl;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of one module, as they were built. */
final class PublicTypes {

  private PublicTypes() {}

  /** Those of the module of a class that anybody can name. */
  static List<Class<?>> of(Class<?> one) throws IOException {
    return all(one).stream().filter(PublicTypes::isPublic).toList();
  }

  /** All of the module of a class, but for those of packs. */
  static List<Class<?>> all(Class<?> one) throws IOException {
    Path place = place(one);
    if (Files.isDirectory(place)) {
      return in(place, one.getClassLoader());
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return in(jar.getPath("/"), one.getClassLoader());
    }
  }

  private static Path place(Class<?> one) {
    try {
      return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> in(Path root, ClassLoader loader) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("io"))) {
      for (Path file : files.sorted().toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".class") && !path.endsWith("-info.class")) {
          types.add(load(path.substring(0, path.length() - 6).replace('/', '.'), loader));
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || isPublic(outer));
  }
}

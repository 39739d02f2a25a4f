package io.zengshou.rules.drl;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The class path of this build, and what a host may have of it. */
final class ClassPath {

  private ClassPath() {}

  /** Files and folders, in their order. */
  static List<Path> all() {
    List<Path> all = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      all.add(Path.of(path));
    }
    return all;
  }

  /** The library's own classes, afresh, and of what lies beside them what is wanted. */
  static URLClassLoader loader(Predicate<Path> wanted) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path path : all()) {
      if (wanted.test(path)) {
        urls.add(path.toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Writes the files of a pack. */
  static void write(Map<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
  }
}

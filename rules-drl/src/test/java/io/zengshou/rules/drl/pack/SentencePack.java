package io.zengshou.rules.drl.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shipped pack with the rules of sericulture and production in sentences. */
public final class SentencePack {

  /** The rules in sentences, by their paths in the pack. */
  private static final Path FOLDER = Path.of("../docs/staff/sentences");

  private SentencePack() {}

  /** All its files; the map may be changed. */
  public static Map<String, String> files() {
    Map<String, String> files = ShippedPack.files();
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      List<Path> rules = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : rules) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        if (files.remove(path.replaceFirst("\\.dslr$", ".drl")) == null) {
          throw new IllegalStateException("no rules to replace: " + path);
        }
        files.put(path, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}

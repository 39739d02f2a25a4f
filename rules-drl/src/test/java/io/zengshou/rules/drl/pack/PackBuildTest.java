package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled into a jar hangs on the pack alone, and not on what was built before. */
class PackBuildTest {

  private static final Path CLIFF = Path.of("src/test/resources/io/zengshou/rules/drl/cliff");

  private final Path folder;

  PackBuildTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void nothingStaysOfRulesThatAreGone() throws IOException {
    Path sources = folder.resolve("sources");
    copy(sources);
    List<String> first = built(sources, folder.resolve("first"));
    Path second = folder.resolve("second");
    Path stale = Files.createDirectories(second.resolve("packs/cliff/support/P23"));
    Files.writeString(stale.resolve("Gone.class"), "");
    assertThat(built(sources, second)).isEqualTo(first).contains("packs/cliff/Image.class");
  }

  private static List<String> built(Path sources, Path output) throws IOException {
    copy(output);
    PackBuild.main(new String[] {sources.toString(), output.toString()});
    try (var files = Files.walk(output)) {
      return files
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void copy(Path resources) throws IOException {
    PackFiles files = PackFiles.in(CLIFF);
    for (String path : files.paths()) {
      Path file = resources.resolve("packs/cliff").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.valueOf(files.text(path)));
    }
  }
}

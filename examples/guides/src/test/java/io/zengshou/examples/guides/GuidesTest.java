package io.zengshou.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that shows commands leads where it says, in Chinese and in English: its commands run
 * one after the other, in a copy of the files that come with it, and its screens are those of that
 * run.
 */
class GuidesTest {

  /** What a block may be; of another one nobody would know whether it is true. */
  private static final Set<String> LANGUAGES =
      Set.of("text", "console", "sh", "java", "drl", "dsl", "dslr", "yaml", "json", "xml", "csv");

  private final Path folder;

  GuidesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Page> walked() throws IOException {
    return Page.all().stream()
        .filter(page -> page.walkedBy().isEmpty())
        .filter(
            page ->
                page.blocks().stream()
                    .anyMatch(block -> block.isOfCommands() && block.notRun().isEmpty()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("walked")
  void aPageIsFollowedStepByStep(Page page) throws Exception {
    follow(page, StandardCharsets.UTF_8, "", false);
  }

  static List<Page> withTables() throws IOException {
    return walked().stream().filter(GuidesTest::hasTables).toList();
  }

  private static boolean hasTables(Page page) {
    return page.shipped().stream()
        .anyMatch(shipped -> Files.exists(shipped.from().resolve("households.csv")));
  }

  /** As Excel saves them in China: “CSV” and “CSV UTF-8”. */
  @ParameterizedTest
  @MethodSource("withTables")
  void andSoItIsWithTablesFromExcel(Page page) throws Exception {
    follow(page, Charset.forName("GBK"), "", true);
    follow(page, StandardCharsets.UTF_8, "\uFEFF", true);
  }

  private void follow(Page page, Charset charset, String mark, boolean windows) throws Exception {
    Path here = Files.createTempDirectory(folder, "page");
    for (Page.Shipped shipped : page.shipped()) {
      assertThat(shipped.from()).as(page.path()).exists();
      try (Stream<Path> files = Files.walk(shipped.from())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy =
              here.resolve(shipped.as()).resolve(shipped.from().relativize(file).toString());
          Files.createDirectories(copy.resolve("..").normalize());
          String text = Files.readString(file);
          boolean table = windows && file.toString().endsWith(".csv");
          Files.write(
              copy,
              table
                  ? (mark + text.replace("\n", "\r\n")).getBytes(charset)
                  : text.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process walk =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dguides.root=" + Page.ROOT,
                Walk.class.getName(),
                page.path())
            .directory(here.toFile())
            .redirectInput(Files.createTempFile(folder, "nothing", ".txt").toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(walk.waitFor(5, TimeUnit.MINUTES)).as(page.path()).isTrue();
    assertThat(walk.exitValue()).as(page + "\n" + Files.readString(said)).isZero();
  }

  /** A fence that is none, or a language that nobody runs, would be passed over in silence. */
  @Test
  void noBlockIsPassedOver() throws IOException {
    for (Page page : Page.all()) {
      assertThat(page.strayFences()).as(page.path()).isZero();
      assertThat(page.blocks()).as(page.path()).allMatch(b -> LANGUAGES.contains(b.language()));
    }
  }

  /** What is not run is marked, with its reason, and counted here. */
  @Test
  void whatCannotBeRunIsKnown() throws IOException {
    List<String> notRun =
        Page.all().stream()
            .filter(page -> page.walkedBy().isEmpty())
            .flatMap(
                page ->
                    page.blocks().stream()
                        .filter(block -> block.isOfCommands() && !block.notRun().isEmpty())
                        .map(block -> page + ": " + block.notRun()))
            .toList();
    assertThat(notRun)
        .containsExactly(
            "CONTRIBUTING.md: it is the build itself",
            "CONTRIBUTING.md: it is the build itself",
            "CONTRIBUTING.md: it is the build itself",
            "CONTRIBUTING.md: it is the build itself",
            "README.md: it is run by .ci/run",
            "README.md: it is run by .ci/run",
            "README.md: it takes a minute; DemoCommandTest runs it with fewer households",
            "README.zh-CN.md: .ci/run runs it for README.md",
            "README.zh-CN.md: .ci/run runs it for README.md",
            "README.zh-CN.md: it takes a minute; DemoCommandTest runs it with fewer households",
            "docs/embedding/dependencies.md: a list, which EmbeddedTest holds to the class path",
            "docs/embedding/dependencies.md: it is a part of a command; ModulePathTest runs a program with it",
            "docs/embedding/startup.md: it changes how a JVM starts, and nothing that is printed",
            "docs/reference/performance.md: it takes many minutes",
            "docs/staff/changing-a-figure.en.md: it is the build; the steps below begin with such a copy",
            "docs/staff/changing-a-figure.zh.md: it is the build; the steps below begin with such a"
                + " copy");
  }

  /** A page that a test of its own follows is named there. */
  @Test
  void whoeverFollowsAPageKnowsIt() throws IOException {
    for (Page page : Page.all()) {
      for (String test : page.walkedBy()) {
        String name = Path.of(page.path()).getFileName().toString();
        assertThat(Files.readString(Page.ROOT.resolve(test))).as(page.path()).contains(name);
      }
    }
  }
}

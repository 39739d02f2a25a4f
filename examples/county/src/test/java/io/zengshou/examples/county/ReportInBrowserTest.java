package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report opened in Chromium, as Debian has it; skipped where there is none. */
class ReportInBrowserTest {

  private static final Pattern DRAWN = Pattern.compile("<figure class=\"chart\".*?</figure>");

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private static Path folder;

  @BeforeAll
  static void writeTheReports() {
    assumeTrue(browser() != null, "no chromium here: the report is not opened");
    write("zh.html", "zh");
    write("en.html", "en");
  }

  private static void write(String name, String language) {
    Runs run =
        Runs.of(
            "report",
            Path.of("../quickstart/applicants.json").toString(),
            "--out",
            folder.resolve(name).toString(),
            "--reform",
            "production-bonus.cap=6000元/户·年",
            "--reform",
            "production-bonus.cap=3000元/户·年",
            "--household",
            "SQ-0001",
            "--along",
            "registeredPersons",
            "--from",
            "1",
            "--to",
            "12",
            "--lang",
            language);
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void everyChartIsDrawnWithItsFigures() throws Exception {
    for (String language : List.of("zh", "en")) {
      String dom = open(language + ".html", "--dump-dom");
      List<String> charts =
          DRAWN.matcher(dom.replace("\n", " ")).results().map(MatchResult::group).toList();
      long wanted = Pattern.compile("data-chart=\"").matcher(dom).results().count();
      // Eleven of the figures, two of the reforms side by side, five of each, and one of a fact.
      assertThat(wanted).isEqualTo(24);
      assertThat(dom).contains("data-drawn=\"24\"");
      assertThat(charts).hasSize(24);
      assertThat(charts).allMatch(chart -> chart.contains("<path d=\""));
      assertThat(charts).allMatch(chart -> chart.contains("<title>"));
      // The measures: the bonus applies to 28 and is undetermined for one.
      assertThat(charts.get(1)).contains(">28 + 1</text>");
      assertThat(charts.get(3)).contains(language.equals("zh") ? "县农业农村局" : "the townships");
      assertThat(messages()).doesNotContain("CONSOLE");
    }
  }

  /** What the test before relies on: a page that asks for something is told of. */
  @Test
  void aPageThatAskedForSomethingWouldBeFoundOut() throws Exception {
    String page = Files.readString(folder.resolve("zh.html"));
    String asking = "<script src=\"https://example.invalid/x.js\"></script></body>";
    Files.writeString(folder.resolve("asking.html"), page.replace("</body>", asking));
    open("asking.html", "--dump-dom");
    assertThat(messages()).contains("CONSOLE").contains("Content Security Policy");
  }

  @Test
  void itPrints() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    open("zh.html", "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    // A4 in points, and more than a picture of the page.
    assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF")
        .containsPattern("/MediaBox \\[0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?\\]");
  }

  private static String messages() throws IOException {
    return Files.readString(folder.resolve("err.txt"));
  }

  /** Opens a page where no name leads anywhere, so that it must do with what it has. */
  private static String open(String name, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                String.valueOf(browser()),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    command.add(folder.resolve(name).toUri().toString());
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("chromium ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isZero();
    return Files.readString(out);
  }

  /** Where Chromium is; null: nowhere on the path. */
  private static @Nullable Path browser() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}

package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zengshou.examples.county.report.Meaning;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report opened in Chromium, as Debian has it, and its pages read with poppler; skipped where
 * there is none.
 */
class ReportInBrowserTest {

  private static final Pattern LOOK_OF = Pattern.compile("([A-Z_]+): \\{color: '(#[0-9a-f]{6})'");
  private static final Pattern DATA =
      Pattern.compile("<script[^>]* data-chart=\"[^>]*>.*?</script>");
  private static final Pattern DRAWN = Pattern.compile("<figure class=\"chart\".*?</figure>");

  private static final String NOTICE = "虚构的县";

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private static Path folder;

  @BeforeAll
  static void writeTheReports() {
    if (program("chromium") == null) {
      System.err.println("No chromium here: the report is not opened. See CONTRIBUTING.md.");
    }
    assumeTrue(program("chromium") != null, "no chromium here");
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
            "--notice",
            NOTICE,
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
    String asking = "<script src=\"https://example.invalid/x.js\"></script>";
    Files.writeString(folder.resolve("asking.html"), before(page, asking));
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

  /** Whichever page is taken out of it: that the county does not exist, and which page it is. */
  @Test
  void everyPrintedPageHasTheNoticeAndItsNumber() throws Exception {
    Path reader = program("pdftotext");
    assumeTrue(reader != null, "no pdftotext here");
    Path pdf = folder.resolve("pages.pdf");
    open("zh.html", "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    Path text = folder.resolve("pages.txt");
    Process process =
        new ProcessBuilder(String.valueOf(reader), "-layout", pdf.toString(), text.toString())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    List<String> pages = List.of(Files.readString(text).split("\f"));
    assertThat(pages).hasSizeGreaterThan(10);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i).strip()).startsWith(NOTICE).endsWith((i + 1) + " / " + pages.size());
    }
  }

  /** The colours of a chart are those of what it shows, and of nothing else. */
  @Test
  void eachMeaningLooksTheSameInAllCharts() throws Exception {
    Map<String, String> looks = new HashMap<>();
    LOOK_OF
        .matcher(Files.readString(folder.resolve("zh.html")))
        .results()
        .forEach(look -> looks.put(look.group(1), look.group(2)));
    assertThat(looks.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Meaning.values()).map(Meaning::name).toList());
    String dom = open("zh.html", "--dump-dom").replace("\n", " ");
    List<String> charts = DRAWN.matcher(dom).results().map(MatchResult::group).toList();
    List<String> data = DATA.matcher(dom).results().map(MatchResult::group).toList();
    assertThat(data).hasSameSizeAs(charts);
    Set<String> met = new HashSet<>();
    for (int i = 0; i < charts.size(); i++) {
      for (Map.Entry<String, String> look : looks.entrySet()) {
        boolean meant = data.get(i).contains("\"meaning\":\"" + look.getKey() + "\"");
        assertThat(charts.get(i).contains(look.getValue()))
            .as(look + " " + data.get(i))
            .isEqualTo(meant);
        if (meant) {
          met.add(look.getKey());
        }
      }
    }
    assertThat(met).hasSizeGreaterThan(11);
  }

  /** Looks at a page as it is drawn, and says what is wrong with it. */
  private static final String LOOK =
      """
      <script>
      (function () {
        var faults = [];
        function cut(text) { return text.textContent.slice(0, 20); }
        document.querySelectorAll('figure.chart svg').forEach(function (svg) {
          var name = svg.parentNode.id;
          var edge = svg.getBoundingClientRect();
          var texts = Array.from(svg.querySelectorAll('text')).filter(function (one) { return one.textContent.trim() !== ''; });
          var places = texts.map(function (one) { return one.getBoundingClientRect(); });
          places.forEach(function (one, i) {
            if (one.left < edge.left - 1 || one.right > edge.right + 1 || one.top < edge.top - 1 || one.bottom > edge.bottom + 1) {
              faults.push(name + ': clipped: ' + cut(texts[i]) + ' ' + [one.left - edge.left, edge.right - one.right, one.top - edge.top, edge.bottom - one.bottom].map(Math.round));
            }
            for (var j = 0; j < i; j++) {
              var other = places[j];
              var across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              var down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              if (across > 1.5 && down > 0.25 * Math.min(one.height, other.height)) {
                faults.push(name + ': one over the other: ' + cut(texts[j]) + ' / ' + cut(texts[i]));
              }
            }
          });
        });
        var root = document.documentElement;
        if (root.scrollWidth > window.innerWidth) {
          faults.push('the page is ' + root.scrollWidth + ' wide in a window of ' + window.innerWidth);
        }
        document.querySelectorAll('.table').forEach(function (table) {
          if (table.scrollWidth > table.clientWidth + 1 && getComputedStyle(table).overflowX !== 'auto') {
            faults.push('a table is cut off: ' + table.getAttribute('aria-label'));
          }
          table.querySelectorAll('td, th').forEach(function (cell) {
            var words = document.createRange();
            words.selectNodeContents(cell);
            var lines = words.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight);
            var long = cell.textContent.length;
            if (lines > 2.2 && lines > long / 2.5) {
              faults.push('one or two characters a line: ' + cell.textContent);
            }
          });
        });
        root.dataset.faults = faults.length === 0 ? 'none' : faults.join('; ');
      })();
      </script>
      """;

  /** On a screen, and on that of a telephone. */
  @ParameterizedTest
  @CsvSource({"zh,1280", "en,1280", "zh,390", "en,390"})
  void noWordIsClippedOrStandsOverAnotherAndTheTablesCanBeRead(String language, int width)
      throws Exception {
    String page = Files.readString(folder.resolve(language + ".html"));
    String name = language + width + ".html";
    // A window of Chromium without a screen is never so narrow; a frame in it is.
    Files.writeString(folder.resolve("in-" + name), before(page, LOOK));
    Files.writeString(
        folder.resolve(name),
        "<iframe id=\"look\" width=\""
            + width
            + "\" height=\"2000\" src=\"in-"
            + name
            + "\"></iframe><script>onload = function () {"
            + " document.body.dataset.faults = look.contentDocument.documentElement.dataset.faults;"
            + " };</script>");
    String dom =
        open(name, "--allow-file-access-from-files", "--window-size=1400,2000", "--dump-dom");
    assertThat(dom).contains("data-faults=\"none\"");
  }

  /** A page with something more at its end; in the library that draws there are ends too. */
  private static String before(String page, String more) {
    int end = page.lastIndexOf("</body>");
    return page.substring(0, end) + more + page.substring(end);
  }

  private static String messages() throws IOException {
    return Files.readString(folder.resolve("err.txt"));
  }

  /** Opens a page where no name leads anywhere, so that it must do with what it has. */
  private static String open(String name, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                String.valueOf(program("chromium")),
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

  /** Where a program is; null: nowhere on the path. */
  private static @Nullable Path program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}

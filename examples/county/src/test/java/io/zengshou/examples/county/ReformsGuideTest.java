package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff guides of reforms show what the program prints, and the files that it reads. */
class ReformsGuideTest {

  private static final Path DOCS = Path.of("../../docs/staff");
  private static final Path SAMPLE = Path.of("../quickstart/applicants.json");
  private static final Pattern SCREEN =
      Pattern.compile("```text\\n\\$ java -jar county.jar (.*)\\n([^`]*)```");
  private static final Pattern JSON = Pattern.compile("```json\\n([^`]*)```");

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"reforms.zh.md", "reforms.en.md"})
  void screensAreWhatTheProgramPrints(String guide) throws IOException {
    Files.copy(SAMPLE, folder.resolve("applicants.json"));
    for (String file : List.of("net.json", "low-cap.json")) {
      Files.copy(DOCS.resolve("reforms").resolve(file), folder.resolve(file));
    }
    String page = Files.readString(DOCS.resolve(guide));
    Matcher screen = SCREEN.matcher(page);
    int shown = 0;
    while (screen.find()) {
      shown++;
      List<String> parts = Pattern.compile("…\\n").splitAsStream(screen.group(2)).toList();
      assertThat(printed(screen.group(1))).as(screen.group(1)).containsSubsequence(parts);
    }
    assertThat(shown).isGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reforms.zh.md", "reforms.en.md"})
  void filesAreThoseBesideIt(String guide) throws IOException {
    String files =
        Files.readString(DOCS.resolve("reforms/net.json"))
            + Files.readString(DOCS.resolve("reforms/low-cap.json"));
    Matcher json = JSON.matcher(Files.readString(DOCS.resolve(guide)));
    assertThat(json.find()).isTrue();
    assertThat(files).contains(json.group(1));
  }

  private String printed(String arguments) {
    String[] whole =
        Arrays.stream(arguments.split(" ", -1))
            .map(argument -> argument.replace("'", ""))
            .map(argument -> inFolder(argument))
            .toArray(String[]::new);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    County.PROGRAM.run(whole, out, out, false);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A test cannot change the working folder of its process. */
  private String inFolder(String argument) {
    Path file = folder.resolve(argument);
    return argument.endsWith(".json") && Files.exists(file) ? file.toString() : argument;
  }
}

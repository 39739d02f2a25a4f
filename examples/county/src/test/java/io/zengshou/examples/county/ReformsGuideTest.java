package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff guides of reforms show what the program prints, and the files that it reads. */
class ReformsGuideTest {

  private static final Path DOCS = Screens.docs("staff");
  private static final Path SAMPLE = Path.of("../quickstart/applicants.json");
  private static final Pattern JSON = Pattern.compile("```json\\n([^`]*)```");

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"staff/reforms.zh.md", "staff/reforms.en.md"})
  void screensAreWhatTheProgramPrints(String guide) throws IOException {
    Files.copy(SAMPLE, folder.resolve("applicants.json"));
    for (String file : List.of("net.json", "low-cap.json")) {
      Files.copy(DOCS.resolve("reforms").resolve(file), folder.resolve(file));
    }
    Screens.areTrue(guide, folder);
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
}

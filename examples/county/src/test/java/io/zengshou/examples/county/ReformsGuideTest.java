package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff guides of reforms show the files that the program reads. */
class ReformsGuideTest {

  private static final Path DOCS = Path.of("../../docs/staff");
  private static final Pattern JSON = Pattern.compile("```json\\n([^`]*)```");

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

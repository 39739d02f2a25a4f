package io.zengshou.examples.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One colour and one pattern mean one thing throughout the report. */
class LooksTest {

  private static final Pattern LOOK =
      Pattern.compile("([A-Z_]+): \\{color: '(#[0-9a-f]{6})', decal: ([a-z]+\\([^)]*\\))");

  @Test
  void everyMeaningHasALookAndNoTwoHaveTheSame() throws IOException {
    Map<String, String> colours = new LinkedHashMap<>();
    Map<String, String> patterns = new LinkedHashMap<>();
    LOOK.matcher(Resources.text("page.js"))
        .results()
        .forEach(
            look -> {
              colours.put(look.group(1), look.group(2));
              // What is plain is told by its colour alone, and never stands beside its like.
              if (!look.group(3).equals("solid()")) {
                patterns.put(look.group(1), look.group(3));
              }
            });
    assertThat(colours.keySet())
        .containsExactlyElementsOf(Stream.of(Meaning.values()).map(Meaning::name).toList());
    assertThat(colours.values()).doesNotHaveDuplicates();
    assertThat(patterns.values()).doesNotHaveDuplicates();
  }
}

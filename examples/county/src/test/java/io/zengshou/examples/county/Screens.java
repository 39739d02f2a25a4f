package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Screens of the reference pages, held to what the program prints. */
final class Screens {

  private static final Path REFERENCE = Path.of("../../docs/reference");
  private static final Pattern SCREEN =
      Pattern.compile("```text\\n\\$ java -jar county.jar (.*)\\n([^`]*)```");

  private Screens() {}

  /**
   * Runs a command that a page shows; {@code …} on a line of its own stands for lines left out.
   *
   * @param population the file that the page calls {@code applicants.json}
   */
  static void areTrue(String page, String command, Path population) throws IOException {
    Matcher screen = SCREEN.matcher(Files.readString(REFERENCE.resolve(page)));
    int shown = 0;
    while (screen.find()) {
      if (screen.group(1).equals(command)) {
        shown++;
        String arguments = command.replace("applicants.json", population.toString());
        String output = Runs.of(arguments.split(" ")).out();
        List<String> parts = Pattern.compile("…\\n").splitAsStream(screen.group(2)).toList();
        assertThat(output).containsSubsequence(parts);
      }
    }
    assertThat(shown).as(page + " shows " + command).isPositive();
  }
}

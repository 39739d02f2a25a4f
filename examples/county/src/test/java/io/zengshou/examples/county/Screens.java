package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Screens of the documentation, held to what the program prints. */
final class Screens {

  private static final Path DOCS = Path.of("../../docs");
  private static final Pattern SCREEN =
      Pattern.compile("```text\\n\\$ java -jar county.jar (.*)\\n([^`]*)```");
  private static final Pattern FILE = Pattern.compile("```csv (\\S+)\\n([^`]*)```");

  private Screens() {}

  static Path docs(String name) {
    return DOCS.resolve(name);
  }

  /**
   * Runs the commands that a page shows, one after the other, and looks into the files it shows; a
   * line {@code …} stands for any lines.
   *
   * @param page below the documentation
   * @param folder where the commands find their files and leave them
   */
  static void areTrue(String page, Path folder) throws IOException {
    String text = Files.readString(docs(page));
    List<MatchResult> screens = SCREEN.matcher(text).results().toList();
    assertThat(screens).as(page).isNotEmpty();
    for (MatchResult screen : screens) {
      String printed = printed(screen.group(1), folder);
      assertThat(printed)
          .as(page + ": " + screen.group(1))
          .matches(whole -> like(screen.group(2)).matcher(whole).matches(), screen.group(2));
    }
    for (MatchResult file : FILE.matcher(text).results().toList()) {
      // Not strictly: a file may be in another encoding, and what is shown of it in ASCII.
      byte[] bytes = Files.readAllBytes(folder.resolve(file.group(1)));
      assertThat(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"))
          .as(page)
          .contains(file.group(2).strip());
    }
  }

  private static Pattern like(String screen) {
    return Pattern.compile(
        screen
            .strip()
            .lines()
            .map(line -> line.equals("…") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n")
            .collect(Collectors.joining()));
  }

  /** Messages too, as on a screen. A test cannot change the working folder of its process. */
  private static String printed(String command, Path folder) {
    List<String> words = List.of(command.replace("\"", "").split(" ", -1));
    List<String> arguments = new ArrayList<>(words.subList(0, 1));
    for (int i = 1; i < words.size(); i++) {
      Path file = folder.resolve(words.get(i));
      boolean made = words.get(i - 1).equals("--out");
      arguments.add(made || Files.exists(file) ? file.toString() : words.get(i));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream screen = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    County.PROGRAM.run(arguments.toArray(String[]::new), screen, screen, false);
    String whole = bytes.toString(StandardCharsets.UTF_8).replace(folder + File.separator, "");
    return whole.strip() + "\n";
  }
}

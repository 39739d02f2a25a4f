package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The desk as staff run it, in a folder; what it prints is what the staff guides show. */
final class OfficersDesk {

  /** How a run ended, and what it printed. */
  record Run(int status, String out, String err) {}

  private static final Path JAR = Path.of(System.getProperty("policy-desk.jar"));
  private static final Path GUIDES = Path.of("../../docs/staff");
  private static final Pattern SCREEN =
      Pattern.compile("```text\\n\\$ java -jar policy-desk.jar (.*)\\n([^`]*)```");

  private final Path folder;
  private final Map<String, String> screens = new LinkedHashMap<>();

  OfficersDesk(Path folder) {
    this.folder = folder;
  }

  Run run(String arguments) throws IOException, InterruptedException {
    return run(arguments, arguments);
  }

  /** Runs the jar; {@code screen} is what the guides call its output. */
  Run run(String arguments, String screen) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments.split(" ")));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(arguments).isTrue();
    Run run = new Run(process.exitValue(), text(out), text(err));
    screens.put(screen, run.out() + run.err());
    return run;
  }

  /** As {@link #run(String)} without a process of its own, which takes most of a short run. */
  Run here(String arguments) {
    return here(arguments, arguments);
  }

  /** As {@link #run(String, String)} without a process of its own. */
  Run here(String arguments, String screen) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        PolicyDesk.PROGRAM.run(inFolder(arguments.split(" ", -1)), stream(out), stream(err), false);
    Run run = new Run(status, told(out), told(err));
    screens.put(screen, run.out() + run.err());
    return run;
  }

  /** A test cannot change the working folder of its process, so the paths are made whole. */
  private String[] inFolder(String[] arguments) {
    String[] whole = arguments.clone();
    for (int i = 1; i < whole.length; i++) {
      Path file = folder.resolve(whole[i]);
      if (i == 1 || Files.exists(file)) {
        whole[i] = file.toString();
      }
    }
    return whole;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String told(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder + File.separator, "");
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** Holds the screens of guides to what was printed. */
  void isShownIn(String... guides) throws IOException {
    for (String guide : guides) {
      Matcher screen = SCREEN.matcher(Files.readString(GUIDES.resolve(guide)));
      int shown = 0;
      while (screen.find()) {
        shown++;
        String output = screens.get(screen.group(1));
        assertThat(output).as(guide + ": " + screen.group(1)).isNotNull();
        List<String> parts = Pattern.compile("…\\n").splitAsStream(screen.group(2)).toList();
        assertThat(output).containsSubsequence(parts);
      }
      assertThat(shown).as(guide).isGreaterThanOrEqualTo(2);
    }
  }

  /** Changes words of a file that are there. */
  void replace(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}

package io.zengshou.examples.guides;

import io.zengshou.examples.county.CountyProgram;
import io.zengshou.examples.policydesk.PolicyDeskProgram;
import io.zengshou.examples.quickstart.QuickstartProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows one page in the folder in which this process was started: a process, so that the paths of
 * its commands are what they are to a reader. Prints what is otherwise than the page shows.
 */
final class Walk {

  private static final Path PACK =
      Page.ROOT.resolve("rules-drl/src/main/resources/packs/shiquan2023");
  private static final Pattern EDIT = Pattern.compile("<!-- edit: (\\S+): (.*?) -> (.*?) -->");
  private static final Pattern COMMAND =
      Pattern.compile("(?:java -jar (?:\\S*/)?(county|policy-desk|quickstart)\\.jar|(county))(.*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final List<String> faults = new ArrayList<>();

  private Walk() {}

  /**
   * Follows a page.
   *
   * @param arguments the path of the page from the root of the repository
   */
  public static void main(String[] arguments) throws IOException {
    Walk walk = new Walk();
    for (Page.Block block : Page.read(Page.ROOT.resolve(arguments[0])).blocks()) {
      walk.follow(block);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    walk.faults.forEach(out::println);
    System.exit(walk.faults.isEmpty() ? 0 : 1);
  }

  private void follow(Page.Block block) throws IOException {
    if (!block.file().isEmpty()) {
      shown(block);
    } else if (block.isOfCommands() && block.notRun().isEmpty()) {
      copyOfPack(EDIT.matcher(block.comments()).results().toList());
      boolean screen = block.text().startsWith("$ ");
      for (String step : block.text().split(screen ? "(?m)^\\$ " : "\n", -1)) {
        if (!step.isBlank()) {
          int end = step.indexOf('\n');
          command(
              end < 0 ? step : step.substring(0, end),
              end < 0 ? "" : step.substring(end + 1),
              screen);
        }
      }
    }
  }

  /** A file that the page shows; in it may be more than is shown, and other characters. */
  private void shown(Page.Block block) throws IOException {
    Path file = Path.of(block.file());
    String text =
        Files.exists(file)
            ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n")
            : "(there is no such file)";
    if (!text.contains(block.text().strip())) {
      faults.add("shown of " + file + ":\n" + block.text() + "and it is:\n" + text);
    }
  }

  private void command(String line, String expected, boolean screen) throws IOException {
    Matcher command = COMMAND.matcher(line.strip());
    if (!command.matches()) {
      faults.add("no command that can be run, and not marked so: " + line);
      return;
    }
    String program = command.group(1) == null ? command.group(2) : command.group(1);
    List<String> words = new ArrayList<>(words(command.group(3)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status;
    try (PrintStream window = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        PrintStream out = redirected(words, window)) {
      status = run(program, words.toArray(String[]::new), out, window);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8).strip();
    if (screen ? !isLike(expected.strip(), printed) : status != 0) {
      faults.add(
          "$ " + line + "\nshown:\n" + expected + "printed (" + status + "):\n" + printed + "\n");
    }
  }

  /** Where the result goes: into the window, or into the file that {@code > FILE} names. */
  private static PrintStream redirected(List<String> words, PrintStream window) throws IOException {
    int arrow = words.indexOf(">");
    if (arrow < 0) {
      return window;
    }
    Path file = Path.of(words.get(arrow + 1));
    words.subList(arrow, words.size()).clear();
    return new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
  }

  private static int run(String program, String[] arguments, PrintStream out, PrintStream err) {
    return switch (program) {
      case "county" -> CountyProgram.run(arguments, out, err);
      case "policy-desk" -> PolicyDeskProgram.run(arguments, out, err);
      default -> QuickstartProgram.run(arguments, out, err);
    };
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  /** A line {@code …} stands for any lines. */
  static boolean isLike(String screen, String printed) {
    List<String> rest = printed.lines().toList();
    List<String> parts = List.of(("\n" + screen + "\n").split("\n…(?=\n)", -1));
    for (int i = 0; i < parts.size(); i++) {
      List<String> part = parts.get(i).lines().skip(1).toList();
      int at = Collections.indexOfSubList(rest, part);
      boolean first = i == 0;
      boolean last = i == parts.size() - 1;
      if (last && !first) {
        at = Collections.lastIndexOfSubList(rest, part);
      }
      boolean ends = last && !part.isEmpty() && at + part.size() != rest.size();
      if (at < 0 || (first && at > 0) || ends) {
        return false;
      }
      rest = rest.subList(at + part.size(), rest.size());
    }
    return parts.size() > 1 || rest.isEmpty();
  }

  private void copyOfPack(List<MatchResult> edits) throws IOException {
    if (edits.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.walk(PACK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = Path.of("my-pack").resolve(PACK.relativize(file).toString());
        Files.createDirectories(copy.resolve("..").normalize());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    for (MatchResult edit : edits) {
      Path file = Path.of("my-pack", edit.group(1));
      String before = Files.readString(file);
      if (!before.contains(edit.group(2))) {
        faults.add(file + " does not hold " + edit.group(2));
      }
      Files.writeString(file, before.replace(edit.group(2), edit.group(3)));
    }
  }
}

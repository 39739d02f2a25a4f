package io.zengshou.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation and its fenced blocks. What a reader does by hand, and what cannot be
 * done here, comments of the page say:
 *
 * <ul>
 *   <li>{@code <!-- files: docs/staff/county as 全县 -->}: what comes with the page, and what the
 *       reader calls it
 *   <li>{@code <!-- edit: support/a.drl: before -> after -->} above a block: in a new copy of the
 *       packaged rules, called {@code my-pack}
 *   <li>{@code <!-- not run: why -->} above a block of commands
 *   <li>{@code <!-- ci:… -->} above a block for a shell: {@code .ci/run} runs it
 *   <li>{@code <!-- walked by: … -->}: a test of its own follows the whole page
 * </ul>
 *
 * @param path from the root of the repository
 * @param text as it is
 */
record Page(String path, String text) {

  /** A fenced block, with the comments above it. */
  record Block(String comments, String language, String file, String text) {

    boolean isOfCommands() {
      return COMMANDS.contains(language);
    }

    /** Why it cannot be run; empty where it can. */
    String notRun() {
      return NOT_RUN
          .matcher(comments)
          .results()
          .findFirst()
          .map(found -> found.group(1))
          .orElse(
              language.equals("sh") && comments.contains("<!-- ci:") ? "it is run by .ci/run" : "");
    }
  }

  /** One file or folder that comes with a page. */
  record Shipped(Path from, String as) {}

  static final Path ROOT = root();

  private static final Set<String> COMMANDS =
      Set.of("", "text", "console", "sh", "bash", "shell", "cmd", "bat", "powershell");
  private static final Pattern BLOCK =
      Pattern.compile(
          "((?:<!-- [^\\n]* -->\\n)*)^```(\\w*)([^\\n]*)\\n(.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern FENCE = Pattern.compile("^ *(```|~~~)", Pattern.MULTILINE);
  private static final Pattern NOT_RUN = Pattern.compile("<!-- not run: ([^\\n]*) -->");
  private static final Pattern FILES = Pattern.compile("<!-- files: (\\S+) as (\\S+) -->");
  private static final Pattern WALKED = Pattern.compile("<!-- walked by: (\\S+) -->");

  private static Path root() {
    String given = System.getProperty("guides.root");
    if (given != null) {
      return Path.of(given);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.resolve("..").normalize();
    }
    return folder;
  }

  /** All pages; a new one is among them. */
  static List<Page> all() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Page::read)
          .toList();
    }
  }

  static Page read(Path file) {
    try {
      return new Page(ROOT.relativize(file).toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> blocks() {
    return BLOCK
        .matcher(text)
        .results()
        .map(
            found ->
                new Block(found.group(1), found.group(2), found.group(3).strip(), found.group(4)))
        .toList();
  }

  /** So many fences that no block is made of: not closed, or written otherwise. */
  long strayFences() {
    return FENCE.matcher(text).results().count() - 2L * blocks().size();
  }

  List<Shipped> shipped() {
    return FILES
        .matcher(text)
        .results()
        .map(found -> new Shipped(ROOT.resolve(found.group(1)), found.group(2)))
        .toList();
  }

  /** The tests that follow the page on their own. */
  List<String> walkedBy() {
    return WALKED.matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Override
  public String toString() {
    return path;
  }
}

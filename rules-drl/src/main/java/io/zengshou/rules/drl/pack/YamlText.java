package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the text of a YAML file into nodes that know where they stand. */
public final class YamlText {

  private static final Text WIDE_COLON =
      new Text("冒号要用半角，后面空一格", "the colon is half-width, with a blank behind it");

  private YamlText() {}

  /** What a file holds; null where it is empty, or is not YAML, which becomes a fault. */
  public static @Nullable Node root(String file, String text, Faults faults) {
    if (text.length() > PackLimits.TEXT_BYTES) {
      faults.add(
          ProblemKind.TOO_LARGE,
          PackLimits.exceeded(
              file,
              new Text("文件太长（字数）", "the file is too long, in characters"),
              text.length(),
              PackLimits.TEXT_BYTES));
      return null;
    }
    if (!faults.hiddenSigns(file, text)) {
      return null;
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setLabel(file)
            .setCodePointLimit(PackLimits.TEXT_BYTES)
            .build();
    try {
      YamlEvents events =
          new YamlEvents(file, new ParserImpl(settings, new StreamReader(settings, text)), faults);
      Node root = new Composer(settings, events).getSingleNode().orElse(null);
      return events.isRefused() ? null : root;
    } catch (MarkedYamlEngineException e) {
      int line = meant(text, e.getProblemMark().map(Mark::getLine).orElse(0) + 1);
      faults.add(ProblemKind.NOT_YAML, told(file + ":" + line, e.getProblem(), line(text, line)));
    } catch (YamlEvents.TooDeepException e) {
      faults.add(
          ProblemKind.TOO_LARGE,
          Fault.of(file + ":" + e.line(), new Text("嵌套太深", "it is nested too deep"))
              .allowed(
                  new Text(
                      "至多 " + PackLimits.YAML_DEEP + " 层",
                      "at most " + PackLimits.YAML_DEEP + " levels")));
    } catch (YamlEngineException e) {
      faults.add(ProblemKind.NOT_YAML, told(file, String.valueOf(e.getMessage()), ""));
    }
    return null;
  }

  /** The reader's own words are English: they are told in English alone. */
  private static Fault told(String where, String words, String line) {
    Fault fault =
        Fault.of(where, new Text("YAML 写法不对", "this is not YAML: " + words)).maybe(hint(line));
    return line.isBlank() ? fault : fault.actual(line.strip());
  }

  private static Text hint(String line) {
    if (line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0) {
      return new Text("缩进用空格，不用 Tab", "indents are blanks, not tabs");
    }
    return isWide(line)
        ? WIDE_COLON
        : new Text(
            "这一行或上一行缩进不齐、冒号后缺空格或引号没有成对",
            "on this line or the one before: uneven indents, no blank behind a colon, or an"
                + " unclosed quote");
  }

  /** Whether a text that should be names and values has colons that are none to YAML. */
  static boolean isWide(String words) {
    return words.indexOf('：') >= 0 || words.matches("(?s)\\s*[\\w-]+:\\S.*");
  }

  /** What is meant where a line is no name with a value. */
  public static @Nullable Text colon(String words) {
    return isWide(words) ? WIDE_COLON : null;
  }

  /** A line with a wide colon is taken for words that go on, and the next one does not fit. */
  private static int meant(String text, int found) {
    String here = line(text, found);
    String before = found > 1 ? line(text, found - 1) : "";
    return !isWide(here) && before.matches("\\s*(?:- )?[\\w-]+：.*") ? found - 1 : found;
  }

  private static String line(String text, int number) {
    String[] lines = text.split("\n", -1);
    return number <= lines.length ? lines[number - 1] : "";
  }
}

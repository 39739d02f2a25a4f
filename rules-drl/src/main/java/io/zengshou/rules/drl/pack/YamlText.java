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
      return events.hasRepeated() ? null : root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      faults.add(
          ProblemKind.NOT_YAML,
          Fault.of(file + ":" + line, new Text("YAML 写法不对", "this is not YAML"))
              .actual(e.getProblem())
              .maybe(
                  new Text(
                      "缩进不齐、冒号后缺空格或引号没有成对",
                      "uneven indents, no blank behind a colon, or an unclosed quote")));
    } catch (YamlEvents.TooDeepException e) {
      faults.add(
          ProblemKind.TOO_LARGE,
          Fault.of(file + ":" + e.line(), new Text("嵌套太深", "it is nested too deep"))
              .allowed(
                  new Text(
                      "至多 " + PackLimits.YAML_DEEP + " 层",
                      "at most " + PackLimits.YAML_DEEP + " levels")));
    } catch (YamlEngineException e) {
      faults.add(
          ProblemKind.NOT_YAML,
          Fault.of(file, new Text("YAML 写法不对", "this is not YAML"))
              .actual(String.valueOf(e.getMessage())));
    }
    return null;
  }
}

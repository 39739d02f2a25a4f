package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML value that knows where it stands. Reading something that is not there, or is of another
 * kind, adds a fault and goes on with nothing, so that all faults of a file are found.
 */
final class Yaml {

  private final String file;
  private final @Nullable Node node;
  private final int line;
  private final Faults faults;
  private @Nullable Map<String, Yaml> entries;

  private Yaml(String file, @Nullable Node node, int line, Faults faults) {
    this.file = file;
    this.node = node;
    this.line = line;
    this.faults = faults;
  }

  /** Reads a file of a pack. */
  static Yaml read(PackFiles files, String file, Faults faults) {
    String text = files.text(file);
    if (text == null) {
      if (files.has(file)) {
        faults.notUtf8(file);
      } else {
        faults.add(ProblemKind.MISSING_FILE, file, "缺少这个文件", "the file is missing");
      }
      return new Yaml(file, null, 1, faults);
    }
    int before = faults.count();
    Node root = YamlText.root(file, text, faults);
    if (root == null && faults.count() == before) {
      faults.add(ProblemKind.MISSING_FILE, file, "文件是空的", "the file is empty");
    }
    return new Yaml(file, root, 1, faults);
  }

  /** Where it stands: {@code file:line}. */
  String where() {
    return file + ":" + line;
  }

  boolean isMissing() {
    return node == null;
  }

  /** A value that must be there. */
  Yaml get(String key) {
    Yaml value = find(key);
    if (value.isMissing() && node instanceof MappingNode) {
      faults.add(ProblemKind.MISSING_KEY, where(), "缺少 " + key, key + " is missing");
    }
    return value;
  }

  /** A value that may be missing. */
  Yaml find(String key) {
    Yaml value = map().get(key);
    return value == null ? new Yaml(file, null, line, faults) : value;
  }

  /** Refuses keys that mean nothing, since they are misspelt ones. */
  void allowOnly(Set<String> keys) {
    map()
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                faults.unknown(
                    ProblemKind.UNKNOWN_KEY,
                    value.where(),
                    "没有这个栏目",
                    "no such key",
                    key,
                    new TreeSet<>(keys));
              }
            });
  }

  /** Read once, so that what is wrong is told once. */
  Map<String, Yaml> map() {
    if (entries == null) {
      entries = readMap();
    }
    return entries;
  }

  private Map<String, Yaml> readMap() {
    Map<String, Yaml> map = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        Node key = tuple.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (map.put(name, at(tuple.getValueNode(), key)) != null) {
          faults.add(
              ProblemKind.DUPLICATE,
              file + ":" + lineOf(key),
              name + " 写了两次",
              name + " is there twice",
              name);
        }
      }
    } else if (node != null) {
      wrongKind("若干个“名称: 值”", "a mapping of names to values");
    }
    return map;
  }

  List<Yaml> list() {
    List<Yaml> list = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> list.add(at(item, item)));
    } else if (node != null) {
      wrongKind("一个列表", "a list");
    }
    return list;
  }

  /** The words of a scalar; empty where there are none. */
  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    if (node != null) {
      wrongKind("文字", "words");
    }
    return "";
  }

  /** Words in both languages. */
  Text words() {
    if (isMissing()) {
      return Text.same("");
    }
    allowOnly(Set.of("zh", "en"));
    return new Text(get("zh").text(), get("en").text());
  }

  private void wrongKind(String zh, String en) {
    Fault fault =
        Fault.of(where(), new Text("类型不对", "another kind of value is needed"))
            .allowed(new Text(zh, en));
    Text colon = node instanceof ScalarNode scalar ? YamlText.colon(scalar.getValue()) : null;
    faults.add(ProblemKind.WRONG_TYPE, colon == null ? fault : fault.maybe(colon));
  }

  private Yaml at(Node value, Node place) {
    return new Yaml(file, value, lineOf(place), faults);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}

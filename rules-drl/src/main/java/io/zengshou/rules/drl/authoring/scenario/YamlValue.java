package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.YamlText;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML value that knows where it stands. A value of the wrong kind adds a fault and reads as
 * nothing, so that one reading finds all faults of a file.
 */
final class YamlValue {

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private final Node node;
  private final String where;
  private final Places places;
  private final Faults faults;

  /** Tells where values stand. */
  interface Places {

    /**
     * Where a value stands.
     *
     * @param named the node that names it: its key, or in a list itself
     * @param parent where the value stands of which it is a part
     */
    String of(Node named, Node value, String parent);

    /** Where a fact stands by its path, in an applicant that stands at {@code where}. */
    String fact(Node applicant, String where, String path);
  }

  YamlValue(Node node, String where, Places places, Faults faults) {
    this.node = node;
    this.where = where;
    this.places = places;
    this.faults = faults;
  }

  /** What a file holds; an empty file holds null. */
  static YamlValue parse(String file, String text, Faults faults) {
    Node root = YamlText.root(file, text, faults);
    Places lines = new YamlLines(file);
    return root == null
        ? new YamlValue(scalar("null", Tag.NULL), file + ":1", lines, faults)
        : new YamlValue(root, lines.of(root, root, ""), lines, faults);
  }

  static ScalarNode scalar(String text, Tag tag) {
    return new ScalarNode(tag, text, ScalarStyle.PLAIN);
  }

  /** Where it stands: {@code file:line}, or file, sheet and cell. */
  String where() {
    return where;
  }

  /** A fault of a fact of the applicant that this is, at the place of the fact. */
  Fault inside(Fault fault) {
    return fault.inside(places.fact(node, where, fault.where()) + " ");
  }

  private YamlValue part(Node named, Node value) {
    return new YamlValue(value, places.of(named, value, where), places, faults);
  }

  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** The properties; no more than {@code allowed}, where it is not empty. */
  Map<String, YamlValue> map(Collection<String> allowed) {
    Map<String, YamlValue> map = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        put(map, tuple, allowed);
      }
    } else if (!isNull()) {
      wrongKind("若干个“名称: 值”", "names with their values");
    }
    return map;
  }

  private void put(Map<String, YamlValue> map, NodeTuple tuple, Collection<String> allowed) {
    Node key = tuple.getKeyNode();
    YamlValue value = part(key, tuple.getValueNode());
    String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!allowed.isEmpty() && !allowed.contains(name)) {
      value.fault("没有这个栏目", "no such key", name, String.join(", ", allowed));
    } else if (map.put(name, value) != null) {
      faults.add(
          Fault.of(value.where(), new Text("同一栏目写了两次", "the key is there twice")).actual(name));
    }
  }

  /** The entries of a list. */
  List<YamlValue> list() {
    List<YamlValue> list = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        list.add(part(item, item));
      }
    } else if (!isNull()) {
      wrongKind("一个列表", "a list");
    }
    return list;
  }

  /** The text of a scalar as it stands in the file; {@code null} for nothing. */
  String text() {
    if (node instanceof ScalarNode scalar) {
      return isNull() ? "null" : scalar.getValue();
    }
    wrongKind("一个词、一句话或一个数", "a word, a sentence or a number");
    return "null";
  }

  /** The value as a value of the JSON contract. */
  Tree tree() {
    if (isMap()) {
      Map<String, Tree> properties = new LinkedHashMap<>();
      map(List.of()).forEach((name, value) -> properties.put(name, value.tree()));
      return new Tree.Group(properties);
    }
    if (isList()) {
      return new Tree.Items(list().stream().map(YamlValue::tree).toList());
    }
    String text = text();
    Tag tag = node.getTag();
    boolean plain =
        tag.equals(Tag.NULL) || tag.equals(Tag.BOOL) || JSON_NUMBER.matcher(text).matches();
    return plain && !tag.equals(Tag.STR) ? new Tree.Leaf(text) : Tree.words(text);
  }

  void fault(String zh, String en, String actual, String allowed) {
    Fault fault = Fault.of(where(), new Text(zh, en)).actual(actual);
    faults.add(allowed.isEmpty() ? fault : fault.allowed(Text.same(allowed)));
  }

  void missing(String key) {
    faults.add(Fault.of(where(), new Text("缺少 " + key, key + " is missing")));
  }

  private void wrongKind(String zh, String en) {
    Fault fault =
        Fault.of(where(), new Text("类型不对", "another kind of value is needed"))
            .allowed(new Text(zh, en));
    Text colon = node instanceof ScalarNode scalar ? YamlText.colon(scalar.getValue()) : null;
    faults.add(colon == null ? fault : fault.maybe(colon));
  }
}

package io.zengshou.rules.drl.authoring.scenario;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Puts what the cells of one row say together, as if it had been written as YAML. */
final class SheetTree {

  /** Lists in which an entry that is not said is one of which nothing is said. */
  private static final String MEMBERS = "members";

  private final Map<String, Object> root = new LinkedHashMap<>();

  /** The cell of each value. */
  private final IdentityHashMap<Node, String> cells;

  SheetTree(IdentityHashMap<Node, String> cells) {
    this.cells = cells;
  }

  /** Adds a value at a path such as {@code given.members[0].age}; false: something is there. */
  boolean put(String path, Node value, String cell) {
    cells.put(value, cell);
    Object at = root;
    String[] names = path.replace("[", ".[").split("[.]", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      boolean list = !last && names[i + 1].startsWith("[");
      Object next = last ? value : list ? new TreeMap<Integer, Object>() : new LinkedHashMap<>();
      Object there = add(at, names[i], next);
      if (there != next && (last || there instanceof Node)) {
        return false;
      }
      at = there;
    }
    return true;
  }

  @SuppressWarnings("unchecked") // Only put makes them.
  private static Object add(Object at, String name, Object next) {
    Object there;
    if (at instanceof TreeMap) {
      int index = Integer.parseInt(name.substring(1, name.length() - 1));
      there = ((Map<Integer, Object>) at).putIfAbsent(index, next);
    } else {
      there = ((Map<String, Object>) at).putIfAbsent(name, next);
    }
    return there == null ? next : there;
  }

  /** All of it; {@code where} is the place of the row. */
  Node node(String where) {
    return map(root, where);
  }

  @SuppressWarnings("unchecked") // Only put makes them.
  private Node node(String name, Object value, String where) {
    if (value instanceof Node node) {
      return node;
    }
    return value instanceof TreeMap
        ? list(name, (TreeMap<Integer, Object>) value, where)
        : map((Map<String, Object>) value, where);
  }

  private Node map(Map<String, Object> values, String where) {
    List<NodeTuple> tuples = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          ScalarNode key = new ScalarNode(Tag.STR, name, ScalarStyle.PLAIN);
          tuples.add(new NodeTuple(key, node(name, value, where)));
        });
    return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
  }

  private Node list(String name, TreeMap<Integer, Object> values, String where) {
    List<Node> nodes = new ArrayList<>();
    values.forEach(
        (index, value) -> {
          while (name.equals(MEMBERS) && nodes.size() < index) {
            nodes.add(map(Map.of(), where));
          }
          nodes.add(node("", value, where));
        });
    return new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK);
  }
}

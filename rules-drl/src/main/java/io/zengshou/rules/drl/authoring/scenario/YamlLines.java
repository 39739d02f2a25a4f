package io.zengshou.rules.drl.authoring.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The lines of a YAML file.
 *
 * @param file its path in the pack
 */
record YamlLines(String file) implements YamlValue.Places {

  /** One step of a path: {@code members}, {@code [m2]}, {@code [0]}. */
  private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]|([^.\\[\\]]+)");

  @Override
  public String of(Node named, Node value, String parent) {
    return file + ":" + line(named);
  }

  /** The line of the fact; where the scenario does not say it, that of what it is a part of. */
  @Override
  public String fact(Node applicant, String where, String path) {
    String found = where;
    Node node = applicant;
    Matcher steps = STEP.matcher(path);
    while (steps.find() && node != null) {
      Node named;
      if (steps.group(1) != null) {
        node = entry(node, steps.group(1));
        named = node;
      } else {
        NodeTuple tuple = property(node, steps.group(2));
        named = tuple == null ? null : tuple.getKeyNode();
        node = tuple == null ? null : tuple.getValueNode();
      }
      found = named == null ? found : file + ":" + line(named);
    }
    return found;
  }

  private static @Nullable NodeTuple property(Node node, String name) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
          return tuple;
        }
      }
    }
    return null;
  }

  /** The entry at a position, from 0, or with an id. */
  private static @Nullable Node entry(Node node, String which) {
    if (!(node instanceof SequenceNode sequence)) {
      return null;
    }
    for (Node entry : sequence.getValue()) {
      NodeTuple id = property(entry, "id");
      if (id != null && id.getValueNode() instanceof ScalarNode value) {
        if (value.getValue().equals(which)) {
          return entry;
        }
      }
    }
    // The defaults name members without an id m1, m2 and so on.
    Matcher position = Pattern.compile("(m?)([0-9]{1,4})").matcher(which);
    if (!position.matches()) {
      return null;
    }
    int index = Integer.parseInt(position.group(2)) - (position.group(1).isEmpty() ? 0 : 1);
    return index >= 0 && index < sequence.getValue().size() ? sequence.getValue().get(index) : null;
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}

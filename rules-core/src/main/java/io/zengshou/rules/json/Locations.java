package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.text.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each path stands in the input, so that faults can be told in its order. */
final class Locations {

  /** The path of the applicant itself, where a message needs one. */
  static final String ROOT = "$";

  private final Map<String, Integer> order = new HashMap<>();

  private Locations(Node root) {
    walk("", root);
  }

  /** The faults in the order in which the input has what they speak of. */
  static List<Fault> inOrder(List<Fault> faults, Node root) {
    Locations locations = new Locations(root);
    List<Fault> sorted = new ArrayList<>(faults);
    sorted.sort(Comparator.comparingInt(fault -> locations.of(fault.where())));
    return sorted;
  }

  /** The path of an entry: by its id where it has one that can name it, else by its index. */
  static String entry(String list, Node entry, int index) {
    return Paths.entry(list, id(entry), index);
  }

  /** The id that an object gives itself, or null. */
  static @Nullable String id(Node node) {
    if (node instanceof Node.Fields fields) {
      for (Node.Field field : fields.all()) {
        if (field.name().equals("id")) {
          return field.value() instanceof Node.Words words && names(words.text())
              ? words.text()
              : null;
        }
      }
    }
    return null;
  }

  private static boolean names(String id) {
    return !id.isBlank() && id.length() <= Limits.WORDS;
  }

  private void walk(String path, Node node) {
    order.putIfAbsent(path, order.size());
    if (node instanceof Node.Fields fields) {
      for (Node.Field field : fields.all()) {
        walk(Paths.property(path, field.name()), field.value());
      }
    } else if (node instanceof Node.Items items) {
      for (int i = 0; i < items.nodes().size(); i++) {
        // Of two entries with one id, the second is named by its index.
        order.putIfAbsent(path + "[" + i + "]", order.size());
        order.putIfAbsent(path + "[" + i + "].id", order.size());
        walk(entry(path, items.nodes().get(i), i), items.nodes().get(i));
      }
    }
  }

  /** What is missing stands where that which lacks it stands. */
  private int of(String path) {
    String known = path;
    while (!order.containsKey(known) && !known.isEmpty()) {
      known = parent(known);
    }
    return order.getOrDefault(known, 0);
  }

  /** The path of that which {@code path} is a part of; empty for the applicant. */
  static String parent(String path) {
    int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return end < 0 ? "" : path.substring(0, end);
  }
}

package io.zengshou.rules.drl.authoring.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of the JSON contract, as it stands in a scenario. */
sealed interface Tree {

  Leaf NULL = new Leaf("null");

  /** The value as JSON. */
  String json();

  /** Words, as JSON has them. */
  static Leaf words(String words) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return new Leaf(json.append('"').toString());
  }

  /**
   * A number, words, true, false or null.
   *
   * @param json as JSON writes it: the digits of a number are those of the file
   */
  record Leaf(String json) implements Tree {}

  /** A list. */
  record Items(List<Tree> items) implements Tree {

    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String json() {
      return items.stream().map(Tree::json).collect(Collectors.joining(",", "[", "]"));
    }
  }

  /** Properties by their names. */
  record Group(Map<String, Tree> properties) implements Tree {

    public Group {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** These properties, and from {@code defaults} whatever they do not say. */
    Group over(Group defaults) {
      Map<String, Tree> merged = new LinkedHashMap<>(defaults.properties);
      properties.forEach(
          (name, value) ->
              merged.merge(
                  name,
                  value,
                  (usual, said) ->
                      usual instanceof Group a && said instanceof Group b ? b.over(a) : said));
      return new Group(merged);
    }

    /** The same, with one property set. */
    Group with(String name, Tree value) {
      Map<String, Tree> changed = new LinkedHashMap<>(properties);
      changed.put(name, value);
      return new Group(changed);
    }

    /** The same, without one property. */
    Group without(String name) {
      Map<String, Tree> changed = new LinkedHashMap<>(properties);
      changed.remove(name);
      return new Group(changed);
    }

    boolean has(String name) {
      return properties.containsKey(name);
    }

    @Override
    public String json() {
      return properties.entrySet().stream()
          .map(entry -> words(entry.getKey()).json() + ":" + entry.getValue().json())
          .collect(Collectors.joining(",", "{", "}"));
    }
  }
}

package io.zengshou.rules.json;

import java.util.List;

/** A JSON value as it stands in the input; numbers keep their digits, objects their doublets. */
sealed interface Node {

  record Words(String text) implements Node {}

  /** A number, or {@code NaN} or an infinity, which are no JSON but must be refused by path. */
  record Numeral(String text) implements Node {}

  record Bool(boolean value) implements Node {}

  record Nothing() implements Node {}

  record Items(List<Node> nodes) implements Node {}

  record Fields(List<Field> all) implements Node {}

  /** One property of an object. */
  record Field(String name, Node value) {}

  /** The value as a message shows it. */
  default String shown() {
    if (this instanceof Words words) {
      return "\"" + words.text() + "\"";
    }
    if (this instanceof Numeral number) {
      return number.text();
    }
    if (this instanceof Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (this instanceof Items items) {
      return items.nodes().isEmpty() ? "[]" : "[ ... ]";
    }
    if (this instanceof Fields fields) {
      return fields.all().isEmpty() ? "{}" : "{ ... }";
    }
    return "null";
  }
}

package io.zengshou.rules.json;

import io.zengshou.rules.text.NearestDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What cells say, as the values of JSON that say the same. */
final class Cells {

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

  /** A day as spreadsheets in China show it, and so save it. */
  private static final Pattern SHEET_DAY = Pattern.compile("[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}");

  /** More words than any list has; what stands behind is one word more, and wrong. */
  private static final int MOST_WORDS = 100;

  private Cells() {}

  /** A cell that cannot be what its column holds stays text, and the contract refuses it. */
  static Node node(CellType type, String text) {
    Node.Words words = new Node.Words(text);
    return switch (type) {
      case TEXT, DECIMAL -> words;
      case DAY -> SHEET_DAY.matcher(text).matches() ? day(words) : words;
      case YES_NO ->
          text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
              ? new Node.Bool(text.equalsIgnoreCase("true"))
              : words;
      case WHOLE -> NUMBER.matcher(text).matches() ? new Node.Numeral(text) : words;
      case WORDS -> items(text);
      case NOTHING -> nothing(words);
    };
  }

  private static Node day(Node.Words words) {
    LocalDate day = NearestDay.of(words.text());
    return day == null ? words : new Node.Words(day.toString());
  }

  private static Node items(String text) {
    List<Node> items = new ArrayList<>();
    for (String word : text.split(",", MOST_WORDS)) {
      items.add(new Node.Words(word.strip()));
    }
    return new Node.Items(items);
  }

  private static Node nothing(Node.Words words) {
    return switch (words.text()) {
      case "[]" -> new Node.Items(List.of());
      case "{}" -> new Node.Fields(List.of());
      default -> words;
    };
  }

  /** The text of a value; null where it has none of its own. */
  static String text(Node node) {
    if (node instanceof Node.Words words) {
      return words.text();
    }
    if (node instanceof Node.Items items) {
      return items.nodes().isEmpty()
          ? "[]"
          : String.join(",", items.nodes().stream().map(Cells::text).toList());
    }
    return node.shown();
  }

  /** Properties with dots in their names as objects in objects. */
  static List<Node.Field> nested(Map<String, Node> cells) {
    List<Node.Field> fields = new ArrayList<>();
    Map<String, Map<String, Node>> parts = new LinkedHashMap<>();
    cells.forEach(
        (name, node) -> {
          int dot = name.indexOf('.');
          if (dot > 0) {
            parts
                .computeIfAbsent(name.substring(0, dot), part -> new LinkedHashMap<>())
                .put(name.substring(dot + 1), node);
          } else {
            fields.add(new Node.Field(name, node));
          }
        });
    parts.forEach(
        (part, inside) -> fields.add(new Node.Field(part, new Node.Fields(nested(inside)))));
    return fields;
  }
}

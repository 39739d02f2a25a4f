package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the tree of one JSON text, within bounds that no applicant comes near. */
final class Trees {

  /** The deepest nesting; an applicant needs five. */
  static final int DEPTH = 32;

  /** The most values and properties of one applicant. */
  static final int NODES = 500_000;

  static final JsonFactory JSON =
      JsonFactory.builder()
          // Not a number has a path, as every other wrong value.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(Pieces.BYTES)
                  .build())
          // Names come from outside: interning them would keep them for good.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonParser parser;
  private int nodes;

  private Trees(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The one value that {@code text} holds.
   *
   * @param firstLine the line of the input on which the text begins
   * @param firstColumn the column of that line at which the text begins
   * @throws SyntaxException where the text is no JSON, or holds more than one value
   */
  static Node parse(String text, long firstLine, int firstColumn) throws SyntaxException {
    try (JsonParser parser = JSON.createParser(text)) {
      try {
        return new Trees(parser).document(firstLine);
      } catch (JsonProcessingException e) {
        throw SyntaxException.of(text, e, firstLine, firstColumn);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private Node document(long firstLine) throws IOException, SyntaxException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw SyntaxException.empty();
    }
    Node root = node(first);
    if (more()) {
      long line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
      throw SyntaxException.trailing(line);
    }
    return root;
  }

  private boolean more() throws IOException {
    try {
      return parser.nextToken() != null;
    } catch (JsonParseException e) {
      // Whatever it is, it is more than one applicant.
      return true;
    }
  }

  private Node node(JsonToken token) throws IOException, SyntaxException {
    nodes++;
    if (nodes > NODES) {
      throw SyntaxException.tooLarge();
    }
    return switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Node.Words(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(parser.getText());
      case VALUE_TRUE -> new Node.Bool(true);
      case VALUE_FALSE -> new Node.Bool(false);
      default -> new Node.Nothing();
    };
  }

  private Node fields() throws IOException, SyntaxException {
    List<Node.Field> fields = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      fields.add(new Node.Field(name, node(parser.nextToken())));
    }
    return new Node.Fields(fields);
  }

  private Node items() throws IOException, SyntaxException {
    List<Node> nodes = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      nodes.add(node(token));
    }
    return new Node.Items(nodes);
  }
}

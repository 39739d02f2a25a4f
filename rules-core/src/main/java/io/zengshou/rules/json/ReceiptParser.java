package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.receipt.InvalidReceiptException;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one receipt from the tree of its JSON, by itself or enclosed with its assessment. */
final class ReceiptParser {

  private ReceiptParser() {}

  /**
   * Reads a receipt.
   *
   * @throws InvalidReceiptException with all its faults, in the order of the input
   */
  static Receipt read(Node root, String place) {
    Faults faults = new Faults();
    Node enclosed = enclosed(root);
    Node node = enclosed == null ? root : enclosed;
    String path = enclosed == null ? "" : "receipt";
    Receipt receipt = null;
    if (node instanceof Node.Fields fields) {
      receipt = ReceiptDraft.TABLE.read(fields, path, faults);
    } else {
      faults.add(
          Said.wrongType(
              path.isEmpty() ? Locations.ROOT : path,
              node,
              new Text("一个对象 { }", "one object { }"),
              null));
    }
    if (receipt != null && enclosed != null && faults.all().isEmpty()) {
      besideItsAssessment(receipt, (Node.Fields) root, faults);
    }
    if (receipt == null || !faults.all().isEmpty()) {
      throw new InvalidReceiptException(place, Locations.inOrder(faults.all(), root));
    }
    return receipt;
  }

  private static @Nullable Node enclosed(Node root) {
    if (root instanceof Node.Fields fields) {
      for (Node.Field field : fields.all()) {
        if (field.name().equals("receipt")) {
          return field.value();
        }
      }
    }
    return null;
  }

  /** The assessment beside a receipt must be the one that the receipt is of. */
  private static void besideItsAssessment(Receipt receipt, Node.Fields root, Faults faults) {
    List<Node.Field> assessment = new ArrayList<>(root.all());
    assessment.removeIf(field -> Enclosures.NAMES.contains(field.name()));
    String sha256 = Receipt.sha256(text(new Node.Fields(assessment)));
    if (!sha256.equals(receipt.assessmentSha256())) {
      faults.add(
          Fault.of(
                  "receipt.assessmentSha256",
                  new Text("回执不是这份测算结果的", "the receipt is not that of the assessment beside it"))
              .actual(receipt.assessmentSha256())
              .allowed(Text.same(sha256))
              .maybe(new Text("这份测算结果写出后被改动过", "the assessment was changed after it was written")));
    }
  }

  /** The tree as {@link AssessmentJson} would write it, whatever the white space it came in. */
  private static String text(Node node) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      write(node, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void write(Node node, JsonGenerator out) throws IOException {
    if (node instanceof Node.Words words) {
      out.writeString(words.text());
    } else if (node instanceof Node.Numeral number) {
      out.writeNumber(number.text());
    } else if (node instanceof Node.Bool bool) {
      out.writeBoolean(bool.value());
    } else if (node instanceof Node.Items items) {
      out.writeStartArray();
      for (Node item : items.nodes()) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (node instanceof Node.Fields fields) {
      out.writeStartObject();
      for (Node.Field field : fields.all()) {
        out.writeFieldName(field.name());
        write(field.value(), out);
      }
      out.writeEndObject();
    } else {
      out.writeNull();
    }
  }
}

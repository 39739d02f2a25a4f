package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.receipt.Difference;
import io.zengshou.rules.receipt.InvalidReceiptException;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.receipt.Verification;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Receipts as JSON, and what came of verifying them. */
public final class ReceiptJson {

  /** Where a receipt that is read by itself stands. */
  private static final String ALONE = "?";

  private ReceiptJson() {}

  /** The receipt on one line: the same receipt gives the same bytes. */
  public static String write(Receipt receipt) {
    Objects.requireNonNull(receipt, "receipt");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      ReceiptDraft.TABLE.write(receipt, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  /**
   * Reads one receipt: either the receipt alone, or an assessment with a {@code receipt} enclosed,
   * which must be that of the assessment.
   *
   * @throws InvalidReceiptException where the text is no receipt; its faults are all there are
   */
  public static Receipt read(String json) {
    Objects.requireNonNull(json, "json");
    Library.JACKSON.require();
    try {
      return ReceiptParser.read(Trees.parse(json, 1, 1), ALONE);
    } catch (SyntaxException e) {
      throw new InvalidReceiptException(ALONE, List.of(e.fault()));
    }
  }

  /**
   * Reads many receipts, as {@link #read} does each: one a line (blank lines are skipped), or an
   * array. The input is UTF-8, with or without a byte order mark.
   *
   * @param in read as far as asked for; closed with the reader
   */
  public static ReceiptReader readAll(InputStream in) {
    Objects.requireNonNull(in, "in");
    Library.JACKSON.require();
    return new ReceiptReader(in);
  }

  /**
   * What came of verifying a receipt, on one line: {@code "same"} and the {@code "differences"}. A
   * difference of the engine alone is told though the same came out.
   */
  public static String write(Receipt receipt, Verification verification) {
    Objects.requireNonNull(verification, "verification");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("applicant", receipt.applicant());
      out.writeStringField("asOf", receipt.asOf().toString());
      out.writeBooleanField("same", verification instanceof Verification.Same);
      out.writeArrayFieldStart("differences");
      List<Difference> all =
          verification.match(
              same -> same.engine() == null ? List.of() : List.of(same.engine()),
              Verification.Different::differences);
      for (Difference difference : all) {
        write(difference, out);
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void write(Difference difference, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("what", difference.aspect().id());
    if (difference.name() != null) {
      out.writeStringField("name", difference.name());
    }
    out.writeStringField("expected", difference.expected());
    out.writeStringField("actual", difference.actual());
    out.writeEndObject();
  }
}

package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Sensitivity;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host may enclose with an assessment. Start with {@link #NONE} and add.
 *
 * @param receipt by which rules and facts it was made; null: not enclosed
 * @param questions what to ask next; empty: nothing, and nothing is written
 * @param sensitivity what other readings would change; null: not enclosed
 */
public record Enclosures(
    @Nullable Receipt receipt, List<Question> questions, @Nullable Sensitivity sensitivity) {

  /** An assessment alone. */
  public static final Enclosures NONE = new Enclosures(null, List.of(), null);

  /** The properties that are no part of the assessment itself. */
  static final Set<String> NAMES = Set.of("receipt", "questions", "sensitivity");

  public Enclosures {
    questions = List.copyOf(questions);
  }

  public Enclosures receipt(Receipt enclosed) {
    return new Enclosures(enclosed, questions, sensitivity);
  }

  public Enclosures questions(List<Question> enclosed) {
    return new Enclosures(receipt, enclosed, sensitivity);
  }

  public Enclosures sensitivity(Sensitivity enclosed) {
    return new Enclosures(receipt, questions, enclosed);
  }

  void write(JsonGenerator out) throws IOException {
    if (receipt != null) {
      out.writeFieldName("receipt");
      ReceiptDraft.TABLE.write(receipt, out);
    }
    if (!questions.isEmpty()) {
      new StudyWriter(out).questions(questions);
    }
    if (sensitivity != null) {
      new StudyWriter(out).sensitivity(sensitivity);
    }
  }
}

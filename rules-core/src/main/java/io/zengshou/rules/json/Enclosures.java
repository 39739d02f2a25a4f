package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Sensitivity;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host may enclose with an assessment. Start with {@link #NONE} and add.
 *
 * @param receipt by which rules and facts it was made; null: not enclosed
 * @param questions what to ask next; empty: nothing, and nothing is written
 * @param sensitivity what other readings would change; null: not enclosed
 * @param changes of one fact that would make a measure apply, as they were found for the assessment
 */
public record Enclosures(
    @Nullable Receipt receipt,
    List<Question> questions,
    @Nullable Sensitivity sensitivity,
    List<Change> changes) {

  /** An assessment alone. */
  public static final Enclosures NONE = new Enclosures(null, List.of(), null, List.of());

  /** The properties that are no part of the assessment itself. */
  static final Set<String> NAMES = Set.of("receipt", "questions", "changes", "sensitivity");

  public Enclosures {
    questions = List.copyOf(questions);
    changes = List.copyOf(changes);
  }

  public Enclosures receipt(Receipt enclosed) {
    Objects.requireNonNull(enclosed, "enclosed");
    return new Enclosures(enclosed, questions, sensitivity, changes);
  }

  public Enclosures questions(List<Question> enclosed) {
    Objects.requireNonNull(enclosed, "enclosed");
    return new Enclosures(receipt, enclosed, sensitivity, changes);
  }

  public Enclosures sensitivity(Sensitivity enclosed) {
    Objects.requireNonNull(enclosed, "enclosed");
    return new Enclosures(receipt, questions, enclosed, changes);
  }

  public Enclosures changes(List<Change> enclosed) {
    Objects.requireNonNull(enclosed, "enclosed");
    return new Enclosures(receipt, questions, sensitivity, enclosed);
  }

  void write(JsonGenerator out) throws IOException {
    if (receipt != null) {
      out.writeFieldName("receipt");
      ReceiptDraft.TABLE.write(receipt, out);
    }
    if (!questions.isEmpty()) {
      new StudyWriter(out).questions(questions);
    }
    if (!changes.isEmpty()) {
      new StudyWriter(out).singleFacts(changes);
    }
    if (sensitivity != null) {
      new StudyWriter(out).sensitivity(sensitivity);
    }
  }
}

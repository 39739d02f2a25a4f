package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.ledger.LedgerEntry;
import io.zengshou.rules.study.ledger.LedgerLine;
import io.zengshou.rules.study.ledger.NextStep;
import io.zengshou.rules.text.Library;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines of the ledger as JSON. */
public final class LedgerJson {

  private final JsonGenerator out;

  private LedgerJson(JsonGenerator out) {
    this.out = out;
  }

  /**
   * The line of one applicant on one line, without its end: the same line gives the same bytes.
   * Facts are told by their paths, measures and steps by their ids; {@code "most": null} says that
   * there is no upper limit.
   */
  public static String write(LedgerLine line) {
    Objects.requireNonNull(line, "line");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      new LedgerJson(out).line(line);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void line(LedgerLine line) throws IOException {
    out.writeStartObject();
    out.writeStringField("applicant", line.applicant().kind().id());
    out.writeStringField("id", line.id());
    known("township", line.township());
    known("village", line.village());
    known("name", line.name());
    if (line.persons() != null) {
      out.writeNumberField("persons", line.persons());
    }
    out.writeArrayFieldStart("measures");
    for (LedgerEntry entry : line.entries()) {
      entry(entry);
    }
    out.writeEndArray();
    Assessment assessment = line.assessment();
    bounds("cash", assessment.total(), assessment.totalMost());
    bounds("guarantee", assessment.guarantee(), assessment.guaranteeMost());
    if (assessment.income() != null) {
      income(assessment.income());
    }
    AssessmentJson.strings("missing", line.questions().stream().map(Question::path).toList(), out);
    out.writeArrayFieldStart("steps");
    for (NextStep step : line.steps()) {
      step(step);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void known(String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  private void entry(LedgerEntry entry) throws IOException {
    out.writeStartObject();
    out.writeStringField("measure", entry.measure().id());
    out.writeStringField("kind", entry.measure().kind().id());
    out.writeStringField("status", entry.outcome().status().id());
    if (entry.outcome().least() != null) {
      AssessmentJson.money("least", entry.outcome().least(), out);
      AssessmentJson.money("most", entry.outcome().most(), out);
    }
    if (!entry.outcome().subjects().isEmpty()) {
      AssessmentJson.strings("subjects", entry.outcome().subjects(), out);
    }
    // A step names a measure that stands here: its departments need not be told again.
    AssessmentJson.strings(
        "departments", entry.measure().departments().stream().map(Text::zh).toList(), out);
    out.writeEndObject();
  }

  private void bounds(String name, Money least, @Nullable Money most) throws IOException {
    out.writeObjectFieldStart(name);
    AssessmentJson.money("least", least, out);
    AssessmentJson.money("most", most, out);
    out.writeEndObject();
  }

  private void income(IncomeStatement income) throws IOException {
    out.writeObjectFieldStart("income");
    AssessmentJson.income("before", income.before(), out);
    AssessmentJson.income("after", income.after(), out);
    out.writeEndObject();
  }

  private void step(NextStep step) throws IOException {
    out.writeStartObject();
    if (step instanceof NextStep.FollowUp flag) {
      ofMeasure("followUp", flag);
    } else if (step instanceof NextStep.Screen screen) {
      ofMeasure("screen", screen);
    } else if (step instanceof NextStep.Refer refer) {
      ofMeasure("refer", refer);
    } else if (step instanceof NextStep.Pay pay) {
      ofMeasure("pay", pay);
      AssessmentJson.money("open", pay.open(), out);
    } else if (step instanceof NextStep.Settle settle) {
      ofMeasure("settle", settle);
      AssessmentJson.strings("points", settle.points().stream().map(Note::id).toList(), out);
    } else if (step instanceof NextStep.Ask ask) {
      out.writeStringField("step", "ask");
      out.writeStringField("path", ask.question().path());
    }
    out.writeEndObject();
  }

  private void ofMeasure(String id, NextStep.OfMeasure step) throws IOException {
    out.writeStringField("step", id);
    out.writeStringField("measure", step.measure().id());
    if (!step.persons().isEmpty()) {
      AssessmentJson.strings("subjects", step.persons(), out);
    }
  }
}

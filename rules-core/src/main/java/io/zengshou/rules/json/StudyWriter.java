package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Sensitivity;
import java.io.IOException;
import java.util.List;

/** Questions, and what other readings would change. */
final class StudyWriter {

  private final JsonGenerator out;

  StudyWriter(JsonGenerator out) {
    this.out = out;
  }

  void questions(List<Question> questions) throws IOException {
    out.writeArrayFieldStart("questions");
    for (Question question : questions) {
      out.writeStartObject();
      out.writeStringField("path", question.path());
      out.writeBooleanField("unlimited", question.unlimited());
      AssessmentJson.money("alone", question.alone(), out);
      AssessmentJson.money("together", question.together(), out);
      AssessmentJson.strings(
          "measures", question.measures().stream().map(Measure::id).toList(), out);
      out.writeBooleanField("income", question.income());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void sensitivity(Sensitivity sensitivity) throws IOException {
    out.writeArrayFieldStart("sensitivity");
    for (Sensitivity.Alternative alternative : sensitivity.alternatives()) {
      out.writeStartObject();
      out.writeStringField("switch", alternative.point());
      out.writeStringField("reading", alternative.reading());
      out.writeStringField("chosen", alternative.chosen().id());
      out.writeStringField("other", alternative.other().id());
      changes(alternative.changes());
      if (alternative.income() != null) {
        income(alternative.income());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Each change of one fact, with the measure that it would make apply. */
  void singleFacts(List<Change> changes) throws IOException {
    out.writeArrayFieldStart("changes");
    for (Change change : changes) {
      out.writeStartObject();
      out.writeStringField("measure", change.measure());
      out.writeStringField("path", change.path());
      out.writeFieldName("from");
      value(change.from(), out);
      out.writeFieldName("to");
      value(change.to(), out);
      if (change.amount() != null) {
        AssessmentJson.money("amount", change.amount(), out);
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** A fact as the applicant's JSON has it. */
  static void value(Object fact, JsonGenerator out) throws IOException {
    if (fact instanceof Boolean yes) {
      out.writeBoolean(yes);
    } else if (fact instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString(Facts.text(fact));
    }
  }

  private void changes(List<Sensitivity.Change> changes) throws IOException {
    out.writeArrayFieldStart("changes");
    for (Sensitivity.Change change : changes) {
      out.writeStartObject();
      out.writeStringField("measure", change.measure().id());
      outcome("before", change.before(), change.measure(), out);
      outcome("after", change.after(), change.measure(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void outcome(String name, Outcome outcome, Measure measure, JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("status", outcome.status().id());
    if (measure.givesMoney() && outcome.least() != null) {
      AssessmentJson.money("least", outcome.least(), out);
      AssessmentJson.money("most", outcome.most(), out);
    }
    if (!outcome.subjects().isEmpty()) {
      AssessmentJson.strings("subjects", outcome.subjects(), out);
    }
    out.writeEndObject();
  }

  private void income(IncomeStatement income) throws IOException {
    out.writeObjectFieldStart("income");
    AssessmentJson.income("before", income.before(), out);
    AssessmentJson.income("after", income.after(), out);
    AssessmentJson.income("most", income.most(), out);
    out.writeEndObject();
  }
}

package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.util.List;

/** The findings of an assessment, each with the properties that its status has. */
final class FindingWriter {

  private final JsonGenerator out;

  FindingWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(List<Finding> findings) throws IOException {
    out.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      finding(finding);
    }
    out.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    out.writeStartObject();
    measure(finding.measure());
    out.writeStringField("status", finding.status().id());
    if (finding instanceof Finding.Eligible eligible) {
      eligible(eligible);
    } else if (finding instanceof Finding.Ineligible ineligible) {
      reasons(ineligible.reasons());
    } else if (finding instanceof Finding.Undetermined undetermined) {
      undetermined(undetermined);
    } else if (finding instanceof Finding.NotInForce notInForce) {
      validity(notInForce.validity());
    }
    notes(finding.notes());
    out.writeEndObject();
  }

  private void measure(Measure measure) throws IOException {
    out.writeStringField("measure", measure.id());
    out.writeStringField("kind", measure.kind().id());
    AssessmentJson.strings("clauses", measure.clauses().stream().map(Clause::number).toList(), out);
    AssessmentJson.strings(
        "departments", measure.departments().stream().map(Text::zh).toList(), out);
  }

  private void eligible(Finding.Eligible eligible) throws IOException {
    if (eligible.amount() != null) {
      AssessmentJson.money("amount", eligible.amount(), out);
      steps(eligible.steps());
    }
    if (eligible.amount() == null || !eligible.subjects().isEmpty()) {
      AssessmentJson.strings("subjects", eligible.subjects(), out);
    }
    if (!eligible.missing().isEmpty()) {
      AssessmentJson.strings("missing", eligible.missing(), out);
    }
  }

  private void undetermined(Finding.Undetermined undetermined) throws IOException {
    if (undetermined.measure().givesMoney()) {
      AssessmentJson.money("least", undetermined.least(), out);
      AssessmentJson.money("most", undetermined.most(), out);
      if (!undetermined.steps().isEmpty()) {
        steps(undetermined.steps());
      }
    }
    AssessmentJson.strings("missing", undetermined.missing(), out);
    AssessmentJson.strings("because", undetermined.because(), out);
  }

  private void steps(List<Step> steps) throws IOException {
    out.writeArrayFieldStart("steps");
    for (Step step : steps) {
      step(step);
    }
    out.writeEndArray();
  }

  private void step(Step step) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", step.rule());
    out.writeStringField("subject", step.subject());
    if (step.base() != null) {
      out.writeStringField("base", step.base().number());
      out.writeStringField("baseUnit", step.base().unit());
    }
    if (step.rate() != null) {
      out.writeStringField("rate", step.rate());
    }
    if (step.standard() != null) {
      AssessmentJson.money("standard", step.standard(), out);
    }
    if (step.persons() != null) {
      out.writeNumberField("persons", step.persons());
    }
    AssessmentJson.money("uncapped", step.uncapped(), out);
    if (step.cap() != null) {
      AssessmentJson.money("cap", step.cap(), out);
    }
    AssessmentJson.money("granted", step.granted(), out);
    out.writeEndObject();
  }

  private void reasons(List<Reason> reasons) throws IOException {
    out.writeArrayFieldStart("reasons");
    for (Reason reason : reasons) {
      out.writeStartObject();
      out.writeStringField("rule", reason.rule());
      out.writeStringField("subject", reason.subject());
      out.writeStringField("condition", reason.condition());
      out.writeStringField("actual", reason.actual());
      text("words", reason.words());
      if (reason.actualWords() != null) {
        text("actualWords", reason.actualWords());
      }
      Distance distance = reason.distance();
      if (distance != null) {
        out.writeStringField("distance", distance.number());
        out.writeStringField("distanceUnit", distance.unit());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void text(String name, Text text) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("zh", text.zh());
    out.writeStringField("en", text.en());
    out.writeEndObject();
  }

  private void validity(List<Validity> periods) throws IOException {
    out.writeArrayFieldStart("validity");
    for (Validity period : periods) {
      out.writeStartObject();
      out.writeStringField("since", period.since().toString());
      out.writeStringField("until", period.until().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void notes(List<Note> notes) throws IOException {
    out.writeArrayFieldStart("notes");
    for (Note note : notes) {
      out.writeStartObject();
      out.writeStringField("id", note.id());
      out.writeStringField("zh", note.text().zh());
      out.writeStringField("en", note.text().en());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}

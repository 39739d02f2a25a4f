package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Budget;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Comparison.Cause;
import io.zengshou.rules.study.Comparison.LargestChange;
import io.zengshou.rules.study.Comparison.MeasureEffect;
import io.zengshou.rules.study.Effect;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What other rules change for a population, as JSON. */
public final class ComparisonJson {

  private final JsonGenerator out;

  ComparisonJson(JsonGenerator out) {
    this.out = out;
  }

  /** The comparison on one line: the same comparison gives the same bytes. */
  public static String write(Comparison comparison) {
    Objects.requireNonNull(comparison, "comparison");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      new ComparisonJson(out).comparison(comparison);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  void comparison(Comparison comparison) throws IOException {
    out.writeStartObject();
    out.writeNumberField("applicants", comparison.applicants());
    AssessmentJson.strings(
        "refused", comparison.refused().stream().map(e -> e.applicant()).toList(), out);
    effect("cash", comparison.cash());
    effect("guarantees", comparison.guarantees());
    out.writeArrayFieldStart("measures");
    for (MeasureEffect line : comparison.measures()) {
      out.writeStartObject();
      out.writeStringField("measure", line.measure().id());
      fields(line.effect());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("largest");
    for (LargestChange change : comparison.largest()) {
      largest(change);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void effect(String name, Effect effect) throws IOException {
    out.writeObjectFieldStart(name);
    fields(effect);
    out.writeEndObject();
  }

  private void fields(Effect effect) throws IOException {
    budget("before", effect.before());
    budget("after", effect.after());
    out.writeNumberField("gaining", effect.gaining());
    out.writeNumberField("losing", effect.losing());
    optional("median", effect.median());
    optional("greatestGain", effect.greatestGain());
    optional("greatestLoss", effect.greatestLoss());
  }

  private void budget(String name, Budget budget) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeNumberField("recipients", budget.recipients());
    AssessmentJson.money("least", budget.least(), out);
    AssessmentJson.money("most", budget.most(), out);
    out.writeEndObject();
  }

  /** What does not exist is left out; a null would say that there is no upper limit. */
  private void optional(String name, @Nullable Money amount) throws IOException {
    if (amount != null) {
      AssessmentJson.money(name, amount, out);
    }
  }

  private void largest(LargestChange change) throws IOException {
    out.writeStartObject();
    out.writeStringField("applicant", change.applicant());
    AssessmentJson.money("before", change.before(), out);
    AssessmentJson.money("after", change.after(), out);
    out.writeArrayFieldStart("causes");
    for (Cause cause : change.causes()) {
      out.writeStartObject();
      out.writeStringField("measure", cause.measure().id());
      AssessmentJson.strings(
          "clauses", cause.measure().clauses().stream().map(Clause::number).toList(), out);
      StudyWriter.outcome("before", cause.before(), cause.measure(), out);
      StudyWriter.outcome("after", cause.after(), cause.measure(), out);
      AssessmentJson.strings("rules", cause.rules(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}

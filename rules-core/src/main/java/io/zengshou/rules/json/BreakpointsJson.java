package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.study.breakpoints.Breakpoint;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import io.zengshou.rules.study.breakpoints.Segment;
import io.zengshou.rules.study.breakpoints.Segment.Marginal;
import io.zengshou.rules.study.breakpoints.Worth;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one fact changes along a range, as JSON. */
public final class BreakpointsJson {

  private final JsonGenerator out;

  private BreakpointsJson(JsonGenerator out) {
    this.out = out;
  }

  /**
   * The study on one line: the same study gives the same bytes. Values are as the applicant's JSON
   * has them; a rate is a fraction such as {@code "1/10"}, yuan for each unit more.
   */
  public static String write(Breakpoints study) {
    Objects.requireNonNull(study, "study");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      new BreakpointsJson(out).study(study);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void study(Breakpoints study) throws IOException {
    out.writeStartObject();
    out.writeStringField("path", study.path());
    value("from", study.from());
    value("to", study.to());
    out.writeArrayFieldStart("segments");
    for (Segment segment : study.segments()) {
      segment(segment);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("points");
    for (Breakpoint point : study.points()) {
      point(point);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("cliffs");
    for (Cliff cliff : study.cliffs()) {
      cliff(cliff);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void segment(Segment segment) throws IOException {
    out.writeStartObject();
    value("from", segment.from());
    value("to", segment.to());
    worth("first", segment.first());
    worth("last", segment.last());
    Marginal marginal = segment.marginal();
    if (marginal != null) {
      out.writeObjectFieldStart("marginal");
      rate("cash", marginal.cash());
      rate("guarantees", marginal.guarantees());
      rate("income", marginal.income());
      rate("incomeWithGuarantees", marginal.incomeWithGuarantees());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void worth(String name, Worth worth) throws IOException {
    out.writeObjectFieldStart(name);
    AssessmentJson.money("cash", worth.cash(), out);
    AssessmentJson.money("guarantees", worth.guarantees(), out);
    AssessmentJson.money("before", worth.before(), out);
    AssessmentJson.money("after", worth.after(), out);
    AssessmentJson.money("afterWithGuarantees", worth.afterWithGuarantees(), out);
    out.writeEndObject();
  }

  private void point(Breakpoint point) throws IOException {
    out.writeStartObject();
    value("at", point.at());
    out.writeArrayFieldStart("turns");
    for (Turn turn : point.turns()) {
      out.writeStartObject();
      measure(turn.measure());
      StudyWriter.outcome("before", turn.before(), turn.measure(), out);
      StudyWriter.outcome("after", turn.after(), turn.measure(), out);
      out.writeStringField("ceiling", turn.ceiling().name().toLowerCase(Locale.ROOT));
      AssessmentJson.strings("rules", turn.rules(), out);
      rate("rateBefore", turn.rateBefore());
      rate("rateAfter", turn.rateAfter());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void cliff(Cliff cliff) throws IOException {
    out.writeStartObject();
    value("at", cliff.at());
    out.writeStringField("income", cliff.income().id());
    AssessmentJson.money("before", cliff.before(), out);
    AssessmentJson.money("after", cliff.after(), out);
    AssessmentJson.money("depth", cliff.depth(), out);
    Object recovered = cliff.recovered();
    if (recovered == null) {
      out.writeNullField("recovered");
    } else {
      value("recovered", recovered);
    }
    out.writeArrayFieldStart("causes");
    for (Measure measure : cliff.causes()) {
      out.writeStartObject();
      measure(measure);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void measure(Measure measure) throws IOException {
    out.writeStringField("measure", measure.id());
    AssessmentJson.strings("clauses", measure.clauses().stream().map(Clause::number).toList(), out);
  }

  private void value(String name, Object value) throws IOException {
    out.writeFieldName(name);
    StudyWriter.value(value, out);
  }

  /** What is not known, or has no rate, is left out. */
  private void rate(String name, @Nullable Rate rate) throws IOException {
    if (rate != null) {
      out.writeStringField(
          name,
          rate.denominator() == 1
              ? Long.toString(rate.numerator())
              : rate.numerator() + "/" + rate.denominator());
    }
  }
}

package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.county.Area;
import io.zengshou.rules.study.county.Below;
import io.zengshou.rules.study.county.Confidence;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Distribution;
import io.zengshou.rules.study.county.Incomes;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.study.county.Work;
import io.zengshou.rules.study.county.Yardsticks;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of a county as JSON. */
public final class CountyFiguresJson {

  private final JsonGenerator out;

  private CountyFiguresJson(JsonGenerator out) {
    this.out = out;
  }

  /**
   * The figures on one line: the same figures give the same bytes. Money is decimal text in yuan. A
   * {@code most} of null says that there is no upper limit; what cannot be said is left out.
   */
  public static String write(CountyFigures figures) {
    Objects.requireNonNull(figures, "figures");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      new CountyFiguresJson(out).figures(figures);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void figures(CountyFigures figures) throws IOException {
    out.writeStartObject();
    yardsticks(figures.yardsticks());
    out.writeObjectFieldStart("county");
    area(figures.county());
    out.writeEndObject();
    out.writeArrayFieldStart("townships");
    for (Area area : figures.townships()) {
      out.writeStartObject();
      out.writeStringField("township", area.township());
      area(area);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("work");
    for (Work work : figures.work()) {
      work(work);
    }
    out.writeEndArray();
    distribution(figures.distribution());
    new CountyTargetsWriter(out).write(figures);
    confidence(figures.confidence());
    out.writeEndObject();
  }

  private void yardsticks(Yardsticks yardsticks) throws IOException {
    out.writeStringField("asOf", yardsticks.asOf().toString());
    Yardsticks.Line line = yardsticks.line();
    if (line != null) {
      out.writeObjectFieldStart("line");
      out.writeStringField("measure", line.measure());
      AssessmentJson.money("amount", line.amount(), out);
      out.writeEndObject();
    }
    Yardsticks.Deadline deadline = yardsticks.deadline();
    if (deadline != null) {
      out.writeObjectFieldStart("deadline");
      out.writeStringField("measure", deadline.measure());
      out.writeStringField("day", deadline.day().toString());
      out.writeEndObject();
    }
  }

  private void area(Area area) throws IOException {
    out.writeNumberField("applicants", area.applicants());
    out.writeNumberField("households", area.households());
    out.writeNumberField("persons", area.persons());
    out.writeNumberField("unknownPersons", area.unknownPersons());
    sum("cash", area.cash(), out);
    sum("guarantees", area.guarantees(), out);
    incomes(area.incomes());
    uptakes("measures", area.measures(), out);
  }

  static void sum(String name, Sum sum, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart(name);
    AssessmentJson.money("least", sum.least(), out);
    AssessmentJson.money("most", sum.most(), out);
    if (sum.unlimited() > 0) {
      out.writeNumberField("unlimited", sum.unlimited());
    }
    out.writeEndObject();
  }

  static void uptakes(String name, List<Uptake> uptakes, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(name);
    for (Uptake uptake : uptakes) {
      out.writeStartObject();
      out.writeStringField("measure", uptake.measure().id());
      out.writeNumberField("applicants", uptake.applicants());
      out.writeNumberField("persons", uptake.persons());
      out.writeNumberField("undetermined", uptake.undetermined());
      if (uptake.measure().givesMoney()) {
        sum("money", uptake.money(), out);
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void work(Work work) throws IOException {
    out.writeStartObject();
    out.writeStringField("department", work.department().zh());
    out.writeNumberField("measures", work.measures());
    out.writeNumberField("cases", work.cases());
    out.writeNumberField("persons", work.persons());
    out.writeNumberField("undetermined", work.undetermined());
    sum("money", work.money(), out);
    out.writeEndObject();
  }

  private void incomes(Incomes incomes) throws IOException {
    out.writeObjectFieldStart("incomes");
    out.writeNumberField("households", incomes.households());
    out.writeNumberField("persons", incomes.persons());
    out.writeNumberField("unknown", incomes.unknown());
    AssessmentJson.money("before", incomes.before(), out);
    sum("after", incomes.after(), out);
    below("belowBefore", incomes.belowBefore());
    below("belowAfter", incomes.belowAfter());
    below("belowAtMost", incomes.belowAtMost());
    out.writeEndObject();
  }

  private void below(String name, @Nullable Below below) throws IOException {
    if (below != null) {
      out.writeObjectFieldStart(name);
      out.writeNumberField("households", below.households());
      out.writeNumberField("persons", below.persons());
      AssessmentJson.money("gap", below.gap(), out);
      out.writeEndObject();
    }
  }

  private void distribution(Distribution distribution) throws IOException {
    out.writeObjectFieldStart("distribution");
    out.writeArrayFieldStart("bands");
    for (Distribution.Band band : distribution.bands()) {
      out.writeStartObject();
      optional("from", band.from());
      optional("to", band.to());
      out.writeNumberField("householdsBefore", band.householdsBefore());
      out.writeNumberField("personsBefore", band.personsBefore());
      out.writeNumberField("householdsAfter", band.householdsAfter());
      out.writeNumberField("personsAfter", band.personsAfter());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("deciles");
    for (Distribution.Decile decile : distribution.deciles()) {
      out.writeStartObject();
      out.writeNumberField("tenths", decile.tenths());
      AssessmentJson.money("before", decile.before(), out);
      AssessmentJson.money("after", decile.after(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
    gini("giniBefore", distribution.giniBefore());
    gini("giniAfter", distribution.giniAfter());
    out.writeEndObject();
  }

  private void gini(String name, Distribution.@Nullable Gini gini) throws IOException {
    if (gini != null) {
      out.writeObjectFieldStart(name);
      out.writeStringField("least", gini.least().toPlainString());
      out.writeStringField("most", gini.most().toPlainString());
      out.writeEndObject();
    }
  }

  /** A band that is open at one end has no figure there; a null would say that nobody knows. */
  private void optional(String name, @Nullable Money amount) throws IOException {
    if (amount != null) {
      AssessmentJson.money(name, amount, out);
    }
  }

  private void confidence(Confidence confidence) throws IOException {
    out.writeObjectFieldStart("confidence");
    out.writeNumberField("applicants", confidence.applicants());
    out.writeNumberField("known", confidence.known());
    out.writeNumberField("unsettled", confidence.unsettled());
    out.writeNumberField("refused", confidence.refused());
    out.writeArrayFieldStart("missing");
    for (Confidence.MissingFact fact : confidence.facts()) {
      out.writeStartObject();
      out.writeStringField("property", fact.property());
      out.writeNumberField("applicants", fact.applicants());
      out.writeNumberField("unlimited", fact.unlimited());
      AssessmentJson.money("alone", fact.alone(), out);
      AssessmentJson.money("together", fact.together(), out);
      out.writeNumberField("incomes", fact.incomes());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}

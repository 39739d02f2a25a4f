package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.study.county.Allowances;
import io.zengshou.rules.study.county.Collectives;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Employment;
import io.zengshou.rules.study.county.Growth;
import io.zengshou.rules.study.county.Payments;
import io.zengshou.rules.study.county.Yardsticks;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the plan wants of the county: growth, guarantees, benefits in time, employment. */
final class CountyTargetsWriter {

  private final JsonGenerator out;

  CountyTargetsWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(CountyFigures figures) throws IOException {
    growth(figures.growth(), figures.yardsticks());
    allowances(figures.allowances());
    payments(figures.payments());
    employment(figures.employment(), figures.yardsticks());
    collectives(figures.collectives());
  }

  private void growth(Growth growth, Yardsticks yardsticks) throws IOException {
    out.writeObjectFieldStart("growth");
    out.writeNumberField("households", growth.households());
    out.writeNumberField("unknown", growth.unknown());
    AssessmentJson.money("lastYear", growth.lastYear(), out);
    out.writeNumberField("personsLastYear", growth.personsLastYear());
    AssessmentJson.money("before", growth.before(), out);
    AssessmentJson.money("after", growth.after(), out);
    out.writeNumberField("persons", growth.persons());
    percent("growthBefore", growth.growthBefore());
    percent("growthAfter", growth.growthAfter());
    if (yardsticks.lastYearsGrowth() != null) {
      out.writeStringField("lastYearsGrowth", yardsticks.lastYearsGrowth().toString());
    }
    out.writeNumberField("fellBefore", growth.fellBefore());
    out.writeNumberField("fellAfter", growth.fellAfter());
    out.writeEndObject();
  }

  private void percent(String name, @Nullable BigDecimal percent) throws IOException {
    if (percent != null) {
      out.writeStringField(name, percent.toPlainString() + "%");
    }
  }

  private void allowances(Allowances allowances) throws IOException {
    out.writeObjectFieldStart("allowances");
    out.writeNumberField("households", allowances.households());
    out.writeNumberField("unknown", allowances.unknown());
    out.writeNumberField("received", allowances.received());
    AssessmentJson.money("lastYear", allowances.lastYear(), out);
    CountyFiguresJson.uptakes("screened", allowances.screened(), out);
    out.writeEndObject();
  }

  private void payments(Payments payments) throws IOException {
    out.writeObjectFieldStart("payments");
    out.writeNumberField("unknown", payments.unknown());
    out.writeArrayFieldStart("benefits");
    for (Payments.Line line : payments.benefits()) {
      out.writeStartObject();
      out.writeStringField("benefit", line.benefit() == null ? null : line.benefit().id());
      out.writeNumberField("entries", line.entries());
      AssessmentJson.money("due", line.due(), out);
      AssessmentJson.money("paid", line.paid(), out);
      AssessmentJson.money("unpaid", line.unpaid(), out);
      out.writeNumberField("withoutAmount", line.withoutAmount());
      out.writeNumberField("onTime", line.onTime());
      out.writeNumberField("late", line.late());
      out.writeNumberField("open", line.open());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void employment(Employment employment, Yardsticks yardsticks) throws IOException {
    out.writeObjectFieldStart("employment");
    out.writeNumberField("households", employment.households());
    out.writeNumberField("withLabour", employment.withLabour());
    out.writeNumberField("employed", employment.employed());
    out.writeNumberField("zeroEmployment", employment.zeroEmployment());
    out.writeNumberField("open", employment.open());
    out.writeNumberField("unknown", employment.unknown());
    out.writeNumberField("persons", employment.persons());
    out.writeNumberField("personsOpen", employment.personsOpen());
    if (yardsticks.employedLastYear() != null) {
      out.writeNumberField("employedLastYear", yardsticks.employedLastYear());
    }
    out.writeEndObject();
  }

  private void collectives(Collectives collectives) throws IOException {
    out.writeObjectFieldStart("collectives");
    out.writeNumberField("collectives", collectives.collectives());
    out.writeNumberField("unknown", collectives.unknown());
    AssessmentJson.money("operatingIncome", collectives.operatingIncome(), out);
    CountyFiguresJson.sum("award", collectives.award(), out);
    out.writeEndObject();
  }
}

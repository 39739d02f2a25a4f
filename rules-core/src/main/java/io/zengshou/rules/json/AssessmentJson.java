package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assessments as JSON: the same assessment gives the same bytes. */
public final class AssessmentJson {

  private AssessmentJson() {}

  /**
   * The assessment on one line. Money is decimal text in yuan; {@code "most": null} says that there
   * is no upper limit, a value of {@code income} that is null cannot be known.
   */
  public static String write(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    Library.JACKSON.require();
    return write(assessment, Enclosures.NONE);
  }

  /**
   * The assessment on one line, followed by what a host encloses with it: {@code receipt}, {@code
   * questions}, {@code changes}, {@code sensitivity}. The digest in a receipt is that of the
   * assessment alone.
   */
  public static String write(Assessment assessment, Enclosures enclosures) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(enclosures, "enclosures");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      out.writeStartObject();
      assessment(assessment, out);
      enclosures.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void assessment(Assessment assessment, JsonGenerator out) throws IOException {
    out.writeStringField("applicant", assessment.applicant());
    out.writeStringField("asOf", assessment.asOf().toString());
    pack(assessment.pack(), out);
    map("readings", assessment.readings(), out);
    if (!assessment.settings().isEmpty()) {
      map("settings", assessment.settings(), out);
    }
    if (!assessment.parameters().isEmpty()) {
      map("parameters", assessment.parameters(), out);
    }
    new FindingWriter(out).write(assessment.findings());
    if (assessment.income() != null) {
      statement(assessment.income(), out);
    }
    money("total", assessment.total(), out);
    money("totalMost", assessment.totalMost(), out);
    money("guarantee", assessment.guarantee(), out);
    money("guaranteeMost", assessment.guaranteeMost(), out);
  }

  static void pack(PackIdentity pack, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("pack");
    out.writeStringField("id", pack.id());
    out.writeStringField("version", pack.version());
    out.writeStringField("sha256", pack.sha256());
    out.writeEndObject();
  }

  private static void map(String name, Map<String, String> entries, JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      out.writeStringField(entry.getKey(), entry.getValue());
    }
    out.writeEndObject();
  }

  private static void statement(IncomeStatement statement, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("income");
    income("before", statement.before(), out);
    income("after", statement.after(), out);
    income("most", statement.most(), out);
    strings("missing", statement.missing(), out);
    out.writeEndObject();
  }

  static void income(String name, Income income, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart(name);
    money("operating", income.operating(), out);
    money("wage", income.wage(), out);
    money("property", income.property(), out);
    money("transfer", income.transfer(), out);
    money("total", income.total(), out);
    out.writeFieldName("persons");
    if (income.persons() == null) {
      out.writeNull();
    } else {
      out.writeNumber(income.persons());
    }
    PerCapita perCapita = income.perCapita();
    money("perCapita", perCapita == null ? null : perCapita.rounded(), out);
    out.writeEndObject();
  }

  /** A list of strings, also where it is empty. */
  static void strings(String name, List<String> values, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** An amount, or null where there is none. */
  static void money(String name, @Nullable Money amount, JsonGenerator out) throws IOException {
    out.writeStringField(name, amount == null ? null : amount.number());
  }
}

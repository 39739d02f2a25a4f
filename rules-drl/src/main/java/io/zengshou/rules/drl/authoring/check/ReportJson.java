package io.zengshou.rules.drl.authoring.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.drl.pack.Problem;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Library;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A report as JSON, in both languages; needs jackson-core. */
public final class ReportJson {

  private ReportJson() {}

  /** {@code {"usable": …, "errors": …, "warnings": …, "problems": […]}}. */
  public static String of(PackReport report) {
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeBooleanField("usable", report.isUsable());
      json.writeNumberField("errors", report.errors());
      json.writeNumberField("warnings", report.warnings());
      json.writeArrayFieldStart("problems");
      for (Problem problem : report.problems()) {
        problem(json, report, problem);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void problem(JsonGenerator json, PackReport report, Problem problem)
      throws IOException {
    Fault fault = problem.fault();
    json.writeStartObject();
    json.writeStringField("id", problem.kind().id());
    json.writeStringField("severity", problem.kind().isWarning() ? "warning" : "error");
    json.writeStringField("file", problem.place().file());
    number(json, "line", problem.place().line());
    number(json, "column", problem.place().column());
    number(json, "length", problem.place().length());
    String line = report.line(problem.place());
    if (line != null) {
      json.writeStringField("text", line);
    }
    words(json, "what", fault.what());
    if (fault.actual() != null) {
      json.writeStringField("actual", fault.actual());
    }
    if (fault.allowed() != null) {
      words(json, "allowed", fault.allowed());
    }
    if (fault.maybe() != null) {
      words(json, "maybe", fault.maybe());
    }
    json.writeEndObject();
  }

  /** Zero means that it is not known. */
  private static void number(JsonGenerator json, String name, int number) throws IOException {
    if (number > 0) {
      json.writeNumberField(name, number);
    }
  }

  private static void words(JsonGenerator json, String name, Text words) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", words.zh());
    json.writeStringField("en", words.en());
    json.writeEndObject();
  }
}

package io.zengshou.rules.drl.authoring.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.drl.pack.Place;
import io.zengshou.rules.drl.pack.Problem;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A report in SARIF 2.1.0, for editors and code hosts; needs jackson-core. */
public final class ReportSarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final PackReport report;
  private final Locale locale;

  private ReportSarif(PackReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  /** The report; files are named as seen from the pack's folder, columns counted in UTF-16. */
  public static String of(PackReport report, Locale locale) {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(locale, "locale");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      new ReportSarif(report, locale).write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(json);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Problem problem : report.problems()) {
      result(json, problem);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(JsonGenerator json) throws IOException {
    Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
    report.problems().forEach(problem -> kinds.add(problem.kind()));
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "zengshou");
    json.writeArrayFieldStart("rules");
    for (ProblemKind kind : kinds) {
      json.writeStartObject();
      json.writeStringField("id", kind.id());
      text(json, "shortDescription", kind.label().in(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.kind().id());
    json.writeStringField("level", problem.kind().isWarning() ? "warning" : "error");
    String words = problem.fault().in(locale);
    text(json, "message", words.substring(problem.place().toString().length() + 1).strip());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(problem.place().file()));
    json.writeEndObject();
    region(json, problem.place());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, Place place) throws IOException {
    if (place.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      if (place.column() > 0) {
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endColumn", place.column() + Math.max(1, place.length()));
      }
      json.writeEndObject();
    }
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** A relative reference, in ASCII: Chinese names are escaped. */
  private static String uri(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + file, e);
    }
  }
}

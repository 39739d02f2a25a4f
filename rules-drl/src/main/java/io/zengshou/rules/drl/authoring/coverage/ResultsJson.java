package io.zengshou.rules.drl.authoring.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.drl.authoring.coverage.Coverage.Count;
import io.zengshou.rules.drl.authoring.coverage.Coverage.OfCondition;
import io.zengshou.rules.drl.authoring.coverage.Coverage.OfFigure;
import io.zengshou.rules.drl.authoring.coverage.Coverage.OfRule;
import io.zengshou.rules.drl.authoring.scenario.Difference;
import io.zengshou.rules.drl.authoring.scenario.ScenarioResult;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.text.Library;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of scenarios, and what they try, as JSON for tools; needs jackson-core. */
public final class ResultsJson {

  private final JsonGenerator json;

  private ResultsJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * {@code {"passed": …, "failed": …, "unconfirmed": […], "scenarios": […], "coverage": {…}}}.
   *
   * @param coverage null: it is left out
   */
  public static String of(
      List<ScenarioResult> results, Scenarios scenarios, @Nullable Coverage coverage) {
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(scenarios, "scenarios");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      new ResultsJson(json).write(results, scenarios, coverage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void write(List<ScenarioResult> results, Scenarios scenarios, @Nullable Coverage coverage)
      throws IOException {
    long passed = results.stream().filter(ScenarioResult::passed).count();
    json.writeStartObject();
    json.writeNumberField("passed", passed);
    json.writeNumberField("failed", results.size() - passed);
    json.writeArrayFieldStart("unconfirmed");
    for (String where : scenarios.unconfirmed()) {
      json.writeString(where);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("scenarios");
    for (ScenarioResult result : results) {
      result(result);
    }
    json.writeEndArray();
    if (coverage != null) {
      coverage(coverage);
    }
    json.writeEndObject();
  }

  private void result(ScenarioResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("where", result.scenario().where());
    json.writeStringField("name", result.scenario().name());
    json.writeStringField("source", result.scenario().source());
    json.writeBooleanField("passed", result.passed());
    json.writeArrayFieldStart("differences");
    for (Difference each : result.differences()) {
      json.writeStartObject();
      json.writeStringField("where", each.where());
      json.writeStringField("item", each.name());
      json.writeStringField("expected", each.expected());
      json.writeStringField("actual", each.actual());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void coverage(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    share("rules", coverage.rulesMatched(), coverage.rules().size());
    share("conditions", coverage.conditionsBoth(), coverage.conditions().size());
    share("figures", coverage.figuresReached(), coverage.figures().size());
    json.writeArrayFieldStart("ofRules");
    for (OfRule rule : coverage.rules()) {
      json.writeStartObject();
      json.writeStringField("where", rule.rule().text().where());
      json.writeStringField("rule", rule.rule().name());
      json.writeStringField("measure", rule.rule().measure().id());
      count(rule.matched());
      json.writeArrayFieldStart("conditions");
      for (OfCondition each : rule.conditions()) {
        json.writeStartObject();
        json.writeStringField("where", each.asked().where());
        json.writeStringField("text", each.asked().text());
        words(each.asked().words());
        count(each.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ofFigures");
    for (OfFigure each : coverage.figures()) {
      json.writeStartObject();
      json.writeStringField("where", each.edge().where());
      json.writeStringField("measure", each.edge().rule().measure().id());
      json.writeStringField("text", each.edge().text());
      words(each.edge().words());
      json.writeNumberField("below", each.below());
      json.writeNumberField("at", each.at());
      json.writeNumberField("above", each.above());
      json.writeBooleanField("reached", each.reached());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void share(String name, int tried, int all) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("tried", tried);
    json.writeNumberField("all", all);
    json.writeEndObject();
  }

  private void count(Count count) throws IOException {
    json.writeNumberField("held", count.held());
    json.writeNumberField("failed", count.failed());
    json.writeNumberField("unknown", count.unknown());
  }

  private void words(Text words) throws IOException {
    json.writeObjectFieldStart("words");
    json.writeStringField("zh", words.zh());
    json.writeStringField("en", words.en());
    json.writeEndObject();
  }
}

package io.zengshou.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zengshou.rules.study.reform.GroupEffect;
import io.zengshou.rules.study.reform.InvalidReformException;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.study.reform.ReformEffect.Crossings;
import io.zengshou.rules.study.reform.ReformEffect.Decile;
import io.zengshou.rules.study.reform.ReformEffect.Township;
import io.zengshou.rules.text.Library;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reforms, and what they change for a population, as JSON. */
public final class ReformJson {

  private final JsonGenerator out;

  private ReformJson(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Reads one reform. A pack is a folder, seen from the folder of the file.
   *
   * @param json the text of the file, without a byte order mark
   * @param file where it stands, for messages and for finding its pack
   * @throws InvalidReformException where the text is no reform; its faults are all there are
   */
  public static Reform read(String json, Path file) {
    Objects.requireNonNull(json, "json");
    Library.JACKSON.require();
    try {
      return ReformDraft.read(Trees.parse(json, 1, 1), file);
    } catch (SyntaxException e) {
      throw new InvalidReformException(file.toString(), List.of(e.fault().inside(file + ": ")));
    }
  }

  /** What one reform changes, on one line: the same gives the same bytes. */
  public static String write(Reform reform, ReformEffect effect) {
    Objects.requireNonNull(reform, "reform");
    Library.JACKSON.require();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Trees.JSON.createGenerator(text)) {
      new ReformJson(out).write(effect, reform);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void write(ReformEffect effect, Reform reform) throws IOException {
    out.writeStartObject();
    out.writeFieldName("reform");
    ReformDraft.TABLE.write(reform, out);
    out.writeObjectFieldStart("all");
    group(effect.all());
    out.writeEndObject();
    out.writeArrayFieldStart("townships");
    for (Township township : effect.townships()) {
      out.writeStartObject();
      out.writeStringField("township", township.name());
      group(township.effect());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("deciles");
    for (Decile decile : effect.deciles()) {
      out.writeStartObject();
      out.writeNumberField("decile", decile.number());
      AssessmentJson.money("from", decile.from(), out);
      AssessmentJson.money("to", decile.to(), out);
      group(decile.effect());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeObjectFieldStart("withoutIncome");
    group(effect.withoutIncome());
    out.writeEndObject();
    Crossings crossings = effect.crossings();
    if (crossings != null) {
      out.writeObjectFieldStart("crossings");
      AssessmentJson.money("line", crossings.line(), out);
      out.writeNumberField("before", crossings.before());
      out.writeNumberField("after", crossings.after());
      out.writeNumberField("lifted", crossings.lifted());
      out.writeNumberField("dropped", crossings.dropped());
      out.writeEndObject();
    }
    out.writeFieldName("comparison");
    new ComparisonJson(out).comparison(effect.comparison());
    out.writeEndObject();
  }

  private void group(GroupEffect effect) throws IOException {
    out.writeNumberField("applicants", effect.applicants());
    AssessmentJson.money("cashBefore", effect.cashBefore(), out);
    AssessmentJson.money("cashAfter", effect.cashAfter(), out);
    AssessmentJson.money("guaranteesBefore", effect.guaranteesBefore(), out);
    AssessmentJson.money("guaranteesAfter", effect.guaranteesAfter(), out);
    out.writeNumberField("gaining", effect.gaining());
    out.writeNumberField("losing", effect.losing());
  }
}

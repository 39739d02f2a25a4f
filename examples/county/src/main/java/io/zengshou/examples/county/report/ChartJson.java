package io.zengshou.examples.county.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart shows as JSON that may stand inside a page: no text in it can end its element. */
final class ChartJson {

  private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new InsideAPage());

  /** What HTML would understand is written by its number. */
  private static final class InsideAPage extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    /** Ends of lines to a script, but not to JSON. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      boolean separator = character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR;
      return separator ? new SerializedString("\\u" + Integer.toHexString(character)) : null;
    }
  }

  private ChartJson() {}

  static String of(Chart chart) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("description", chart.description());
      if (chart instanceof Chart.Bars bars) {
        bars(bars, out);
      } else {
        lines((Chart.Lines) chart, out);
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void bars(Chart.Bars bars, JsonGenerator out) throws IOException {
    out.writeStringField("form", bars.form().name());
    out.writeStringField("unit", bars.unit());
    out.writeArrayFieldStart("categories");
    for (String category : bars.categories()) {
      out.writeString(category);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("series");
    for (Chart.Series series : bars.series()) {
      out.writeStartObject();
      out.writeStringField("meaning", series.meaning().name());
      out.writeStringField("name", series.name());
      numbers("values", series.values(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void lines(Chart.Lines lines, JsonGenerator out) throws IOException {
    out.writeStringField("form", "LINES");
    out.writeStringField("scale", lines.scale().name());
    out.writeStringField("across", lines.across());
    out.writeStringField("up", lines.up());
    out.writeArrayFieldStart("series");
    for (Chart.Line line : lines.lines()) {
      out.writeStartObject();
      out.writeStringField("meaning", line.meaning().name());
      out.writeStringField("name", line.name());
      out.writeArrayFieldStart("points");
      for (Chart.Point point : line.points()) {
        out.writeStartArray();
        out.writeNumber(point.across());
        out.writeNumber(point.up()); // null: null
        out.writeEndArray();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    marks(lines.marks(), out);
  }

  private static void marks(List<Chart.Mark> marks, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("marks");
    for (Chart.Mark mark : marks) {
      out.writeStartObject();
      out.writeNumberField("across", mark.across());
      out.writeStringField("sign", mark.sign().name());
      out.writeStringField("label", mark.label());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void numbers(String name, List<BigDecimal> values, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (BigDecimal value : values) {
      out.writeNumber(value);
    }
    out.writeEndArray();
  }
}

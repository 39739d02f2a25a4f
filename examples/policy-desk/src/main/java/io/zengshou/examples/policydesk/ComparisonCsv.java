package io.zengshou.examples.policydesk;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Comparison.MeasureEffect;
import io.zengshou.rules.study.Effect;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A comparison for a spreadsheet: one row a measure, and two for what they come to together. */
final class ComparisonCsv {

  private ComparisonCsv() {}

  static String write(Comparison comparison) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "measure",
          "title",
          "before",
          "after",
          "change",
          "recipientsBefore",
          "recipientsAfter",
          "gaining",
          "losing",
          "median",
          "greatestGain",
          "greatestLoss");
      for (MeasureEffect line : comparison.measures()) {
        row(line.measure().id(), line.measure().title().zh(), line.effect(), csv);
      }
      row("cash", "现金合计", comparison.cash(), csv);
      row("guarantees", "兜底保障合计", comparison.guarantees(), csv);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void row(String id, String title, Effect effect, CsvWriter csv) {
    csv.writeRecord(
        id,
        title,
        effect.before().least().number(),
        effect.after().least().number(),
        effect.cost().number(),
        Long.toString(effect.before().recipients()),
        Long.toString(effect.after().recipients()),
        Long.toString(effect.gaining()),
        Long.toString(effect.losing()),
        number(effect.median()),
        number(effect.greatestGain()),
        number(effect.greatestLoss()));
  }

  private static String number(@Nullable Money amount) {
    return amount == null ? "" : amount.number();
  }
}

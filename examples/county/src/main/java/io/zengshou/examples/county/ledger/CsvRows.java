package io.zengshou.examples.county.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.zengshou.rules.explain.LedgerCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows that a spreadsheet opens as they are meant: words that it would take for a formula stand
 * behind an apostrophe.
 */
final class CsvRows {

  /** Tells Excel that the file is UTF-8. */
  static final String MARK = "\uFEFF";

  /** What begins a formula, also in full width; and the apostrophe, so that it can be taken off. */
  private static final String GUARDED = "=+-@\t\r'＝＋－＠";

  private CsvRows() {}

  /** A row of the ledger with its end. */
  static byte[] of(List<LedgerCell> cells) {
    return row(
        cells.stream()
            .map(
                cell ->
                    cell instanceof LedgerCell.Words words ? guarded(words.text()) : cell.text())
            .toList());
  }

  /** A row of words with its end. */
  static byte[] ofWords(List<String> words) {
    return row(words.stream().map(CsvRows::guarded).toList());
  }

  private static byte[] row(List<String> fields) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text)) {
      csv.writeRecord(fields);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String guarded(String words) {
    return !words.isEmpty() && GUARDED.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  /** The words that a field of a row holds. */
  static String unguarded(String field) {
    return field.length() > 1 && field.charAt(0) == '\'' && GUARDED.indexOf(field.charAt(1)) >= 0
        ? field.substring(1)
        : field;
  }
}

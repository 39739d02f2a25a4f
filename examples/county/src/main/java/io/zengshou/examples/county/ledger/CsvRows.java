package io.zengshou.examples.county.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.zengshou.rules.explain.LedgerCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows that a spreadsheet opens as they are meant: words that it would take for a formula, or for a
 * number or a day that it shows otherwise, stand behind an apostrophe.
 */
final class CsvRows {

  /** Tells Excel that the file is UTF-8. */
  static final String MARK = "\uFEFF";

  /** What begins a formula, also in full width; and the apostrophe, so that it can be taken off. */
  private static final String GUARDED = "=+-@\t\r\n'＝＋－＠";

  /**
   * What may be taken for a number, a share, an amount, a day or an hour: 18 digits lose their last
   * three, 0012 its zeros, 12E5 and 3-1 become something else altogether.
   */
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile("[¥￥$€£(（]?[\\p{Nd}.．][\\p{Nd}.,:/%EeXxAaPpMm年月日时分秒．，：／％ )）+-]*");

  private static final Pattern LIKE_A_DAY =
      Pattern.compile(
          "(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ./-]*\\d.*|true|false");

  /** Shown as it is written. */
  private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,14}");

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
    return !words.isEmpty() && isTakenForSomethingElse(words) ? "'" + words : words;
  }

  private static boolean isTakenForSomethingElse(String words) {
    String bare = words.strip();
    return GUARDED.indexOf(words.charAt(0)) >= 0
        || (!PLAIN.matcher(words).matches()
            && (LIKE_A_NUMBER.matcher(bare).matches() || LIKE_A_DAY.matcher(bare).matches()));
  }

  /** The words that a field of a row holds. */
  static String unguarded(String field) {
    return field.startsWith("'") ? field.substring(1) : field;
  }
}

package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.LedgerRows.Row;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.explain.LedgerTable.Column;
import io.zengshou.rules.measure.Measure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The ledger as a workbook: a summary, then a sheet a township. It is made from the finished CSV
 * file in two passes, so that no more than a few rows of each sheet are held, and takes its place
 * when it is whole.
 */
final class LedgerWorkbook {

  static final String NAME = "ledger.xlsx";

  /** Rows that each sheet holds before they go to its file. */
  private static final int WINDOW = 20;

  private final LedgerJob job;
  private final LedgerTable table;
  private final String asOf;
  private final int mostRows;

  /** What a measure gives at most is seldom looked for: most is certain. */
  private final Set<String> folded;

  LedgerWorkbook(LedgerJob job, LedgerTable table, String asOf, int mostRows) {
    this.job = job;
    this.table = table;
    this.asOf = asOf;
    this.mostRows = mostRows;
    this.folded =
        job.calculator().catalogue().measures().stream()
            .filter(Measure::givesMoney)
            .map(LedgerTable::mostOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  static void write(LedgerJob job, LedgerTable table, Identity identity) throws IOException {
    // One row of a sheet are the headings.
    new LedgerWorkbook(job, table, identity.asOf(), SpreadsheetVersion.EXCEL2007.getMaxRows() - 1)
        .write();
  }

  void write() throws IOException {
    LedgerRows rows = new LedgerRows(job.file(LedgerFiles.CSV), table, job.locale());
    LedgerSheets sheets = new LedgerSheets(job.locale());
    LedgerTally tally = new LedgerTally(job.calculator().catalogue(), sheets);
    rows.each(tally::add);
    Path part = job.file(NAME + ".part");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      // Not the hour at which it is written: the same ledger is the same bytes.
      Instant made = LocalDate.parse(asOf).atStartOfDay(ZoneOffset.UTC).toInstant();
      book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
      new SummarySheet(book, sheets, asOf).write(tally);
      try (SXSSFWorkbook stream = new SXSSFWorkbook(book, WINDOW, true)) {
        rows(stream, rows, sheets, tally);
        try (OutputStream out = Files.newOutputStream(part)) {
          stream.write(out);
        }
      }
    }
    Path next = job.file(NAME + ".next");
    ZipTimes.without(part, next);
    Files.delete(part);
    Files.move(next, job.file(NAME), StandardCopyOption.REPLACE_EXISTING);
  }

  private void rows(SXSSFWorkbook book, LedgerRows rows, LedgerSheets sheets, LedgerTally tally)
      throws IOException {
    CellStyles styles = new CellStyles(book);
    Map<String, LedgerSheet> open = new HashMap<>();
    // In the order of the summary, whichever row comes first.
    tally
        .bySheet()
        .forEach(
            lines ->
                open.put(lines.title(), sheet(book, lines.title(), 1, lines.applicants(), styles)));
    Map<String, Integer> parts = new HashMap<>();
    rows.each(
        row -> {
          String title = sheets.of(row);
          LedgerSheet sheet = open.get(title);
          if (sheet == null || sheet.isFull()) {
            int part = parts.merge(title, 2, (before, two) -> before + 1);
            sheet = sheet(book, sheets.next(title, part), part, tally.rows(title), styles);
            open.put(title, sheet);
          }
          write(row, sheet);
        });
  }

  /**
   * A sheet for rows of a township, or the next one where the one before is full.
   *
   * @param all so many rows the township has
   */
  private LedgerSheet sheet(
      SXSSFWorkbook book, String name, int part, long all, CellStyles styles) {
    long before = (long) (part - 1) * mostRows;
    int rows = (int) Math.min(mostRows, all - before);
    return new LedgerSheet(
        book.createSheet(name), table.columns(), folded, job.locale(), styles, rows);
  }

  private void write(Row row, LedgerSheet sheet) {
    sheet.nextRow();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.type() == LedgerTable.Type.WORDS) {
        sheet.words(i, row.words(i));
      } else {
        sheet.number(i, row.number(i), column.type());
      }
    }
  }
}

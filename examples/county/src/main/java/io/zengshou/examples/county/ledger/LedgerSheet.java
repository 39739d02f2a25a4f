package io.zengshou.examples.county.ledger;

import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.explain.LedgerTable.Column;
import io.zengshou.rules.explain.TextWidth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of lines: headings that stay in sight, filters, and rows that are written as they come.
 * In print it is as wide as the paper, with its headings on each page.
 */
final class LedgerSheet {

  /** The columns that stay in sight: who it is. */
  private static final int FROZEN = 5;

  /** At the foot of each printed page: which of how many. */
  static final String PAGE_NUMBER = "&P / &N";

  private static final int MOST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** POI counts widths in 256ths of a character. */
  private static final int CHARACTER = 256;

  private final Sheet sheet;
  private final CellStyles styles;
  private final int rows;
  private int written;
  private @Nullable Row row;

  /**
   * @param folded ids of columns that are shown on demand
   * @param rows so many lines it will have
   */
  LedgerSheet(
      Sheet sheet,
      List<Column> columns,
      Set<String> folded,
      Locale locale,
      CellStyles styles,
      int rows) {
    this.sheet = sheet;
    this.styles = styles;
    this.rows = rows;
    Row headings = sheet.createRow(0);
    headings.setHeightInPoints(45);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = headings.createCell(i);
      String heading = columns.get(i).heading().in(locale);
      cell.setCellValue(heading);
      cell.setCellStyle(styles.heading());
      sheet.setColumnWidth(i, width(columns.get(i), heading) * CHARACTER);
      if (folded.contains(columns.get(i).id())) {
        sheet.groupColumn(i, i);
        sheet.setColumnGroupCollapsed(i, true);
      }
    }
    sheet.createFreezePane(FROZEN, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    print(sheet);
  }

  /** On A3: so many columns are not legible on less. */
  private static void print(Sheet sheet) {
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(side, 0.3);
    }
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight(PAGE_NUMBER);
  }

  /** Room for what usually stands in a column, and for half its heading, which has two lines. */
  private static int width(Column column, String heading) {
    int usual =
        switch (column.type()) {
          case AMOUNT -> 14;
          case COUNT -> 6;
          case WORDS ->
              switch (column.id()) {
                case "next_steps" -> 60;
                case "flags", "services", "undetermined", "missing", "departments" -> 30;
                case "classification" -> 16;
                // Room for an identity number.
                case "id" -> 20;
                default -> 11;
              };
        };
    return Math.max(usual, TextWidth.of(heading) / 2 + 3);
  }

  boolean isFull() {
    return written == rows;
  }

  void nextRow() {
    written++;
    row = sheet.createRow(written);
  }

  void words(int column, String words) {
    if (!words.isEmpty()) {
      cell(column, LedgerTable.Type.WORDS)
          .setCellValue(
              words.length() > MOST_TEXT ? words.substring(0, MOST_TEXT - 1) + "…" : words);
    }
  }

  void number(int column, @Nullable BigDecimal number, LedgerTable.Type type) {
    if (number != null) {
      cell(column, type).setCellValue(number.doubleValue());
    }
  }

  private Cell cell(int column, LedgerTable.Type type) {
    if (row == null) {
      throw new IllegalStateException("nextRow comes first");
    }
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.of(type));
    return cell;
  }
}

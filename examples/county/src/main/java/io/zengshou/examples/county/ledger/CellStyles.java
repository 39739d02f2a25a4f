package io.zengshou.examples.county.ledger;

import io.zengshou.rules.explain.LedgerTable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look: each look once, as a workbook has room for few. */
final class CellStyles {

  private final CellStyle title;
  private final CellStyle heading;
  private final Map<LedgerTable.Type, CellStyle> lines = new EnumMap<>(LedgerTable.Type.class);
  private final Map<LedgerTable.Type, CellStyle> totals = new EnumMap<>(LedgerTable.Type.class);

  CellStyles(Workbook book) {
    title = book.createCellStyle();
    Font large = book.createFont();
    large.setBold(true);
    large.setFontHeightInPoints((short) 16);
    title.setFont(large);
    heading = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setWrapText(true);
    heading.setAlignment(HorizontalAlignment.CENTER);
    heading.setVerticalAlignment(VerticalAlignment.CENTER);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    heading.setBorderBottom(BorderStyle.THIN);
    for (LedgerTable.Type type : LedgerTable.Type.values()) {
      lines.put(type, style(book, type));
      CellStyle total = style(book, type);
      total.setFont(bold);
      total.setBorderTop(BorderStyle.THIN);
      totals.put(type, total);
    }
  }

  private static CellStyle style(Workbook book, LedgerTable.Type type) {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (type == LedgerTable.Type.WORDS) {
      style.setWrapText(true);
    } else {
      // Also where words stand for a number that there is not.
      style.setAlignment(HorizontalAlignment.RIGHT);
      String format = type == LedgerTable.Type.AMOUNT ? "#,##0.00" : "#,##0";
      style.setDataFormat(book.createDataFormat().getFormat(format));
    }
    return style;
  }

  CellStyle title() {
    return title;
  }

  CellStyle heading() {
    return heading;
  }

  /** A cell of a line; words are broken at the edge of their column. */
  CellStyle of(LedgerTable.Type type) {
    return Objects.requireNonNull(lines.get(type));
  }

  /** A cell of a total. */
  CellStyle total(LedgerTable.Type type) {
    return Objects.requireNonNull(totals.get(type));
  }
}

package io.zengshou.examples.county.ledger;

import io.zengshou.rules.explain.LedgerTable;
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
  private final CellStyle words;
  private final CellStyle amount;
  private final CellStyle count;

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
    words = book.createCellStyle();
    amount = book.createCellStyle();
    amount.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
    count = book.createCellStyle();
    count.setDataFormat(book.createDataFormat().getFormat("#,##0"));
  }

  CellStyle title() {
    return title;
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle of(LedgerTable.Type type) {
    return switch (type) {
      case WORDS -> words;
      case AMOUNT -> amount;
      case COUNT -> count;
    };
  }
}

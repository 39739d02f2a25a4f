package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.authoring.scenario.SheetCell.Kind;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.PackLimits;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of an Excel file. The only class that knows the library for it, which is on the
 * class path of those hosts alone whose packs have such files.
 */
final class XlsxFile {

  /** Excel itself shows and keeps no more digits; what a double has beyond them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  /** A number as a formula gives it where the cell says that it is text. */
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,400}([.][0-9]{1,400})?([eE][-+]?[0-9]{1,4})?");

  /** The last day that Excel knows, 9999-12-31, in days since the end of 1899. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private final String file;
  private final Faults faults;

  XlsxFile(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The rows that are not empty, by the names of the sheets that can be seen. */
  Map<String, List<SheetRow>> sheets(byte[] bytes) {
    Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
    ReadingOptions options = new ReadingOptions(true, false);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          sheets.put(sheet.getName(), rows(sheet));
        }
      }
    } catch (IOException | RuntimeException e) {
      // The library throws whatever comes of a broken file: numbers that are none, missing parts.
      faults.add(
          // What the reader says is English.
          Fault.of(
                  file,
                  new Text(
                      "不是能读的 Excel 文件",
                      "this is no Excel file that can be read: " + e.getMessage()))
              .maybe(
                  new Text("用 Excel 或 WPS 另存为 .xlsx,不加密码", "save it as .xlsx without a password")));
    }
    return sheets;
  }

  private List<SheetRow> rows(Sheet sheet) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        Row row = all.next();
        String prefix = file + "!" + sheet.getName() + "!";
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row) {
          SheetCell read = cell == null ? null : cell(cell, prefix + cell.getAddress());
          if (read != null) {
            cells.add(read);
          }
        }
        if (!cells.isEmpty()) {
          rows.add(new SheetRow(row.getRowNum(), prefix + "A" + row.getRowNum(), cells));
        }
      }
    }
    return rows;
  }

  /** What a cell says; null: nothing. */
  private @Nullable SheetCell cell(Cell cell, String where) {
    int column = cell.getColumnIndex();
    Object value = cell.getValue();
    boolean formula = cell.getType() == CellType.FORMULA;
    if (cell.getType() == CellType.ERROR
        || (formula && value != null && value.toString().startsWith("#"))) {
      bad(where, cell, "单元格里是错误值", "the cell has an error");
      return null;
    }
    if (formula && (value == null || value.toString().isEmpty())) {
      bad(where, cell, "公式还没有算出值", "the formula has no value yet");
      return null;
    }
    if (value instanceof Boolean) {
      return new SheetCell(column, where, Kind.YES_OR_NO, value.toString());
    }
    if (value instanceof BigDecimal number) {
      return number(cell, where, number);
    }
    String text = value == null ? "" : words(value.toString());
    if (text.isEmpty()) {
      return null;
    }
    if (formula && NUMBER.matcher(text).matches()) {
      return number(cell, where, new BigDecimal(text));
    }
    return new SheetCell(column, where, Kind.WORDS, text);
  }

  /** Without what cannot be seen at both ends: blanks of any width, and byte order marks. */
  private static String words(String text) {
    return text.replace('\u00a0', ' ').replace("\ufeff", "").strip();
  }

  private @Nullable SheetCell number(Cell cell, String where, BigDecimal number) {
    // Written out, a number of a few signs can have a thousand million digits.
    if (number.precision() - (long) number.scale() > PackLimits.DIGITS
        || number.scale() > PackLimits.DIGITS) {
      bad(where, cell, "数太大或小数太多", "the number is too large, or has too many decimals");
      return null;
    }
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
    if (bare.contains("y") || (bare.contains("d") && bare.contains("m"))) {
      return day(cell, where, number);
    }
    boolean percent = bare.contains("%");
    BigDecimal exact = (percent ? number.movePointRight(2) : number).round(DIGITS);
    String digits = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    return percent
        ? new SheetCell(cell.getColumnIndex(), where, Kind.WORDS, digits + "%")
        : new SheetCell(cell.getColumnIndex(), where, Kind.NUMBER, digits);
  }

  private @Nullable SheetCell day(Cell cell, String where, BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
      bad(where, cell, "不是日期", "this is no day");
      return null;
    }
    LocalDateTime moment = null;
    try {
      moment = cell.asDate();
    } catch (ExcelReaderException e) {
      // A formula: the days since the end of 1899, as Excel counts them.
      moment = LocalDateTime.of(1899, 12, 30, 0, 0).plusDays(number.longValue());
    }
    if (moment == null || !moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      bad(where, cell, "日期里有几点几分", "the day has a time");
      return null;
    }
    return new SheetCell(cell.getColumnIndex(), where, Kind.WORDS, moment.toLocalDate().toString());
  }

  private void bad(String where, Cell cell, String zh, String en) {
    String formula = cell.getFormula();
    faults.add(
        Fault.of(where, new Text(zh, en))
            .actual(formula == null ? String.valueOf(cell.getRawValue()) : "=" + formula));
  }
}

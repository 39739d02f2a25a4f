package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.drl.pack.PackLimits;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what the parts of an Excel file hold, and stops where it is more than a table of scenarios
 * ever is. A file of a few kilobytes can hold a cell of gigabytes, and one cell reference can ask
 * for a row of millions of cells.
 */
final class SheetLimits {

  /** Something is more than can be read. */
  static final class ExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    ExceededException(Fault fault) {
      super(fault.toString());
      this.fault = fault;
    }

    /** The fault in a file. */
    Fault in(String file) {
      return fault.where().isEmpty() ? fault.at(file) : fault.inside(file + "!");
    }
  }

  /** Columns as Excel itself names them, up to XFD. */
  private static final Pattern CELL = Pattern.compile("[$]?([A-Za-z]{1,3})[$]?[0-9]{1,7}");

  private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");

  /** The place of a shared text. */
  private static final Pattern PLACE = Pattern.compile("\\s*[0-9]{0,6}\\s*");

  private int sheets;
  private int rows;
  private int cells;
  private int cellsOfRow;
  private int formulas;
  private int arrays;
  private long inflated;

  /** The cell that is looked at, and what it says of its kind; empty outside of one. */
  private String cell = "";

  private String type = "";

  /** Inside of a cell or of a shared text, and of that in a value: where text is counted. */
  private boolean inText;

  private boolean inValue;
  private final StringBuilder value = new StringBuilder();
  private int text;

  /** How many parts the file has. */
  void parts(int parts) {
    atMost("", "Excel 文件的部分太多", "too many parts in the file", parts, PackLimits.SHEET_PARTS);
  }

  /** A sheet. */
  void sheet() {
    sheets++;
    atMost("", "工作表太多", "too many sheets", sheets, PackLimits.SHEETS);
  }

  /** Whether a sheet has a part that no other sheet has. */
  void ownPart(boolean own) {
    if (!own) {
      throw new ExceededException(
          Fault.of("", new Text("两张工作表是同一份内容", "two sheets are one and the same part")));
    }
  }

  /** An element that begins, with the attributes that name a row or cell and a kind. */
  void start(String name, String place, String kind) {
    switch (name) {
      case "row" -> row(place);
      case "c" -> cell(place, kind);
      case "f" -> formula(kind);
      case "v" -> {
        inValue = true;
        value.setLength(0);
      }
      case "si" -> begin("", "");
      default -> {
        // Nothing that is counted.
      }
    }
  }

  private void row(String number) {
    rows++;
    atMost("", "行太多，空行也算", "too many rows, empty ones too", rows, PackLimits.SHEET_ROWS);
    if (!number.isEmpty() && !ROW.matcher(number).matches()) {
      throw new ExceededException(
          Fault.of("", new Text("行号太大", "the number of a row is too large"))
              .actual(number)
              .allowed(new Text("至多 7 位数", "at most 7 digits")));
    }
    cellsOfRow = 0;
  }

  private void cell(String place, String kind) {
    cells++;
    atMost("", "单元格太多，空的也算", "too many cells, empty ones too", cells, PackLimits.SHEET_CELLS);
    cellsOfRow++;
    int column = place.isEmpty() ? cellsOfRow : column(place);
    atMost(place, "列太靠右", "the column is too far right", column, PackLimits.SHEET_COLUMNS);
    begin(place, kind);
  }

  /** The place of a cell's column, from 1. */
  private static int column(String place) {
    Matcher cell = CELL.matcher(place);
    if (!cell.matches()) {
      throw new ExceededException(
          Fault.of("", new Text("没有这个单元格", "there is no such cell"))
              .actual(place)
              .allowed(Text.same("A1 … XFD1048576")));
    }
    int column = 0;
    for (char c : cell.group(1).toCharArray()) {
      column = column * 26 + Character.toUpperCase(c) - 'A' + 1;
    }
    return column;
  }

  private void formula(String kind) {
    formulas++;
    arrays += kind.equals("array") ? 1 : 0;
    atMost(cell, "公式太多", "too many formulas", formulas, PackLimits.SHEET_FORMULAS);
    atMost(cell, "数组公式太多", "too many array formulas", arrays, PackLimits.SHEET_ARRAYS);
    text = 0;
  }

  private void begin(String place, String kind) {
    inText = true;
    text = 0;
    cell = place;
    type = kind;
  }

  /** An element that ends. */
  void end(String name) {
    switch (name) {
      case "si", "c" -> inText = false;
      case "f" -> text = 0;
      case "v" -> inValue = false;
      default -> {
        // Nothing that is counted.
      }
    }
  }

  /** Text, or a piece of it. */
  void text(String words) {
    if (!inText) {
      return;
    }
    text += words.length();
    atMost(cell, "文字太长", "the text is too long", text, PackLimits.SHEET_TEXT);
    if (inValue && type.equals("s")) {
      value.append(words);
      // The library fills up a list to the place of a text that it is told.
      if (!PLACE.matcher(value).matches()) {
        throw new ExceededException(
            Fault.of(cell, new Text("没有这一条文字", "there is no such text")).actual("" + value));
      }
    }
  }

  /** A stream that ends with a fault where all that was read is too much. */
  InputStream inflated(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
      }
    };
  }

  private void count(int read) {
    inflated += read;
    atMost(
        "",
        "解压后太大（字节）",
        "it is too large when unpacked, in bytes",
        inflated,
        PackLimits.SHEET_INFLATED);
  }

  private static void atMost(String where, String zh, String en, long actual, long most) {
    if (actual > most) {
      throw new ExceededException(PackLimits.exceeded(where, new Text(zh, en), actual, most));
    }
  }

  /** The limit that a parser's exception hides. */
  static void throwIfExceeded(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof ExceededException exceeded) {
        throw exceeded;
      }
    }
  }
}

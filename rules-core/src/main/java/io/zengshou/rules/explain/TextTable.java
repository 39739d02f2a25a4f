package io.zengshou.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of plain text whose columns stay aligned in a terminal, where a Chinese character takes
 * two columns. Lines have no trailing blanks.
 *
 * <pre>{@code
 * TextTable.of(40, Column.left(), Column.right())
 *     .row("经营性收入", "24,000.00元")
 *     .row("wage", "9,000.00元")
 *     .text();
 * }</pre>
 *
 * <p>A table is mutable and not for several threads.
 */
public final class TextTable {

  /** A row of cells, or, where {@code spanning}, one text across all columns. */
  private record Row(List<String> cells, boolean spanning) {}

  /** How the cells of one column stand. */
  public record Column(Align align, boolean wraps) {

    public static Column left() {
      return new Column(Align.LEFT, false);
    }

    public static Column right() {
      return new Column(Align.RIGHT, false);
    }

    /** A left column whose cells are broken into lines where the table would be too wide. */
    public static Column wrapping() {
      return new Column(Align.LEFT, true);
    }
  }

  /** Where a cell stands in its column. */
  public enum Align {
    LEFT,
    RIGHT
  }

  private static final String GAP = "  ";

  /** Narrower than this a wrapped column is not readable. */
  private static final int LEAST_WRAPPED = 8;

  private final int width;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();
  private String indent = "";

  private TextTable(int width, List<Column> columns) {
    this.width = width;
    this.columns = columns;
  }

  /**
   * An empty table.
   *
   * @param width the columns of the terminal it may take; kept to by narrowing the wrapping columns
   * @param columns at least one
   */
  public static TextTable of(int width, Column... columns) {
    Objects.requireNonNull(columns, "columns");
    return new TextTable(width, List.of(columns));
  }

  /** Puts so many blanks before each line; they count towards the width. */
  public TextTable indent(int blanks) {
    indent = " ".repeat(blanks);
    return this;
  }

  /**
   * Adds a row; cells that are not given are empty.
   *
   * @throws IllegalArgumentException where there are more cells than columns
   */
  public TextTable row(String... cells) {
    if (cells.length > columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells in " + columns.size() + " columns");
    }
    List<String> row = new ArrayList<>(List.of(cells));
    while (row.size() < columns.size()) {
      row.add("");
    }
    rows.add(new Row(row, false));
    return this;
  }

  /**
   * Adds a text across all columns, such as a heading; it is wrapped to the table's width and takes
   * no part in theirs. Blanks at its beginning stay, on further lines too; the indent is not added.
   */
  public TextTable span(String text) {
    Objects.requireNonNull(text, "text");
    rows.add(new Row(List.of(text), true));
    return this;
  }

  /** How many columns of a terminal {@code text} takes. */
  public static int widthOf(String text) {
    Objects.requireNonNull(text, "text");
    return TextWidth.of(text);
  }

  /** The lines of the table, without line ends. */
  public List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      if (row.spanning()) {
        spanning(row.cells().get(0), lines);
      } else {
        cells(row.cells(), widths, lines);
      }
    }
    return lines;
  }

  /** As {@link #lines}, with a rule below the first, which is the heading. */
  public List<String> ruled() {
    List<String> ruled = lines();
    ruled.add(1, "-".repeat(ruled.stream().mapToInt(TextTable::widthOf).max().orElse(0)));
    return ruled;
  }

  /** The table as one text; each line ends with a line feed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private void spanning(String text, List<String> lines) {
    String words = text.stripLeading();
    String blanks = text.substring(0, text.length() - words.length());
    int left = Math.max(LEAST_WRAPPED, width - blanks.length());
    LineBreaks.of(words, left).forEach(line -> lines.add((blanks + line).stripTrailing()));
  }

  private void cells(List<String> row, int[] widths, List<String> lines) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> cell =
          columns.get(i).wraps() ? LineBreaks.of(row.get(i), widths[i]) : List.of(row.get(i));
      cells.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int i = 0; i < height; i++) {
      lines.add(line(cells, i, widths));
    }
  }

  private String line(List<List<String>> cells, int number, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < widths.length; i++) {
      String cell = number < cells.get(i).size() ? cells.get(i).get(number) : "";
      String padding = " ".repeat(Math.max(0, widths[i] - TextWidth.of(cell)));
      line.append(i == 0 ? "" : GAP);
      line.append(
          columns.get(i).align() == Align.RIGHT ? padding.concat(cell) : cell.concat(padding));
    }
    return line.toString().stripTrailing();
  }

  /** The natural widths, or narrower ones of the wrapping columns, the widest first. */
  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (Row row : rows) {
      for (int i = 0; i < widths.length && !row.spanning(); i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.cells().get(i)));
      }
    }
    int excess = indent.length() + GAP.length() * (widths.length - 1) - width;
    for (int w : widths) {
      excess += w;
    }
    for (; excess > 0; excess--) {
      int widest = widestWrapping(widths);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private int widestWrapping(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (columns.get(i).wraps()
          && widths[i] > LEAST_WRAPPED
          && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }
}

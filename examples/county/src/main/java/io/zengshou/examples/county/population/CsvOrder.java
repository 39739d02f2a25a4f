package io.zengshou.examples.county.population;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The places of applicants among all: what the column {@code number} says, or, in files without it,
 * households first and then the others, each in the order of its file.
 */
final class CsvOrder implements ToLongFunction<SourceRow> {

  private static final int MOST = Integer.MAX_VALUE;

  private final int table;
  private long last;

  /**
   * The places of one kind.
   *
   * @param table which of the tables of applicants it is, from 0
   */
  CsvOrder(int table) {
    this.table = table;
  }

  @Override
  public long applyAsLong(SourceRow row) {
    String number = row.row().cells().get(Columns.NUMBER);
    if (number == null) {
      last++;
      return (long) table * MOST + last;
    }
    if (!number.matches("[1-9][0-9]{0,8}") || Long.parseLong(number) <= last) {
      throw new InvalidPopulationException(
          List.of(
              Fault.of(
                      row.row().place(Columns.NUMBER),
                      new Text("序号不对", "the number does not order the rows"))
                  .actual(number)
                  .allowed(
                      new Text(
                          "整数，比上一行大（上一行：" + last + "）",
                          "a whole number greater than that of the row before, " + last))));
    }
    last = Long.parseLong(number);
    return last;
  }
}

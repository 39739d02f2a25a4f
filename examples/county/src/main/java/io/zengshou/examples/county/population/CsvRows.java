package io.zengshou.examples.county.population;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The rows of one CSV file. */
final class CsvRows extends Rows {

  private final CsvFile file;
  private final OpenFile open;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private ToLongFunction<SourceRow> orders = row -> 0;
  private long last;
  private long line;

  CsvRows(CsvFile file) throws IOException {
    this.file = file;
    this.open = file.open();
    this.reader = file.reader(open);
    this.records = reader.iterator();
    try {
      this.header = CsvFile.header(records);
    } catch (CsvParseException e) {
      close();
      throw new InvalidPopulationException(List.of(file.broken(line)));
    }
    line = 1;
  }

  List<String> header() {
    return header;
  }

  /**
   * The same rows, which know their place from now on.
   *
   * @param order says the place of a row, from 1, or 0 for a stray one; never a lower one than
   *     before
   */
  CsvRows ordered(ToLongFunction<SourceRow> order) {
    orders = order;
    return this;
  }

  OpenFile open() {
    return open;
  }

  @Override
  @Nullable SourceRow read() {
    try {
      return records.hasNext() ? ordered(row(records.next())) : null;
    } catch (CsvParseException e) {
      throw new InvalidPopulationException(List.of(file.broken(line)));
    }
  }

  private SourceRow ordered(SourceRow row) {
    long order = orders.applyAsLong(row);
    if (order != 0 && order < last) {
      throw new InvalidPopulationException(
          List.of(
              Fault.of(row.row().place(), new Text("行的顺序不对", "the row is out of order"))
                  .actual(row.household())
                  .allowed(
                      new Text(
                          "按 households.csv 里农户的先后排列",
                          "the order of the households in households.csv"))));
    }
    last = Math.max(last, order);
    Map<String, String> cells = new LinkedHashMap<>(row.row().cells());
    cells.remove(Columns.NUMBER);
    Row own = new Row(row.row().place(), cells);
    return new SourceRow(own, row.household(), row.line(), order, row.faults());
  }

  private SourceRow row(CsvRecord csv) {
    line = csv.getStartingLineNumber();
    String place = file.name() + ":" + line;
    List<Fault> faults = new ArrayList<>();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), csv.getFieldCount()); i++) {
      String text = csv.getField(i);
      if (text.indexOf(CsvFile.UNREADABLE) >= 0) {
        faults.add(file.unreadable(place + ":" + header.get(i), text));
      }
      cells.put(header.get(i), text);
    }
    if (csv.getFieldCount() != header.size()) {
      faults.add(
          Fault.of(place, new Text("格数与表头不同", "not as many cells as the header has"))
              .actual(Integer.toString(csv.getFieldCount()))
              .allowed(Text.same(Integer.toString(header.size()))));
    }
    String household = cells.getOrDefault(Columns.HOUSEHOLD, "");
    cells.remove(Columns.HOUSEHOLD);
    return new SourceRow(new Row(place, cells), household, line, 0, faults);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the file cannot be closed: " + file.name(), e);
    }
  }
}

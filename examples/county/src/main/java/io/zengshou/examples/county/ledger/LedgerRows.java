package io.zengshou.examples.county.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.zengshou.rules.explain.LedgerTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a finished ledger, read from its CSV file as a stream. */
final class LedgerRows {

  private final Path csv;
  private final Map<String, Integer> places = new HashMap<>();

  LedgerRows(Path csv, LedgerTable table) {
    this.csv = csv;
    for (int i = 0; i < table.columns().size(); i++) {
      places.put(table.columns().get(i).id(), i);
    }
  }

  /** One row. */
  final class Row {

    private final List<String> fields;

    private Row(List<String> fields) {
      this.fields = fields;
    }

    /** The words of a column, as they were meant. */
    String words(int column) {
      return CsvRows.unguarded(fields.get(column));
    }

    /** The number of a column; null: none. */
    @Nullable BigDecimal number(int column) {
      String field = fields.get(column);
      return field.isEmpty() ? null : new BigDecimal(field);
    }

    String words(String column) {
      return words(place(column));
    }

    @Nullable BigDecimal number(String column) {
      return number(place(column));
    }
  }

  private int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column + "; columns: " + places.keySet());
    }
    return place;
  }

  /** Hands on one row after the other, without the headings. */
  void each(Consumer<Row> taken) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv)) {
      boolean headings = true;
      for (CsvRecord record : reader) {
        if (!headings) {
          taken.accept(new Row(new ArrayList<>(record.getFields())));
        }
        headings = false;
      }
    }
  }
}

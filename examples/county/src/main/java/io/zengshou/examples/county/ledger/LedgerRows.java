package io.zengshou.examples.county.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a finished ledger, read from its CSV file as a stream. */
final class LedgerRows {

  private final Path csv;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();

  LedgerRows(Path csv, LedgerTable table, Locale locale) {
    this.csv = csv;
    for (Status status : Status.values()) {
      statuses.put(status.label().in(locale), status);
    }
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

    /** The amount of a column, in yuan; null: none. */
    @Nullable Money amount(String column) {
      String field = fields.get(place(column));
      return field.isEmpty() ? null : Money.yuan(field);
    }

    /** What a measure that gives money comes to; null where it is not for such an applicant. */
    @Nullable Outcome outcome(Measure measure) {
      Status status = statuses.get(words(LedgerTable.statusOf(measure)));
      return status == null
          ? null
          : new Outcome(
              status,
              amount(LedgerTable.leastOf(measure)),
              amount(LedgerTable.mostOf(measure)),
              List.of());
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

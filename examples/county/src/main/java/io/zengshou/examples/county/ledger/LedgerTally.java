package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.LedgerRows.Row;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the summary of a ledger adds up: by sheet, and by measure that gives money. */
final class LedgerTally {

  /** One line of the summary. */
  static final class Sum {
    private final String title;
    private long applicants;
    private long persons;
    private BigDecimal cash = BigDecimal.ZERO;
    private BigDecimal guarantees = BigDecimal.ZERO;

    private Sum(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /** Of a sheet: its lines; of a measure: those that get something. */
    long applicants() {
      return applicants;
    }

    long persons() {
      return persons;
    }

    BigDecimal cash() {
      return cash;
    }

    BigDecimal guarantees() {
      return guarantees;
    }

    private void add(@Nullable BigDecimal money, @Nullable BigDecimal guarantee) {
      cash = money == null ? cash : cash.add(money);
      guarantees = guarantee == null ? guarantees : guarantees.add(guarantee);
    }
  }

  private final LedgerSheets sheets;
  private final Map<String, Sum> bySheet = new LinkedHashMap<>();
  private final Map<Measure, Sum> byMeasure = new LinkedHashMap<>();

  LedgerTally(Catalogue catalogue, LedgerSheets sheets) {
    this.sheets = sheets;
    for (Measure measure : catalogue.measures()) {
      if (measure.givesMoney()) {
        byMeasure.put(measure, new Sum(sheets.say(measure.title())));
      }
    }
  }

  void add(Row row) {
    Sum sum = bySheet.computeIfAbsent(sheets.of(row), Sum::new);
    sum.applicants++;
    BigDecimal persons = row.number("persons");
    sum.persons += persons == null ? 0 : persons.longValueExact();
    sum.add(row.number("cash_least"), row.number("guarantee_least"));
    byMeasure.forEach((measure, of) -> add(measure, of, row));
  }

  private static void add(Measure measure, Sum sum, Row row) {
    BigDecimal amount = row.number(measure.id().replace('-', '_'));
    if (amount != null && amount.signum() > 0) {
      sum.applicants++;
      boolean guarantee = measure.kind() == Kind.GUARANTEE;
      sum.add(guarantee ? null : amount, guarantee ? amount : null);
    }
  }

  /** A sum for each sheet, in the order in which the sheets come. */
  List<Sum> bySheet() {
    List<Sum> all = new ArrayList<>();
    sheets.inOrder(bySheet.keySet()).forEach(title -> all.add(sum(title)));
    return all;
  }

  private Sum sum(String sheet) {
    return bySheet.getOrDefault(sheet, new Sum(sheet));
  }

  /** A sum for each measure that gives money, in the catalogue's order. */
  List<Sum> byMeasure() {
    return List.copyOf(byMeasure.values());
  }

  /** How many rows go to a sheet. */
  long rows(String sheet) {
    return sum(sheet).applicants();
  }
}

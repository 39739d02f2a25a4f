package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.LedgerRows.Row;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.study.county.UptakeTally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the summary of a ledger adds up: by sheet, and by measure that gives money. Measures are
 * counted as in the county's figures, by the same tally.
 */
final class LedgerTally {

  /**
   * What the lines of a sheet, or of all of them, come to.
   *
   * @param title of the sheet
   * @param applicants lines
   * @param persons registered persons, as far as their number is known
   * @param cash cash to households and money to institutions
   * @param guarantees guarantees, screened
   */
  record Lines(String title, long applicants, long persons, Sum cash, Sum guarantees) {

    static Lines none(String title) {
      return new Lines(title, 0, 0, Sum.NONE, Sum.NONE);
    }

    private static Lines of(Row row) {
      BigDecimal persons = row.number("persons");
      return new Lines(
          "",
          1,
          persons == null ? 0 : persons.longValueExact(),
          sum(row, "cash"),
          sum(row, "guarantee"));
    }

    private static Sum sum(Row row, String what) {
      Money least = row.amount(what + "_least");
      return least == null ? Sum.NONE : Sum.of(least, row.amount(what + "_most"));
    }

    /** Both together, under this title. */
    Lines plus(Lines other) {
      return new Lines(
          title,
          applicants + other.applicants,
          persons + other.persons,
          cash.plus(other.cash),
          guarantees.plus(other.guarantees));
    }
  }

  private final LedgerSheets sheets;
  private final Map<String, Lines> bySheet = new LinkedHashMap<>();
  private final Map<Measure, UptakeTally> byMeasure = new LinkedHashMap<>();

  LedgerTally(Catalogue catalogue, LedgerSheets sheets) {
    this.sheets = sheets;
    for (Measure measure : catalogue.measures()) {
      if (measure.givesMoney()) {
        byMeasure.put(measure, new UptakeTally());
      }
    }
  }

  void add(Row row) {
    String sheet = sheets.of(row);
    bySheet.put(sheet, lines(sheet).plus(Lines.of(row)));
    byMeasure.forEach(
        (measure, tally) -> {
          Outcome outcome = row.outcome(measure);
          if (outcome != null) {
            tally.add(outcome);
          }
        });
  }

  private Lines lines(String sheet) {
    return bySheet.getOrDefault(sheet, Lines.none(sheet));
  }

  /** The lines of each sheet, in the order in which the sheets come. */
  List<Lines> bySheet() {
    List<Lines> all = new ArrayList<>();
    sheets.inOrder(bySheet.keySet()).forEach(sheet -> all.add(lines(sheet)));
    return all;
  }

  /** All lines. */
  Lines all(String title) {
    return bySheet.values().stream().reduce(Lines.none(title), Lines::plus);
  }

  /** Each measure that gives money, in the catalogue's order. */
  List<Uptake> byMeasure() {
    List<Uptake> all = new ArrayList<>();
    byMeasure.forEach((measure, tally) -> all.add(tally.uptake(measure)));
    return all;
  }

  /** How many rows go to a sheet. */
  long rows(String sheet) {
    return lines(sheet).applicants();
  }
}

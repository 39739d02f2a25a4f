package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.json.RowColumn;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Nearest;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that a table has in a source: the contract's, and those that link and order rows. */
final class Columns {

  /** Names the household of an entry, by its id. */
  static final String HOUSEHOLD = "household";

  /** The place of a row: of an applicant among all, of an entry in its list. */
  static final String NUMBER = "number";

  static final String ID = "id";

  private Columns() {}

  /** All tables: first those of applicants, then those of entries. */
  static List<RowTable> tables() {
    return Stream.concat(
            Arrays.stream(ApplicantKind.values()).map(RowTable::of),
            Arrays.stream(Ledger.values()).map(RowTable::of))
        .toList();
  }

  /** Whether a table has a row for each applicant of a kind. */
  static boolean isOfApplicants(RowTable table) {
    return Arrays.stream(ApplicantKind.values()).anyMatch(kind -> RowTable.of(kind).equals(table));
  }

  /** The columns of the contract. */
  static List<String> names(RowTable table) {
    return table.columns().stream().map(RowColumn::name).toList();
  }

  /** The columns of a table that has no order of its own, as in a database. */
  static List<String> numbered(RowTable table) {
    List<String> all = new ArrayList<>(names(table));
    all.add(0, NUMBER);
    if (!isOfApplicants(table)) {
      all.add(0, HOUSEHOLD);
    }
    return all;
  }

  /** What is wrong with the columns of a table whose rows have an order. */
  static List<Fault> check(String where, List<String> found, RowTable table) {
    boolean own = isOfApplicants(table);
    List<String> known = new ArrayList<>(numbered(table));
    if (!own) {
      known.remove(NUMBER);
    }
    return check(where, found, known, List.of(own ? ID : HOUSEHOLD));
  }

  /** What is wrong with the columns of a table that has no order of its own. */
  static List<Fault> checkNumbered(String where, List<String> found, RowTable table) {
    String link = isOfApplicants(table) ? ID : HOUSEHOLD;
    return check(where, found, numbered(table), List.of(NUMBER, link));
  }

  private static List<Fault> check(
      String where, List<String> found, List<String> known, List<String> required) {
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String column : found) {
      if (!known.contains(column)) {
        faults.add(unknown(where, column, known));
      } else if (!seen.add(column)) {
        faults.add(
            Fault.of(where, new Text("列重复", "the column is there twice"))
                .actual(column)
                .allowed(new Text("每列一次", "each column once")));
      }
    }
    for (String column : required) {
      if (!seen.contains(column)) {
        faults.add(
            Fault.of(where, new Text("缺少必填列", "a required column is missing"))
                .allowed(Text.same(column)));
      }
    }
    return faults;
  }

  private static Fault unknown(String where, String column, List<String> known) {
    Fault fault = Fault.of(where, new Text("没有这一列", "no such column")).actual(column);
    String near = Nearest.of(column, known);
    return near == null
        ? fault.allowed(Text.same(String.join(", ", known)))
        : fault.maybe(Text.same(near));
  }
}

package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.json.ApplicantIds;
import io.zengshou.rules.json.RowTable;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * In which order the rows of CSV files are. Of the households, the ids alone are kept, which tells
 * a household that comes later from one that never does.
 */
final class CsvOrders {

  private static final List<String> APPLICANTS =
      Stream.of(ApplicantKind.values()).map(kind -> RowTable.of(kind).name()).toList();

  private final ApplicantIds households = new ApplicantIds(ApplicantIds.MANY);

  /** The place of each row of a table among all applicants; asked from the first row on. */
  ToLongFunction<SourceRow> of(RowTable table) {
    int applicants = APPLICANTS.indexOf(table.name());
    return applicants >= 0
        ? new CsvOrder(applicants)
        : row -> row.household().isEmpty() ? 0 : households.number(row.household());
  }

  /** Keeps where a household stands. */
  void household(SourceRow row) {
    households.first(row.row().cells().getOrDefault(Columns.ID, ""), (int) row.order());
  }
}

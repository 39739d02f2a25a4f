package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.json.ApplicantIds;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through CSV files from end to end for what would end the reading: headings, the order of
 * rows, quotation marks. All of it is told at once, one fault a file where order or marks are
 * wrong.
 */
final class CsvLook {

  private static final RowTable HOUSEHOLDS = RowTable.of(ApplicantKind.HOUSEHOLD);

  private final Map<RowTable, CsvFile> files;
  private final List<Fault> faults = new ArrayList<>();
  private final CsvOrders orders = new CsvOrders();
  private long applicants;

  CsvLook(Map<RowTable, CsvFile> files) {
    this.files = files;
  }

  /**
   * The order of all rows.
   *
   * @throws InvalidPopulationException where anything would end the reading
   */
  CsvOrders orders() throws IOException {
    headings();
    CsvPopulation.refuse(faults);
    for (Map.Entry<RowTable, CsvFile> file : files.entrySet()) {
      if (Columns.isOfApplicants(file.getKey())) {
        rows(file.getKey(), file.getValue());
      }
    }
    if (applicants > ApplicantIds.MANY) {
      faults.add(
          Fault.of(HOUSEHOLDS.name() + CsvFolder.SUFFIX, new Text("行数过多", "too many rows"))
              .actual(Long.toString(applicants))
              .allowed(
                  new Text(
                      "最多 " + ApplicantIds.MANY + " 个申请主体；分成几个文件夹",
                      "at most "
                          + ApplicantIds.MANY
                          + " applicants; make several folders of them")));
    }
    // The order of entries is that of households.
    CsvPopulation.refuse(faults);
    for (Map.Entry<RowTable, CsvFile> file : files.entrySet()) {
      if (!Columns.isOfApplicants(file.getKey())) {
        rows(file.getKey(), file.getValue());
      }
    }
    CsvPopulation.refuse(faults);
    return orders;
  }

  private void headings() throws IOException {
    Map<String, List<String>> headings = new LinkedHashMap<>();
    for (Map.Entry<RowTable, CsvFile> file : files.entrySet()) {
      RowTable table = file.getKey();
      try (CsvRows rows = new CsvRows(file.getValue())) {
        if (rows.header().isEmpty()) {
          faults.add(file.getValue().withoutHeadings());
          continue;
        }
        faults.addAll(columns(table, file.getValue(), rows.header()));
        if (Columns.isOfApplicants(table)) {
          headings.put(table.name(), rows.header());
        }
      } catch (InvalidPopulationException e) {
        faults.addAll(e.faults());
      }
    }
    faults.addAll(unnumbered(headings));
  }

  private static List<Fault> columns(RowTable table, CsvFile file, List<String> header) {
    String place = file.name() + ":1";
    for (String column : header) {
      if (column.indexOf(CsvFile.UNREADABLE) >= 0) {
        return List.of(file.unreadable(place, column));
      }
    }
    String only = header.get(0);
    if (header.size() == 1 && (only.indexOf(';') >= 0 || only.indexOf('\t') >= 0)) {
      return List.of(
          Fault.of(place, new Text("各格不是用逗号分隔的", "the cells are not separated by commas"))
              .actual(only)
              .maybe(
                  new Text(
                      "在 Excel 里另存为“CSV UTF-8（逗号分隔）”",
                      "save it in Excel as “CSV UTF-8 (Comma delimited)”")));
    }
    return Columns.check(place, header, table);
  }

  /** Files without numbers beside those with them: nobody could say which applicant comes first. */
  private static List<Fault> unnumbered(Map<String, List<String>> headings) {
    List<String> without =
        headings.entrySet().stream()
            .filter(file -> !file.getValue().contains(Columns.NUMBER))
            .map(Map.Entry::getKey)
            .toList();
    return without.size() == headings.size()
        ? List.of()
        : without.stream()
            .map(
                table ->
                    Fault.of(
                            table + CsvFolder.SUFFIX + ":1",
                            new Text("缺少序号列", "the column of numbers is missing"))
                        .allowed(
                            new Text(
                                Columns.NUMBER + "：各类主体的文件都有，或都没有",
                                Columns.NUMBER + " in all files of applicants, or in none")))
            .toList();
  }

  private void rows(RowTable table, CsvFile file) throws IOException {
    boolean counted = Columns.isOfApplicants(table);
    boolean households = table.equals(HOUSEHOLDS);
    try (CsvRows rows = new CsvRows(file).ordered(orders.of(table))) {
      for (SourceRow row = rows.peek(); row != null; row = rows.peek()) {
        applicants += counted ? 1 : 0;
        if (households) {
          orders.household(row);
        }
        rows.advance();
      }
    } catch (InvalidPopulationException e) {
      faults.addAll(e.faults());
    }
  }
}

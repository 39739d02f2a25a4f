package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No cell of any column takes time or memory, whatever stands in it. */
class HostileCellsTest {

  /** Exponents that would be expanded, and cells as long as a file. */
  static List<String> values() {
    return List.of(
        "1E999999999",
        "1e-999999999",
        "-1E+2147483647",
        "9".repeat(4_000_000),
        "0." + "0".repeat(4_000_000) + "1",
        "x".repeat(4_000_000),
        "a,".repeat(2_000_000),
        "9999-99-99",
        "NaN",
        "Infinity");
  }

  @Timeout(30)
  @ParameterizedTest(name = "{index}")
  @MethodSource("values")
  void isRefusedInWordsThatAreShort(String value) {
    for (ApplicantKind kind : ApplicantKind.values()) {
      for (RowColumn column : RowTable.of(kind).columns()) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of("id", "a"));
        cells.put(column.name(), value);
        refused(kind, cells, Map.of(), column, value);
      }
    }
    for (Ledger list : Ledger.values()) {
      for (RowColumn column : RowTable.of(list).columns()) {
        Row entry = new Row("row", Map.of(column.name(), value));
        refused(
            ApplicantKind.HOUSEHOLD,
            Map.of("id", "a"),
            Map.of(list, List.of(entry)),
            column,
            value);
      }
    }
  }

  private static void refused(
      ApplicantKind kind,
      Map<String, String> own,
      Map<Ledger, List<Row>> entries,
      RowColumn column,
      String value) {
    ApplicantRows rows = new ApplicantRows(kind, new Row("row", own), entries);
    InvalidApplicantException refusal =
        catchThrowableOfType(InvalidApplicantException.class, rows::read);
    if (column.type() == CellType.TEXT && value.length() <= 200 && refusal == null) {
      return; // a name may be anything
    }
    assertThat(refusal).as(column + " " + value.length()).isNotNull();
    List<String> told = new ArrayList<>();
    refusal.faults().forEach(fault -> told.add(fault.in(Locale.ENGLISH)));
    assertThat(told).as(column.name()).allMatch(words -> words.length() < 2_000);
  }
}

package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.json.RowTable;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of one table, fetched a few hundred at a time. */
final class SqlRows extends Rows {

  private static final int FETCHED = 500;

  /** Before the contract's columns: place among the applicants, household, number of the row. */
  private static final int LINKS = 3;

  private final RowTable table;
  private final List<String> columns;
  private final PreparedStatement statement;
  private final ResultSet results;
  private long count;

  private SqlRows(
      RowTable table, List<String> columns, PreparedStatement statement, ResultSet results) {
    this.table = table;
    this.columns = columns;
    this.statement = statement;
    this.results = results;
  }

  /**
   * The rows of a table.
   *
   * @param found the columns that the table has
   */
  static SqlRows open(Connection connection, RowTable table, List<String> found)
      throws SQLException {
    List<String> columns = Columns.names(table).stream().filter(found::contains).toList();
    PreparedStatement statement =
        connection.prepareStatement(
            Columns.isOfApplicants(table) ? applicants(table, columns) : entries(table, columns),
            ResultSet.TYPE_FORWARD_ONLY,
            ResultSet.CONCUR_READ_ONLY);
    statement.setFetchSize(FETCHED);
    return new SqlRows(table, columns, statement, statement.executeQuery());
  }

  private static String applicants(RowTable table, List<String> columns) {
    return "SELECT e.\"number\", NULL, e.\"number\", "
        + list(columns)
        + " FROM "
        + Database.quoted(table.name())
        + " e ORDER BY e.\"number\"";
  }

  /** Entries of no household come first, so that they are told at once. */
  private static String entries(RowTable table, List<String> columns) {
    return "SELECT h.\"number\", e.\"household\", e.\"number\", "
        + list(columns)
        + " FROM "
        + Database.quoted(table.name())
        + " e LEFT JOIN "
        + Database.quoted(RowTable.of(ApplicantKind.HOUSEHOLD).name())
        + " h ON h.\"id\" = e.\"household\""
        + " ORDER BY h.\"number\" NULLS FIRST, e.\"household\", e.\"number\"";
  }

  private static String list(List<String> columns) {
    return columns.stream()
        .map(column -> "e." + Database.quoted(column))
        .collect(Collectors.joining(", "));
  }

  /** How many rows were taken. */
  long count() {
    return count;
  }

  @Override
  @Nullable SourceRow read() {
    try {
      count++;
      return results.next() ? row() : null;
    } catch (SQLException e) {
      throw new UncheckedIOException(Database.failed(e));
    }
  }

  private SourceRow row() throws SQLException {
    long order = results.getLong(1);
    String household = results.getString(2);
    long number = results.getLong(LINKS);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String text = text(LINKS + 1 + i);
      if (text != null) {
        cells.put(columns.get(i), text);
      }
    }
    return new SourceRow(
        new Row(place(household, number), cells),
        household == null ? "" : household,
        number,
        order,
        List.of());
  }

  private String place(@Nullable String household, long number) {
    return household == null
        ? table.name() + "[number " + number + "]"
        : table.name() + "[household " + household + ", number " + number + "]";
  }

  /** Databases write yes and no in their own ways; all else they write as the contract does. */
  private @Nullable String text(int column) throws SQLException {
    int type = results.getMetaData().getColumnType(column);
    if (type == Types.BOOLEAN || type == Types.BIT) {
      boolean value = results.getBoolean(column);
      return results.wasNull() ? null : Boolean.toString(value);
    }
    return results.getString(column);
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(Database.failed(e));
    }
  }
}

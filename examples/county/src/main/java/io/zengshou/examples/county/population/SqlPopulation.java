package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Applicants of a database, as they stood when reading began. */
final class SqlPopulation implements RowPopulation.Source {

  private final Connection connection;
  private final Map<String, SqlRows> tables = new LinkedHashMap<>();
  private long applicants;

  private SqlPopulation(Connection connection) {
    this.connection = connection;
  }

  /**
   * The applicants of a database.
   *
   * @param none lists that no household has, where their tables are not there
   */
  static Population open(String url, List<String> none) throws IOException {
    Connection connection = Database.connectExisting(url);
    SqlPopulation source = new SqlPopulation(connection);
    try {
      // Without it PostgreSQL would fetch whole tables at once, and tables would be of several
      // days.
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      List<Fault> faults = new ArrayList<>();
      Map<RowTable, List<String>> found = source.found(faults);
      Set<Ledger> declared = AbsentTables.declared(none, names(found), faults);
      if (!faults.isEmpty()) {
        throw new InvalidPopulationException(faults);
      }
      source.openTables(found);
      return new RowPopulation(source, declared, source.others(found));
    } catch (SQLException e) {
      source.close();
      throw Database.failed(e);
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /** A sum of the text of all rows, and how many there are. */
  static String digest(String url) throws IOException {
    CRC32C sum = new CRC32C();
    long rows = 0;
    try (Connection connection = Database.connectExisting(url)) {
      connection.setAutoCommit(false);
      for (RowTable table : Columns.tables()) {
        List<String> columns = Database.columns(connection, table.name());
        if (!columns.isEmpty()) {
          // A table without rows says something else than one that is not there.
          sum.update(table.name().getBytes(StandardCharsets.UTF_8));
          rows += add(SqlRows.open(connection, table, columns), table, sum);
        }
      }
    } catch (SQLException e) {
      throw Database.failed(e);
    }
    return rows + " rows, crc32c " + sum.getValue();
  }

  private static long add(SqlRows rows, RowTable table, CRC32C sum) {
    long count = 0;
    for (SourceRow row = rows.peek(); row != null; row = rows.peek()) {
      String text = table.name() + row.order() + row.household() + row.row().cells();
      sum.update(text.getBytes(StandardCharsets.UTF_8));
      rows.advance();
      count++;
    }
    rows.close();
    return count;
  }

  /** The tables that are there, with their columns. */
  private Map<RowTable, List<String>> found(List<Fault> faults) throws SQLException {
    Map<RowTable, List<String>> found = new LinkedHashMap<>();
    for (RowTable table : Columns.tables()) {
      List<String> columns = Database.columns(connection, table.name());
      if (!columns.isEmpty()) {
        found.put(table, columns);
        faults.addAll(Columns.checkNumbered(table.name(), columns, table));
      }
    }
    if (found.keySet().stream().noneMatch(Columns::isOfApplicants)) {
      faults.add(
          Fault.of("jdbc", new Text("没有申请主体的表", "no table of applicants"))
              .allowed(Text.same("households")));
    }
    return found;
  }

  /** Tables that may have been meant for one that is not there. */
  private List<Fault> others(Map<RowTable, List<String>> found) throws SQLException {
    Set<String> there = names(found);
    List<Fault> others = new ArrayList<>();
    for (String name : Database.tables(connection)) {
      String near = TableNames.nearest(name);
      if (near != null && !there.contains(name) && !there.contains(near)) {
        others.add(
            Fault.of(name, new Text("没有读这张表", "this table was not read")).maybe(Text.same(near)));
      }
    }
    return others;
  }

  private static Set<String> names(Map<RowTable, List<String>> found) {
    return found.keySet().stream().map(RowTable::name).collect(Collectors.toSet());
  }

  private void openTables(Map<RowTable, List<String>> found) throws SQLException {
    for (Map.Entry<RowTable, List<String>> one : found.entrySet()) {
      RowTable table = one.getKey();
      if (Columns.isOfApplicants(table)) {
        applicants += count(table);
      }
      tables.put(table.name(), SqlRows.open(connection, table, one.getValue()));
    }
  }

  private long count(RowTable table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery("SELECT count(*) FROM " + Database.quoted(table.name()))) {
      count.next();
      return count.getLong(1);
    }
  }

  @Override
  public @Nullable Rows rows(RowTable table) {
    return tables.get(table.name());
  }

  @Override
  public double share() {
    long read = 0;
    for (ApplicantKind kind : ApplicantKind.values()) {
      SqlRows rows = tables.get(RowTable.of(kind).name());
      read += rows == null ? 0 : rows.count();
    }
    return Math.min(1.0, (double) read / Math.max(1, applicants));
  }

  @Override
  public void close() {
    tables.values().forEach(SqlRows::close);
    Database.close(connection);
  }
}

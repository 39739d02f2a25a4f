package io.zengshou.examples.county.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every use of a database needs. */
final class Database {

  private Database() {}

  /** A connection. What the URL holds beside the kind of database is not told to anyone. */
  static Connection connect(String url) throws IOException {
    try {
      return DriverManager.getConnection(url);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** A connection to a database that is there: H2 would make an empty one of a wrong name. */
  static Connection connectExisting(String url) throws IOException {
    boolean settled = url.toUpperCase(Locale.ROOT).contains(";IFEXISTS=");
    return connect(url.startsWith("jdbc:h2:") && !settled ? url + ";IFEXISTS=TRUE" : url);
  }

  /** Names are quoted: the contract tells large letters from small ones. */
  static String quoted(String name) {
    return "\"" + name + "\"";
  }

  /** The columns of a table in their order; empty where there is no such table. */
  static List<String> columns(Connection connection, String table) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    List<String> columns = new ArrayList<>();
    try (ResultSet found =
        data.getColumns(connection.getCatalog(), connection.getSchema(), table, null)) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  /** The names of all tables and views of the schema. */
  static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), null, null)) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  /** Who tells it tells of the cause: its words may hold the URL. */
  static IOException failed(SQLException e) {
    return new IOException("database", e);
  }

  static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(failed(e));
    }
  }
}

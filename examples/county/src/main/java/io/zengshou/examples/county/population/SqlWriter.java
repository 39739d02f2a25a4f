package io.zengshou.examples.county.population;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.json.ApplicantRows;
import io.zengshou.rules.json.CellType;
import io.zengshou.rules.json.Row;
import io.zengshou.rules.json.RowColumn;
import io.zengshou.rules.json.RowTable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** New tables in a database: those of {@code population.sql}. */
final class SqlWriter implements PopulationWriter {

  private static final String SCHEMA = "population.sql";

  /** Applicants that are sent together. */
  private static final int BATCH = 500;

  /** A table and what puts a row into it. */
  private record Out(RowTable table, PreparedStatement insert) {}

  private final Connection connection;
  private final Map<String, Out> tables = new LinkedHashMap<>();
  private int number;

  private SqlWriter(Connection connection) {
    this.connection = connection;
  }

  static SqlWriter create(String url) throws IOException {
    Connection connection = Database.connect(url);
    SqlWriter writer = new SqlWriter(connection);
    try {
      connection.setAutoCommit(false);
      writer.createTables();
      return writer;
    } catch (SQLException e) {
      Database.close(connection);
      throw Database.failed(e);
    }
  }

  /** The statements that make the tables, in PostgreSQL's and H2's SQL. */
  static List<String> schema() throws IOException {
    try (InputStream in = SqlWriter.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is missing from the jar");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.replaceAll("(?m)^--.*$", "").split(";"))
          .map(String::strip)
          .filter(statement -> !statement.isEmpty())
          .toList();
    }
  }

  private void createTables() throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : schema()) {
        statement.execute(sql);
      }
    }
    connection.commit();
    for (RowTable table : Columns.tables()) {
      tables.put(table.name(), new Out(table, connection.prepareStatement(insert(table))));
    }
  }

  private static String insert(RowTable table) {
    List<String> names = Columns.numbered(table);
    return "INSERT INTO "
        + Database.quoted(table.name())
        + " ("
        + names.stream().map(Database::quoted).collect(Collectors.joining(", "))
        + ") VALUES ("
        + names.stream().map(name -> "?").collect(Collectors.joining(", "))
        + ")";
  }

  @Override
  public void write(Applicant applicant) throws IOException {
    number++;
    ApplicantRows rows = ApplicantRows.of(applicant);
    try {
      Out own = known(RowTable.of(rows.kind()).name());
      own.insert().setInt(1, number);
      add(own, 2, rows.own());
      for (var list : rows.entries().entrySet()) {
        Out out = known(list.getKey().id());
        for (int i = 0; i < list.getValue().size(); i++) {
          out.insert().setString(1, applicant.id());
          out.insert().setInt(2, i + 1);
          add(out, 3, list.getValue().get(i));
        }
      }
      if (number % BATCH == 0) {
        send();
      }
    } catch (SQLException e) {
      throw Database.failed(e);
    }
  }

  private Out known(String table) {
    Out out = tables.get(table);
    if (out == null) {
      throw new IllegalStateException("no table " + table);
    }
    return out;
  }

  private static void add(Out out, int first, Row row) throws SQLException {
    int index = first;
    for (RowColumn column : out.table().columns()) {
      set(out.insert(), index, column.type(), row.cells().get(column.name()));
      index++;
    }
    out.insert().addBatch();
  }

  private static void set(PreparedStatement insert, int index, CellType type, @Nullable String text)
      throws SQLException {
    switch (type) {
      case YES_NO ->
          insert.setObject(index, text == null ? null : text.equals("true"), Types.BOOLEAN);
      case WHOLE ->
          insert.setObject(index, text == null ? null : Integer.valueOf(text), Types.INTEGER);
      case DECIMAL ->
          insert.setObject(index, text == null ? null : new BigDecimal(text), Types.NUMERIC);
      case DAY -> insert.setObject(index, text == null ? null : LocalDate.parse(text), Types.DATE);
      case TEXT, WORDS, NOTHING -> insert.setObject(index, text, Types.VARCHAR);
    }
  }

  /** Households before their entries, as the keys ask for. */
  private void send() throws SQLException {
    for (Out out : tables.values()) {
      out.insert().executeBatch();
    }
    connection.commit();
  }

  @Override
  public void close() throws IOException {
    try {
      send();
    } catch (SQLException e) {
      throw Database.failed(e);
    } finally {
      Database.close(connection);
    }
  }
}

package io.zengshou.examples.county.ledger;

import io.zengshou.rules.explain.LedgerCell;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.explain.LedgerTable.Column;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table {@code ledger} of a database, in SQL that H2 and PostgreSQL both know. Lines and how
 * far they go are committed together, so one is never there without the other.
 */
final class LedgerDatabase implements LedgerOutput {

  /** Rows that are sent together. */
  private static final int BATCH = 500;

  private final Connection connection;
  private final PreparedStatement insert;
  private final PreparedStatement progress;
  private final Begun begun;
  private int waiting;

  /** How far an earlier run came. */
  private record Begun(long done, boolean complete) {}

  private LedgerDatabase(
      Connection connection, PreparedStatement insert, PreparedStatement progress, Begun begun) {
    this.connection = connection;
    this.insert = insert;
    this.progress = progress;
    this.begun = begun;
  }

  /**
   * Opens the table, or makes it.
   *
   * @throws OtherLedgerException where another ledger is in it
   */
  static LedgerDatabase open(LedgerJob job, Identity identity, LedgerTable table)
      throws IOException {
    try {
      Connection connection = DriverManager.getConnection(job.databaseUrl());
      try {
        connection.setAutoCommit(false);
        create(connection, table.columns());
        Begun begun = begun(connection, identity, job);
        return new LedgerDatabase(
            connection,
            connection.prepareStatement(insertion(table.columns())),
            connection.prepareStatement("update ledger_run set done = ?, complete = ?"),
            begun);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static void create(Connection connection, List<Column> columns) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists ledger_run"
              + " (run varchar(64) not null, done bigint not null, complete boolean not null)");
      statement.execute(
          "create table if not exists ledger (number bigint primary key, "
              + columns.stream()
                  .map(column -> column.id() + " " + type(column))
                  .collect(Collectors.joining(", "))
              + ")");
      connection.commit();
    }
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case WORDS -> "varchar";
      case AMOUNT -> "numeric(17, 2)";
      case COUNT -> "integer";
    };
  }

  private static String insertion(List<Column> columns) {
    return "insert into ledger (number, "
        + columns.stream().map(Column::id).collect(Collectors.joining(", "))
        + ") values (?"
        + ", ?".repeat(columns.size())
        + ")";
  }

  private static Begun begun(Connection connection, Identity identity, LedgerJob job)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet run = statement.executeQuery("select run, done, complete from ledger_run")) {
      if (run.next()) {
        if (!run.getString(1).equals(identity.digest())) {
          throw new OtherLedgerException(job.databaseUrl(), List.of(other(job)));
        }
        return new Begun(run.getLong(2), run.getBoolean(3));
      }
    }
    try (PreparedStatement first =
        connection.prepareStatement("insert into ledger_run values (?, 0, false)")) {
      first.setString(1, identity.digest());
      first.executeUpdate();
      connection.commit();
    }
    return new Begun(0, false);
  }

  private static Fault other(LedgerJob job) {
    // What follows may be a password.
    String kind = job.databaseUrl().replaceAll("[?;].*|(?<=//)[^/@]*@", "");
    return Fault.of(kind, new Text("数据库里是另一份台账", "another ledger is in the database"))
        .maybe(
            new Text(
                "换一个数据库，或删除表 ledger 和 ledger_run",
                "use another database, or drop the tables ledger and ledger_run"));
  }

  @Override
  public long done() {
    return begun.done();
  }

  @Override
  public boolean complete() {
    return begun.complete();
  }

  @Override
  public void take(Made made) throws IOException {
    if (!(made instanceof Made.Line line)) {
      return;
    }
    try {
      insert.setLong(1, line.number());
      for (int i = 0; i < line.cells().size(); i++) {
        set(i + 2, line.cells().get(i));
      }
      insert.addBatch();
      waiting++;
      if (waiting == BATCH) {
        send();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void set(int place, LedgerCell cell) throws SQLException {
    if (cell instanceof LedgerCell.Amount amount) {
      insert.setBigDecimal(
          place, amount.amount() == null ? null : BigDecimal.valueOf(amount.amount().fen(), 2));
    } else if (cell instanceof LedgerCell.Count count) {
      insert.setObject(place, count.count(), Types.INTEGER);
    } else {
      insert.setString(place, cell.text().isEmpty() ? null : cell.text());
    }
  }

  private void send() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  @Override
  public void keep(long soMany, boolean complete) throws IOException {
    try {
      send();
      progress.setLong(1, soMany);
      progress.setBoolean(2, complete);
      progress.executeUpdate();
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static IOException failed(SQLException e) {
    return new IOException("database", e);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}

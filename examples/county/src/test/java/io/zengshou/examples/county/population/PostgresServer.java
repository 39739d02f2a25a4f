package io.zengshou.examples.county.population;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the tests' own, where this machine can run one. */
final class PostgresServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private static final @Nullable EmbeddedPostgres SERVER = start();

  private PostgresServer() {}

  static boolean isThere() {
    return SERVER != null;
  }

  /** The URL of an empty database. */
  static String freshDatabase() {
    EmbeddedPostgres server = SERVER;
    if (server == null) {
      throw new IllegalStateException("no PostgreSQL here");
    }
    String name = "county" + DATABASES.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return server.getJdbcUrl("postgres", name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database in PostgreSQL", e);
    }
  }

  @SuppressWarnings("SystemOut")
  private static @Nullable EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException | RuntimeException e) {
      System.out.println("PostgreSQL cannot run here, so it is not tested: " + e);
      return null;
    }
  }
}

package io.zengshou.examples.county.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.examples.console.Failure;
import io.zengshou.examples.county.generator.CountyGenerator;
import io.zengshou.rules.json.RowTable;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlPopulationTest {

  private final String url;

  SqlPopulationTest(@TempDir Path folder) {
    this.url = "jdbc:h2:" + folder.resolve("county");
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private List<String> told() throws IOException {
    return Copies.told(url, null);
  }

  private List<String> refusal() {
    InvalidPopulationException e =
        catchThrowableOfType(InvalidPopulationException.class, this::told);
    return e.faults().stream().map(fault -> fault.where() + " " + fault.what().en()).toList();
  }

  /** A new property of the contract is a new column here. */
  @Test
  void theShippedTablesAreThoseOfTheContract() throws IOException, SQLException {
    Copies.write(CountyGenerator.of(1, 1), url);
    try (Connection connection = DriverManager.getConnection(url)) {
      for (RowTable table : Columns.tables()) {
        assertThat(Database.columns(connection, table.name())).isEqualTo(Columns.numbered(table));
      }
    }
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Copies.write(CountyGenerator.of(1, 1), url);
    assertThatIOException()
        .isThrownBy(() -> Copies.write(CountyGenerator.of(1, 2), url))
        .satisfies(e -> assertThat(Failure.of(e, "county", 2).words().zh()).contains("已有同名的表，不覆盖"));
  }

  /**
   * Tables of a host's own, without keys, with texts for all, and without what it does not have.
   */
  @Test
  void aHostsOwnTablesWillDo() throws SQLException, IOException {
    execute(
        "CREATE TABLE \"households\" (\"number\" INTEGER, \"id\" VARCHAR, \"lifted\" VARCHAR)",
        "CREATE TABLE \"members\" (\"household\" VARCHAR, \"number\" INTEGER, \"id\" VARCHAR,"
            + " \"age\" VARCHAR)",
        "INSERT INTO \"households\" VALUES (30, 'b', 'true'), (10, 'a', 'perhaps'), (20, 'c',"
            + " NULL)",
        "INSERT INTO \"members\" VALUES ('b', 2, 'm2', '7'), ('b', 1, 'm1', '131'), ('c', 1, 'm1',"
            + " '9'), ('x', 1, 'm1', '9')");
    assertThat(told())
        .containsExactly(
            "1 ! members[household x, number 1] x members[household x, number 1]:household:没有这一户",
            "2 ! households[number 10] a households[number 10]:lifted:类型不对",
            "3 c",
            "4 ! households[number 30] b members[household b, number 1]:age:数值超出范围");
  }

  @Test
  void columnsAreKnownAndOrderTheRows() throws SQLException {
    execute("CREATE TABLE \"households\" (\"id\" VARCHAR, \"liftd\" VARCHAR)");
    assertThat(refusal())
        .containsExactly("households no such column", "households a required column is missing");
  }

  @Test
  void aDatabaseWithoutApplicantsIsRefused() throws SQLException {
    execute("CREATE TABLE households (id VARCHAR)");
    assertThat(refusal()).containsExactly("jdbc no table of applicants");
  }

  @Test
  void whatAUrlHoldsIsNotTold() {
    assertThatIOException()
        .isThrownBy(() -> Copies.told("jdbc:unheard:of?password=secret", null))
        .satisfies(
            e -> {
              Text words = Failure.of(e, "county", 2).words();
              assertThat(words.en()).contains("no driver for jdbc:unheard");
              assertThat(words.zh() + words.en() + e.getMessage()).doesNotContain("secret");
            });
  }

  @Test
  void tellsHowMuchHasBeenRead() throws IOException {
    Copies.write(CountyGenerator.of(20, 1), url);
    try (Population population = new PopulationSource(url, null, List.of()).open()) {
      double last = 0;
      while (population.hasNext()) {
        population.next();
        assertThat(population.share()).isBetween(last, 1.0);
        last = population.share();
      }
      assertThat(last).isEqualTo(1.0);
    }
  }
}

package io.zengshou.examples.county.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.examples.county.generator.CountyGenerator;
import io.zengshou.examples.county.population.Inventory.State;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that is not there is never taken for one without rows. */
class MissingTableTest {

  private static final int HOUSEHOLDS = 60;

  private final Path folder;
  private final String csv;
  private final String h2;

  MissingTableTest(@TempDir Path folder) {
    this.folder = folder;
    this.csv = folder.resolve("csv").toString();
    this.h2 = "jdbc:h2:" + folder.resolve("county");
  }

  private static List<Applicant> county() {
    List<Applicant> all = new ArrayList<>();
    CountyGenerator.of(HOUSEHOLDS, 3).forEachRemaining(all::add);
    return all;
  }

  /** In every form that has tables, for every list of a household. */
  @ParameterizedTest
  @EnumSource(Ledger.class)
  void itsListIsUnknownOfEveryHousehold(Ledger list) throws IOException, SQLException {
    List<Applicant> county = county();
    for (String source : List.of(csv, h2)) {
      Copies.write(county.iterator(), source);
      drop(source, list);
      List<Applicant> read = Copies.applicants(source);
      assertThat(read).hasSameSizeAs(county);
      for (int i = 0; i < read.size(); i++) {
        if (county.get(i) instanceof Household before) {
          Set<Ledger> expected = EnumSet.of(list);
          expected.addAll(before.unknown());
          assertThat(((Household) read.get(i)).unknown()).isEqualTo(expected);
        } else {
          assertThat(read.get(i)).isEqualTo(county.get(i));
        }
      }
      // And it survives on the way through other forms.
      String again = folder.resolve(list.id() + (source.equals(csv) ? 1 : 2)).toString();
      Copies.copy(source, again + ".jsonl");
      Copies.copy(again + ".jsonl", again);
      assertThat(Copies.applicants(again)).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Ledger.class, names = "MEMBERS", mode = EnumSource.Mode.EXCLUDE)
  void unlessTheClerkSaysThatThereIsNone(Ledger list) throws IOException, SQLException {
    List<Applicant> county = county();
    for (String source : List.of(csv, h2)) {
      Copies.write(county.iterator(), source);
      drop(source, list);
      List<ApplicantEntry> read = new ArrayList<>();
      Inventory inventory;
      try (Population all = new PopulationSource(source, null, List.of(list.id())).open()) {
        all.forEachRemaining(read::add);
        inventory = all.inventory();
      }
      for (int i = 0; i < read.size(); i++) {
        if (county.get(i) instanceof Household before) {
          Household after = (Household) ((ApplicantEntry.Valid) read.get(i)).applicant();
          assertThat(after.unknown()).isEqualTo(before.unknown());
        }
      }
      assertThat(table(inventory, list.id()).state()).isEqualTo(State.NONE);
      assertThat(inventory.missingLists()).isEmpty();
    }
  }

  private static Inventory.Table table(Inventory inventory, String name) {
    return inventory.tables().stream().filter(one -> one.name().equals(name)).findFirst().get();
  }

  private void drop(String source, Ledger list) throws IOException, SQLException {
    if (source.equals(csv)) {
      Files.delete(Path.of(csv, list.id() + ".csv"));
      return;
    }
    try (Connection connection = DriverManager.getConnection(h2);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE \"" + list.id() + "\"");
    }
  }

  /** By hand: of four households one is refused, and is counted in none of the columns. */
  @Test
  void everyTableIsCounted() throws IOException {
    Files.createDirectories(Path.of(csv));
    file("households", "id,unknown", "a,", "b,wages", "c,", "d,nonsense");
    file("members", "household,id", "a,m1", "a,m2", "b,m1", "d,m1");
    file("wages", "household,amount", "a,100");
    file("property", "household,amount");
    Inventory inventory;
    try (Population all = new PopulationSource(csv, null, List.of("machines")).open()) {
      all.forEachRemaining(entry -> {});
      inventory = all.inventory();
    }
    assertThat(inventory.tables())
        .extracting(
            table ->
                table.name()
                    + " "
                    + table.state()
                    + " "
                    + table.rows()
                    + " "
                    + table.without()
                    + " "
                    + table.unknown())
        .containsExactly(
            "households READ 4 0 0",
            "collectives MISSING 0 0 0",
            "borrowers MISSING 0 0 0",
            "workReliefProjects MISSING 0 0 0",
            "members READ 4 0 1",
            "production MISSING 0 0 3",
            "silkwormEggs MISSING 0 0 3",
            "cocoonDeliveries MISSING 0 0 3",
            "machines NONE 0 3 0",
            "wages READ 1 1 1",
            "property READ 0 3 0",
            "transfers MISSING 0 0 3",
            "payments MISSING 0 0 3");
  }

  @Test
  void whatTheClerkSaysIsHeldToTheTables() throws IOException {
    Files.createDirectories(Path.of(csv));
    file("households", "id", "a");
    file("wages", "household,amount", "a,100");
    assertThat(refusal(csv, "wage"))
        .isEqualTo(
            "--none: no such table, or none to be said of it actual: wage allowed: production,"
                + " silkwormEggs, cocoonDeliveries, machines, wages, property, transfers, payments"
                + " Maybe wages");
    assertThat(refusal(csv, "wages")).startsWith("--none: the table is there actual: wages");
    assertThat(refusal(csv, "members")).startsWith("--none: no such table");
    assertThat(refusal(csv, "households")).startsWith("--none: no such table");
    Path json = folder.resolve("a.jsonl");
    Files.writeString(json, "{\"applicant\":\"household\",\"id\":\"a\"}");
    assertThat(refusal(json.toString(), "wages")).contains("is for folders of CSV and databases");
  }

  private static String refusal(String source, String none) {
    InvalidPopulationException e =
        catchThrowableOfType(
            InvalidPopulationException.class,
            () -> new PopulationSource(source, null, List.of(none)).open().close());
    return e.in(Locale.ENGLISH).replace("\n ", "");
  }

  /** Another word of the clerk is another population: its ledger does not go on with the other. */
  @Test
  void whatTheClerkSaysIsPartOfWhatThePopulationIs() throws IOException {
    Files.createDirectories(Path.of(csv));
    file("households", "id", "a");
    String before = PopulationSource.of(Path.of(csv)).digest();
    assertThat(new PopulationSource(csv, null, List.of("wages")).digest()).isNotEqualTo(before);
    // What nobody reads is no part of it.
    Files.writeString(Path.of(csv, "~$households.csv"), "open in Excel");
    Files.writeString(Path.of(csv, "notes.txt"), "x");
    assertThat(PopulationSource.of(Path.of(csv)).digest()).isEqualTo(before);
    file("wages", "household,amount");
    assertThat(PopulationSource.of(Path.of(csv)).digest()).isNotEqualTo(before);
  }

  /** Of a database too; and a table that was meant for one is named. */
  @Test
  void aTableByAnotherNameIsNamed() throws IOException, SQLException {
    Copies.write(county().iterator(), h2);
    String before = new PopulationSource(h2, null, List.of()).digest();
    try (Connection connection = DriverManager.getConnection(h2);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM \"machines\"");
      statement.execute("ALTER TABLE \"machines\" RENAME TO \"Machine\"");
    }
    try (Population all = new PopulationSource(h2, null, List.of()).open()) {
      assertThat(all.inventory().others())
          .extracting(fault -> fault.in(Locale.ENGLISH).replace("\n ", ""))
          .containsExactly("Machine: this table was not read Maybe machines");
    }
    assertThat(new PopulationSource(h2, null, List.of()).digest()).isNotEqualTo(before);
  }

  private void file(String name, String... lines) throws IOException {
    Files.writeString(Path.of(csv, name + ".csv"), String.join("\n", lines));
  }
}

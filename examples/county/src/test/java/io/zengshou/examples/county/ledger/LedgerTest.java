package io.zengshou.examples.county.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.zengshou.examples.county.population.Inventory;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small ledger, its figures by hand from the worked cases. */
class LedgerTest {

  private final Path folder;

  LedgerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<NamedCsvRecord> rows(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(name))) {
      return reader.stream().toList();
    }
  }

  private LedgerJob job(LedgerFormat... formats) throws IOException {
    return Jobs.job(Jobs.population(folder, Jobs.APPLICANTS, "\n"), folder, formats);
  }

  @Test
  void everyApplicantHasALineOrIsRefusedWithAllReasons() throws IOException {
    assertThat(Jobs.write(job(LedgerFormat.csv)))
        .isEqualTo(new LedgerResult(5, 2, 0, Inventory.NONE));
    assertThat(rows("ledger.csv"))
        .extracting(row -> row.getField("编号"))
        .containsExactly("W-2", "W-7", "W-28", "C-29", "W-15");
    List<NamedCsvRecord> rejects = rows("rejects.csv");
    assertThat(rejects).extracting(row -> row.getField("行号")).containsExactly("3", "5");
    assertThat(rejects).extracting(row -> row.getField("编号")).containsExactly("", "W-bad");
    assertThat(rejects.get(1).getField("原因")).contains("lifted", "registeredPersons");
  }

  @Test
  void amountsAreThoseOfTheWorkedCases() throws IOException {
    Jobs.write(job(LedgerFormat.csv));
    List<NamedCsvRecord> rows = rows("ledger.csv");
    NamedCsvRecord second = rows.get(0);
    assertThat(second.getField("种植养殖收入奖补（元）")).isEqualTo("4999.90");
    assertThat(second.getField("测算前人均（元）")).isEqualTo("5999.80");
    assertThat(second.getField("测算后人均（元）")).isEqualTo("6999.78");
    assertThat(second.getField("需跟进事项")).contains("预计人均纯收入偏低");
    assertThat(second.getField("类别")).isEqualTo("脱贫户");
    assertThat(second.getField("下一步")).contains("县农业农村局等：兑付 种植养殖收入奖补 4,999.90元");
    assertThat(rows.get(1).getField("资金合计（元）")).isEqualTo("1600.00");
    NamedCsvRecord missing = rows.get(2);
    assertThat(missing.getField("资金合计（元）")).isEqualTo("0.00");
    assertThat(missing.getField("资金最多（元）")).isEqualTo("1000.00");
    assertThat(missing.getField("待定事项")).contains("蚕桑机械补贴（0.00 至 1,000.00元）");
    assertThat(missing.getField("缺少的情况")).startsWith("机械的发票单价");
    NamedCsvRecord collective = rows.get(3);
    assertThat(collective.getField("类型")).isEqualTo("村集体");
    assertThat(collective.getField("户主或名称")).isEqualTo("双桑村");
    assertThat(collective.getField("村集体经营收入奖补（元）")).isEqualTo("15000.00");
    assertThat(rows.get(4).getField("测算前人均（元）")).isEqualTo("-5000.00");
    assertThat(rows.get(4).getField("测算后人均（元）")).isEqualTo("-4500.00");
  }

  @Test
  void wordsThatLookLikeAFormulaAreGuardedAndNumbersAreNot() throws IOException {
    Jobs.write(job(LedgerFormat.csv));
    assertThat(rows("ledger.csv").get(1).getField("户主或名称")).isEqualTo("'=HYPERLINK(1)");
    assertThat(Files.readString(folder.resolve("ledger.csv")))
        .startsWith("\uFEFF编号,")
        .contains(",-5000.00,")
        .doesNotContain("'-5000");
  }

  @Test
  void lineEndsAndAMarkOfTheInputChangeNothing() throws IOException {
    Path out = folder.resolve("plain");
    Jobs.write(Jobs.job(Jobs.population(folder, Jobs.APPLICANTS, "\n"), out, LedgerFormat.csv));
    Path input = Jobs.population(folder, Jobs.APPLICANTS, "\r\n");
    Files.writeString(input, "\uFEFF" + Files.readString(input));
    Path other = folder.resolve("windows");
    Jobs.write(Jobs.job(input, other, LedgerFormat.csv));
    assertThat(other.resolve("ledger.csv")).hasSameBinaryContentAs(out.resolve("ledger.csv"));
  }

  @Test
  void refusedOnesAloneGiveALedgerOfHeadingsAlone() throws IOException {
    Path nobody = Files.writeString(folder.resolve("nobody.jsonl"), "{}");
    LedgerJob job =
        Jobs.job(nobody, folder, LedgerFormat.csv, LedgerFormat.jsonl, LedgerFormat.xlsx);
    assertThat(Jobs.write(job)).isEqualTo(new LedgerResult(0, 1, 0, Inventory.NONE));
    assertThat(rows("ledger.csv")).isEmpty();
    assertThat(folder.resolve("ledger.jsonl")).isEmptyFile();
    assertThat(folder.resolve("ledger.xlsx")).exists();
  }

  @Test
  void theTableOfADatabaseHoldsWhatTheRowsHold() throws Exception {
    LedgerJob job = job(LedgerFormat.csv, LedgerFormat.db);
    Jobs.write(job);
    List<List<String>> expected = new ArrayList<>();
    for (NamedCsvRecord row : rows("ledger.csv")) {
      expected.add(row.getFields().stream().map(CsvRows::unguarded).toList());
    }
    assertThat(table(job.databaseUrl())).isEqualTo(expected);
  }

  static List<List<String>> table(String url) throws Exception {
    List<List<String>> all = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet rows =
            connection.createStatement().executeQuery("select * from ledger order by number")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 2; i <= columns; i++) {
          row.add(rows.getString(i) == null ? "" : rows.getString(i));
        }
        all.add(row);
      }
    }
    return all;
  }

  /** The dialect of PostgreSQL, as far as H2 has it. */
  @Test
  void theTableCanBeMadeInPostgresqlsDialect() throws Exception {
    String url = "jdbc:h2:mem:ledger;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
    LedgerJob plain = job(LedgerFormat.db);
    Jobs.write(
        new LedgerJob(
            plain.population(),
            plain.folder(),
            plain.formats(),
            url,
            plain.calculator(),
            Locale.ENGLISH,
            plain.mask(),
            plain.interval()));
    assertThat(table(url))
        .extracting(row -> row.get(1))
        .contains("household", "village collective");
  }

  @Test
  void aFinishedLedgerIsNotMadeAgain() throws IOException {
    LedgerJob job = job(LedgerFormat.csv, LedgerFormat.jsonl);
    Jobs.write(job);
    byte[] before = Files.readAllBytes(folder.resolve("ledger.jsonl"));
    assertThat(Jobs.write(job)).isEqualTo(new LedgerResult(5, 2, 7, Inventory.NONE));
    assertThat(folder.resolve("ledger.jsonl")).hasBinaryContent(before);
  }

  @Test
  void whatIsOfAnotherInputOrOtherChoicesIsNotGoneOnWith() throws IOException {
    LedgerJob job = job(LedgerFormat.csv);
    Jobs.write(job);
    Path population = Path.of(job.population().name());
    Files.writeString(population, Jobs.APPLICANTS.get(0));
    assertThatThrownBy(
            () ->
                Jobs.write(
                    Jobs.job(
                        population,
                        folder,
                        Jobs.CALCULATOR.reading("production-base", "net"),
                        LedgerFormat.csv)))
        .isInstanceOfSatisfying(
            OtherLedgerException.class,
            e ->
                assertThat(e.in(Locale.CHINESE))
                    .contains("输入与这里已有的台账不同", "政策口径 production-base与这里已有的台账不同", "net"));
  }

  @Test
  void aFileThatWasChangedIsLeftAlone() throws IOException {
    LedgerJob job = job(LedgerFormat.csv);
    Jobs.write(job);
    Path csv = folder.resolve("ledger.csv");
    String edited = Files.readString(csv) + "W-99,添的一行\r\n";
    Files.writeString(csv, edited);
    assertThatThrownBy(() -> Jobs.write(job))
        .isInstanceOf(OtherLedgerException.class)
        .hasMessageContaining("ledger.csv");
    assertThat(csv).hasContent(edited);
  }

  @Test
  void aLedgerWithoutAJournalIsNotOverwritten() throws IOException {
    Files.writeString(folder.resolve("ledger.csv"), "kept");
    assertThatThrownBy(() -> Jobs.write(job(LedgerFormat.csv)))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(folder.resolve("ledger.csv")).hasContent("kept");
  }
}

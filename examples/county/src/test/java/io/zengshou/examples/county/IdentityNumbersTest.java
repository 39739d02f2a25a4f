package io.zengshou.examples.county;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.text.IdentityMask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Identity numbers as ids of households and persons: whatever people read has none of them, what
 * programs read has all.
 */
class IdentityNumbersTest {

  /** Alike at the beginning and at the end; they differ in the birth date alone. */
  private static final List<String> NUMBERS = numbers();

  private static final String FIRST = NUMBERS.get(0);

  private final Path folder;
  private final String county;

  IdentityNumbersTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Path file = folder.resolve("county.jsonl");
    this.county = file.toString();
    List<String> lines = new ArrayList<>();
    for (String number : NUMBERS.subList(0, 3)) {
      lines.add(
          """
          {"applicant":"household","id":"%1$s","township":"池河镇","head":"户主%1$s","lifted":true,\
          "relocated":false,"registeredPersons":2,"operatingCosts":0,"wages":[],\
          "members":[{"id":"%1$s"},{"id":"b"}],\
          "production":[{"id":"p","product":"crop","receipts":70000}]}"""
              .formatted(number));
    }
    lines.add(
        "{\"applicant\":\"household\",\"id\":\"" + NUMBERS.get(3) + "\",\"registeredPersons\":0}");
    Files.write(file, lines);
  }

  private static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (LocalDate day = LocalDate.of(1960, 1, 1); numbers.size() < 4; day = day.plusDays(1)) {
      String number = "610922" + day.toString().replace("-", "") + "1234";
      if (IdentityMask.isIn(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private Runs run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, county));
    arguments.addAll(List.of(options));
    return Runs.of(arguments.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void tellsNobody(String text) {
    assertThat(text).doesNotContain(birthDates());
  }

  private static String[] birthDates() {
    return NUMBERS.stream().map(number -> number.substring(6, 14)).toArray(String[]::new);
  }

  private List<NamedCsvRecord> csv(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(name))) {
      return reader.stream().toList();
    }
  }

  @Test
  void noFormOfALedgerHasABirthDate() throws Exception {
    Runs run = run("ledger", "--out", path("ledger"), "--format", "csv,jsonl,xlsx,db");
    assertThat(run.status()).isEqualTo(Program.FOUND);
    tellsNobody(run.out() + run.err());
    try (Stream<Path> files = Files.list(folder.resolve("ledger"))) {
      for (Path file : files.toList()) {
        tellsNobody(new String(Files.readAllBytes(file), UTF_8));
      }
    }
    try (InputStream in = Files.newInputStream(folder.resolve("ledger/ledger.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> tellsNobody("" + cell))));
    }
    String url = "jdbc:h2:file:" + folder.resolve("ledger/ledger");
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet rows = connection.createStatement().executeQuery("select * from ledger")) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          tellsNobody("" + rows.getString(i));
        }
      }
    }
  }

  /** Two households that differ in the hidden digits alone stay two; a faulty one can be found. */
  @Test
  void householdsStayDistinctAndAFaultyOneIsFoundByItsPlace() throws IOException {
    run("ledger", "--out", path("ledger"));
    List<String> ids = csv("ledger/ledger.csv").stream().map(row -> row.getField("编号")).toList();
    assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("610922\\*[0-9a-z]{6}\\*1234"));
    NamedCsvRecord refused = csv("ledger/rejects.csv").get(0);
    assertThat(refused.getField("行号")).isEqualTo("4");
    assertThat(refused.getField("编号")).matches("610922\\*[0-9a-z]{6}\\*1234");
    Runs figures = run("figures");
    assertThat(figures.err()).contains("county.jsonl:4：");
    tellsNobody(figures.err());
  }

  @Test
  void twoLedgersOfOneKeyCanBeJoinedAndTwoRunsGiveTheSameBytes() throws IOException {
    run("ledger", "--out", path("one"), "--format", "csv,jsonl");
    run("ledger", "--out", path("other"), "--format", "csv,jsonl");
    for (String name : List.of("ledger.csv", "ledger.jsonl", "rejects.csv")) {
      assertThat(folder.resolve("one").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("other").resolve(name));
    }
    Path key = Files.writeString(folder.resolve("key"), "the key of a whole county");
    run("ledger", "--out", path("third"), "--id-key", key.toString());
    run("ledger", "--out", path("fourth"), "--id-key=" + key);
    assertThat(folder.resolve("third/ledger.csv"))
        .hasSameBinaryContentAs(folder.resolve("fourth/ledger.csv"));
    assertThat(csv("third/ledger.csv").get(0).getField("编号"))
        .isNotEqualTo(csv("one/ledger.csv").get(0).getField("编号"));
  }

  /** Or two masks would stand in one ledger. */
  @Test
  void aLedgerIsNotGoneOnWithByAnotherKey() {
    run("ledger", "--out", path("ledger"));
    Runs run = run("ledger", "--out", path("ledger"), "--show-ids");
    assertThat(run.status()).isEqualTo(Program.FAILED);
    assertThat(run.err()).contains("身份证号的遮盖与这里已有的台账不同", "实际值:shown");
  }

  @Test
  void aKeyThatIsNoneIsToldBeforeAnythingIsWritten() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "short");
    Runs brief = run("ledger", "--out", path("ledger"), "--id-key", key.toString());
    assertThat(brief.status()).isEqualTo(Program.FAILED);
    assertThat(brief.err()).contains("--id-key:密钥文件太短：", "实际值:5 B", "允许:至少 16 字节");
    Runs none = run("ledger", "--out", path("ledger"), "--id-key", path("nowhere"));
    assertThat(none.status()).isEqualTo(Program.FAILED);
    assertThat(none.err()).contains("--id-key:没有这个密钥文件，或读不了", "nowhere");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  /** Shown, all 18 digits arrive in Excel: as words, behind an apostrophe. */
  @Test
  void whoeverAsksForThemSeesThem() throws IOException {
    run("ledger", "--out", path("ledger"), "--format", "csv,xlsx", "--show-ids");
    assertThat(csv("ledger/ledger.csv").get(0).getField("编号")).isEqualTo("'" + FIRST);
    try (InputStream in = Files.newInputStream(folder.resolve("ledger/ledger.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(book.getSheet("池河镇").getRow(1).getCell(0).getStringCellValue()).isEqualTo(FIRST);
    }
    assertThat(run("plan", "--household", FIRST, "--show-ids").out()).contains(FIRST + "  户主");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "figures",
        "plan",
        "plan --poorest 2",
        "plan --household %s",
        "reform --parameter production-bonus.cap=6000元/户·年",
        "reform --parameter production-bonus.cap=6000元/户·年 --csv",
        "breakpoints --household %s --along members[%s].age --from 0 --to 100",
        "breakpoints --household %s --along members[%sx].age --from 0 --to 100",
        "breakpoints --household 0%s --along registeredPersons --from 1 --to 9",
        "report --out %s.html --household %s --along members[%s].age --from 0 --to 100",
        "report --out %s.html --reform production-bonus.cap=6000元/户·年 --title %s",
        "ledger --out %s --reading %s=%s",
        "convert %s.txt",
        "no-such-command %s"
      })
  void noCommandTellsABirthDate(String command) {
    String[] words = command.replace("%s", FIRST).split(" ", -1);
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.add(1, county);
    for (int i = 2; i < arguments.size(); i++) {
      if (arguments.get(i - 1).equals("--out") || arguments.get(0).equals("convert")) {
        arguments.set(i, path(arguments.get(i)));
      }
    }
    Runs run = Runs.of(arguments.toArray(String[]::new));
    assertThat(run.out() + run.err()).isNotBlank();
    tellsNobody(run.out() + run.err());
    assertThat(folder).satisfies(here -> tellsNobody(pages(here)));
  }

  private static String pages(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  /** Evaluation, joins and programs have the numbers as they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan --household %s --json",
        "breakpoints --household %s --along members[%s].age --from 0 --to 100 --json",
        "reform --parameter production-bonus.cap=6000元/户·年 --json"
      })
  void whatProgramsReadHasTheNumbers(String command) {
    String[] words = command.replace("%s", FIRST).split(" ", -1);
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.add(1, county);
    assertThat(Runs.of(arguments.toArray(String[]::new)).out()).contains(FIRST);
  }

  @Test
  void aCopyHasTheNumbers() throws IOException {
    run("convert", path("copy.jsonl"));
    assertThat(Files.readString(folder.resolve("copy.jsonl"))).contains(NUMBERS.subList(0, 3));
  }

  /** Not by a number, and not by an id that is a name. */
  @Test
  void theReportNamesNobody() throws IOException {
    String named =
        Files.readString(Path.of(county)).replace(FIRST, "王德顺").replace("\"b\"", "\"李秀英\"");
    Files.writeString(Path.of(county), named);
    Runs run =
        run(
            "report",
            "--out",
            path("report.html"),
            "--reform",
            "production-bonus.cap=6000元/户·年",
            "--reform",
            "production-bonus.cap=1000元/户·年",
            "--household",
            "王德顺",
            "--along",
            "members[李秀英].age",
            "--from",
            "0",
            "--to",
            "100");
    assertThat(run.status()).as(run.err()).isEqualTo(Program.FOUND);
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("变动最大的户", "变化点：一户的第2人的年龄")
        .doesNotContain("王德顺", "李秀英", "户主", "610922");
  }
}

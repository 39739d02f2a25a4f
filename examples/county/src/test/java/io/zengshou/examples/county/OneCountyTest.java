package io.zengshou.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.zengshou.examples.console.Program;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.explain.TextWidth;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One county in all its forms: what the lines of JSON add up to stands in the CSV file, in the
 * workbook, in the figures as text and as JSON, and in the report, figure by figure.
 */
class OneCountyTest {

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{\"measure\":\"([a-z-]+)\",\"kind\":\"\\w+\",\"status\":\"(\\w+)\""
              + "(?:,\"least\":\"([0-9.]+)\",\"most\":(null|\"[0-9.]+\"))?");
  private static final Pattern UPTAKE =
      Pattern.compile(
          "\\{\"measure\":\"([a-z-]+)\",\"applicants\":(\\d+),\"persons\":\\d+,"
              + "\"undetermined\":(\\d+)"
              + "(?:,\"money\":\\{\"least\":\"([0-9.]+)\",\"most\":(null|\"[0-9.]+\")"
              + "(?:,\"unlimited\":(\\d+))?})?}");
  private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>([^<]*)</t[hd]>");

  /** What all forms tell of a measure, or of a kind of money, in the words of the figures. */
  private record Told(long applicants, long undetermined, String least, String most) {}

  /** Added up line by line, by other means than the program's. */
  private static final class Added {
    private long applicants;
    private long undetermined;
    private Money least = Money.ZERO;
    private Money most = Money.ZERO;
    private long unlimited;

    private void money(@Nullable String from, @Nullable String to) {
      if (from != null && to != null) {
        least = least.plus(Money.yuan(from));
        unlimited += to.equals("null") ? 1 : 0;
        most = to.equals("null") ? most : most.plus(Money.yuan(to.replace("\"", "")));
      }
    }

    private Told told(boolean money) {
      return new Told(
          applicants,
          undetermined,
          money ? plain(least) : "",
          !money ? "" : unlimited == 0 ? plain(most) : "无上限（" + unlimited + "户）");
    }
  }

  private static final Catalogue CATALOGUE = BenefitCalculator.load(County.PACK).catalogue();

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private static Path folder;

  /** By hand from the lines of JSON: each measure by its id, and both kinds of money. */
  private static final Map<String, Added> LINES = new TreeMap<>();

  @BeforeAll
  static void writeAllForms() throws IOException {
    run("generate", path("county.jsonl"), "--households", "400", "--seed", "7");
    String county = path("county.jsonl");
    run("ledger", county, "--out", path("ledger"), "--format", "csv,jsonl,xlsx");
    run("figures", county, "--out", path("figures.txt"));
    run("figures", county, "--json", "--out", path("figures.json"));
    run("report", county, "--out", path("report.html"));
    for (String line : Files.readAllLines(folder.resolve("ledger/ledger.jsonl"))) {
      ENTRY.matcher(line).results().forEach(OneCountyTest::add);
      bounds("cash", line);
      bounds("guarantee", line);
    }
  }

  private static void add(MatchResult entry) {
    Added added = LINES.computeIfAbsent(entry.group(1), id -> new Added());
    if (entry.group(2).equals("eligible")) {
      added.applicants++;
    } else {
      assertThat(entry.group(2)).isEqualTo("undetermined");
      added.undetermined++;
    }
    added.money(entry.group(3), entry.group(4));
  }

  private static void bounds(String kind, String line) {
    Matcher sum =
        Pattern.compile("\"" + kind + "\":\\{\"least\":\"([0-9.]+)\",\"most\":(null|\"[0-9.]+\")}")
            .matcher(line);
    assertThat(sum.find()).isTrue();
    LINES.computeIfAbsent(kind, id -> new Added()).money(sum.group(1), sum.group(2));
  }

  private static void run(String... arguments) {
    Runs run = Runs.of(arguments);
    assertThat(run.status()).as(run.err()).isEqualTo(Program.FINE);
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Without the groups of thousands. */
  private static String plain(Money amount) {
    return amount.number();
  }

  private static String plain(String amount) {
    return amount.replace(",", "");
  }

  /** What the lines say of each measure that touches anybody, by its title. */
  private static Map<String, Told> expected(boolean moneyOnly) {
    Map<String, Told> all = new LinkedHashMap<>();
    for (Measure measure : CATALOGUE.measures()) {
      boolean money = measure.givesMoney();
      if (LINES.containsKey(measure.id()) && (money || !moneyOnly)) {
        all.put(measure.title().zh(), told(measure.id(), money));
      }
    }
    return all;
  }

  private static Told told(String id, boolean money) {
    return LINES.getOrDefault(id, new Added()).told(money);
  }

  /** Without these, the others would show little. */
  @Test
  void thereAreCasesOfAllKinds() {
    assertThat(expected(true)).hasSizeGreaterThanOrEqualTo(7);
    Added allowance = LINES.getOrDefault("rural-subsistence-allowance", new Added());
    assertThat(allowance.applicants).isPositive();
    assertThat(allowance.undetermined).isPositive();
    assertThat(allowance.least.isPositive()).isTrue();
    assertThat(LINES.values()).anyMatch(one -> one.unlimited > 0);
    assertThat(LINES.values()).anyMatch(one -> !one.least.equals(one.most));
  }

  @Test
  void theFiguresAsJson() throws IOException {
    String json = Files.readString(folder.resolve("figures.json"));
    String county = json.substring(json.indexOf("\"county\":"), json.indexOf("\"townships\":"));
    Map<String, Told> told = new TreeMap<>();
    UPTAKE
        .matcher(county)
        .results()
        .filter(one -> !one.group(2).equals("0") || !one.group(3).equals("0"))
        .forEach(one -> told.put(one.group(1), uptake(one)));
    Map<String, Told> expected = new TreeMap<>();
    for (Measure measure : CATALOGUE.measures()) {
      if (LINES.containsKey(measure.id())) {
        expected.put(measure.id(), told(measure.id(), measure.givesMoney()));
      }
    }
    assertThat(told).isEqualTo(expected);
  }

  private static Told uptake(MatchResult one) {
    String most = one.group(5);
    return new Told(
        Long.parseLong(one.group(2)),
        Long.parseLong(one.group(3)),
        one.group(4) == null ? "" : one.group(4),
        most == null
            ? ""
            : most.equals("null") ? "无上限（" + one.group(6) + "户）" : most.replace("\"", ""));
  }

  @Test
  void theFiguresAsText() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("figures.txt"));
    int title = lines.indexOf("各项措施");
    String headings = lines.get(title + 1);
    Map<String, Told> told = new LinkedHashMap<>();
    for (Map.Entry<String, Told> expected : expected(true).entrySet()) {
      String line =
          lines.stream()
              .skip(title)
              .filter(one -> one.startsWith(expected.getKey() + "  "))
              .findFirst()
              .orElseThrow();
      told.put(
          expected.getKey(),
          new Told(
              count(under("户数", headings, line)),
              count(under("待定", headings, line)),
              plain(under("至少（元）", headings, line)),
              plain(under("至多（元）", headings, line))));
    }
    assertThat(told).isEqualTo(expected(true));
    assertThat(lines).anyMatch(line -> like(line, "现金合计（元）", told("cash", true)));
    assertThat(lines).anyMatch(line -> like(line, "兜底保障合计（元，筛查）", told("guarantee", true)));
  }

  private static boolean like(String line, String title, Told told) {
    return List.of(plain(line).split(" +")).equals(List.of(title, told.least(), told.most()));
  }

  private static long count(String cell) {
    return cell.isEmpty() ? 0 : Long.parseLong(plain(cell));
  }

  /** What ends in a line where a heading ends; a Chinese character takes two columns. */
  private static String under(String heading, String headings, String line) {
    String before = headings.substring(0, headings.indexOf(heading) + heading.length());
    int edge = TextWidth.of(before);
    int end = 0;
    while (end < line.length() && TextWidth.of(line.substring(0, end)) < edge) {
      end++;
    }
    String[] cells = line.substring(0, end).split(" {2,}", -1);
    return cells[cells.length - 1];
  }

  @Test
  void theReport() throws IOException {
    String page = Files.readString(folder.resolve("report.html"));
    String table = page.substring(page.indexOf("<caption>各项措施</caption>"));
    Map<String, Told> told = new LinkedHashMap<>();
    for (String row : table.substring(0, table.indexOf("</table>")).split("<tr>", -1)) {
      List<String> cells = CELL.matcher(row).results().map(one -> one.group(1)).toList();
      // Title, clause, applicants, persons, undetermined, least, most.
      if (cells.size() == 7 && !cells.get(2).equals("户数")) {
        told.put(
            cells.get(0).replace("（提示）", ""),
            new Told(
                count(cells.get(2)),
                count(cells.get(4)),
                plain(cells.get(5)),
                plain(cells.get(6))));
      }
    }
    assertThat(told).isEqualTo(expected(false));
  }

  @Test
  void theWorkbook() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("ledger/ledger.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet summary = book.getSheet("汇总");
      Map<String, Told> told = new LinkedHashMap<>();
      for (String title : expected(true).keySet()) {
        told.put(title, told(row(summary, title)));
      }
      assertThat(told).isEqualTo(expected(true));
      for (String kind : List.of("cash", "guarantee")) {
        Told total = told(row(summary, kind.equals("cash") ? "资金合计" : "兜底保障合计（筛查）"));
        assertThat(total.least()).isEqualTo(told(kind, true).least());
        assertThat(total.most()).isEqualTo(told(kind, true).most());
      }
      Row all = row(summary, "合计");
      assertThat(number(all, 1))
          .isEqualTo(Files.readAllLines(folder.resolve("ledger/ledger.jsonl")).size());
      assertThat(amount(all, 3)).isEqualTo(told("cash", true).least());
      assertThat(amount(all, 4)).isEqualTo(told("cash", true).most());
      assertThat(amount(all, 5)).isEqualTo(told("guarantee", true).least());
      assertThat(amount(all, 6)).isEqualTo(told("guarantee", true).most());
    }
  }

  private static Row row(XSSFSheet sheet, String title) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null && cell.getStringCellValue().equals(title)) {
        return row;
      }
    }
    throw new AssertionError("no row " + title);
  }

  private static Told told(Row row) {
    return new Told(number(row, 1), number(row, 2), amount(row, 3), amount(row, 4));
  }

  private static long number(Row row, int column) {
    return (long) row.getCell(column).getNumericCellValue();
  }

  private static String amount(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell.getCellType() == CellType.STRING
        ? cell.getStringCellValue()
        : Money.ofFen(Math.round(cell.getNumericCellValue() * 100)).number();
  }

  /** Each measure that gives money has its status in a column beside its amounts. */
  @Test
  void theRowsOfTheCsvFile() throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(folder.resolve("ledger/ledger.csv"))) {
      reader.forEach(rows::add);
    }
    Map<String, Told> told = new LinkedHashMap<>();
    for (String title : expected(true).keySet()) {
      Added added = new Added();
      for (NamedCsvRecord row : rows) {
        String status = row.getField(title + "：结果");
        String least = row.getField(title + "（元）");
        String most = row.getField(title + "最多（元）");
        added.applicants += status.equals("符合") ? 1 : 0;
        added.undetermined += status.equals("待定") ? 1 : 0;
        added.money(least.isEmpty() ? null : least, most.isEmpty() ? "null" : most);
      }
      told.put(title, added.told(true));
    }
    assertThat(told).isEqualTo(expected(true));
  }
}

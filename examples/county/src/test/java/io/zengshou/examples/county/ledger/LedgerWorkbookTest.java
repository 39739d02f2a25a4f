package io.zengshou.examples.county.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.explain.LedgerTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, read back. */
class LedgerWorkbookTest {

  private static final int NAME = 4;

  private final Path folder;

  LedgerWorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private XSSFWorkbook read() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(LedgerWorkbook.NAME))) {
      return new XSSFWorkbook(in);
    }
  }

  private LedgerJob written() throws IOException {
    LedgerJob job =
        Jobs.job(Jobs.population(folder, Jobs.APPLICANTS, "\n"), folder, LedgerFormat.xlsx);
    Jobs.write(job);
    return job;
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static Cell under(Sheet sheet, String heading, int row) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return sheet.getRow(row).getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no heading " + heading);
  }

  @Test
  void eachTownshipHasASheetAndSoHaveInstitutions() throws IOException {
    written();
    try (XSSFWorkbook book = read()) {
      assertThat(names(book)).containsExactly("汇总", "池河镇", "中池镇", "机构");
      XSSFSheet sheet = book.getSheet("池河镇");
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:").endsWith("3");
      assertThat(sheet.getColumnWidth(NAME)).isGreaterThan(10 * 256);
    }
  }

  @Test
  void amountsAreNumbersWithTwoDecimalsAndWordsAreWords() throws IOException {
    written();
    try (XSSFWorkbook book = read()) {
      Cell bonus = under(book.getSheet("池河镇"), "种植养殖收入奖补（元）", 1);
      assertThat(bonus.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(bonus.getNumericCellValue()).isEqualTo(4999.90);
      assertThat(bonus.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      Cell name = book.getSheet("池河镇").getRow(2).getCell(NAME);
      assertThat(name.getCellType()).isEqualTo(CellType.STRING);
      assertThat(name.getStringCellValue()).isEqualTo("=HYPERLINK(1)");
    }
  }

  @Test
  void theSummaryAddsUpAndHasCharts() throws IOException {
    written();
    try (XSSFWorkbook book = read()) {
      XSSFSheet summary = book.getSheet("汇总");
      // 4,999.90 and 1,600 by hand; two households.
      Row township = row(summary, "池河镇");
      assertThat(township.getCell(1).getNumericCellValue()).isEqualTo(2);
      assertThat(township.getCell(3).getNumericCellValue()).isEqualTo(6599.90);
      // Case 28 has a machine whose price is missing, case 7 has two machines.
      Row machinery = row(summary, "蚕桑机械补贴");
      assertThat(machinery.getCell(1).getNumericCellValue()).isEqualTo(1);
      assertThat(machinery.getCell(2).getNumericCellValue()).isEqualTo(1);
      assertThat(machinery.getCell(3).getNumericCellValue()).isEqualTo(1600);
      assertThat(machinery.getCell(4).getNumericCellValue()).isEqualTo(2600);
      // 6,599.90, 15,000 for the village and 1,500 in case 15; 1,000 more at most in case 28.
      Row all = row(summary, "合计");
      assertThat(all.getCell(1).getNumericCellValue()).isEqualTo(5);
      assertThat(all.getCell(3).getNumericCellValue()).isEqualTo(23099.90);
      assertThat(all.getCell(4).getNumericCellValue()).isEqualTo(24099.90);
      assertThat(summary.getDrawingPatriarch().getCharts())
          .extracting(chart -> chart.getTitleText().getString())
          .containsExactly("各项措施至少多少（元）", "各镇资金和兜底保障至少多少（元）");
    }
  }

  private static Row row(Sheet sheet, String title) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(title)) {
        return row;
      }
    }
    throw new AssertionError("no row " + title);
  }

  @Test
  void twoRunsGiveTheSameBytes() throws Exception {
    LedgerJob job = written();
    byte[] first = Files.readAllBytes(job.file(LedgerWorkbook.NAME));
    Files.delete(job.file(LedgerWorkbook.NAME));
    // Times in a ZIP file are told to two seconds.
    Thread.sleep(2100);
    Jobs.write(job);
    assertThat(job.file(LedgerWorkbook.NAME)).hasBinaryContent(first);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part") || name.endsWith(".next"));
    }
  }

  @Test
  void everySheetPrintsAsWideAsThePaperWithItsHeadingsOnEachPage() throws IOException {
    written();
    try (XSSFWorkbook book = read()) {
      for (Sheet sheet : book) {
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
        int headings = sheet.getRepeatingRows().getFirstRow();
        assertThat(sheet.getRow(headings).getCell(0).getStringCellValue()).isIn("编号", "镇");
      }
    }
  }

  /** What a measure gives at most is a click away; so the others can be read on paper. */
  @Test
  void theMostOfAMeasureIsFoldedAway() throws IOException {
    written();
    try (XSSFWorkbook book = read()) {
      Sheet sheet = book.getSheet("池河镇");
      List<String> hidden = new ArrayList<>();
      for (Cell cell : sheet.getRow(0)) {
        if (sheet.isColumnHidden(cell.getColumnIndex())) {
          hidden.add(cell.getStringCellValue());
        }
      }
      assertThat(hidden).hasSize(8).contains("种植养殖收入奖补最多（元）").doesNotContain("资金最多（元）");
    }
  }

  /** As where a township has more lines than a sheet has rows. */
  @Test
  void whatDoesNotFitOnASheetGoesOnInASecond() throws IOException {
    LedgerJob job = written();
    LedgerTable table = new LedgerTable(job.calculator().catalogue(), job.locale());
    new LedgerWorkbook(job, table, "2023-09-30", 1).write();
    try (XSSFWorkbook book = read()) {
      assertThat(names(book))
          .containsExactlyInAnyOrder("汇总", "池河镇", "池河镇 (2)", "中池镇", "中池镇 (2)", "机构");
      assertThat(book.getSheet("池河镇 (2)").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("W-7");
      assertThat(book.getSheet("池河镇 (2)").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("编号");
    }
  }
}

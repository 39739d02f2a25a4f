package io.zengshou.rules.drl.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excel files that want more memory or time than there is: each is refused in words, and soon. */
class HostileSheetsTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final String GROUPS =
      RawSheet.words("A1", "情形") + RawSheet.words("C1", "已知") + RawSheet.words("D1", "应为");
  private static final String HEADINGS =
      RawSheet.words("A2", "名称")
          + RawSheet.words("B2", "来源")
          + RawSheet.words("C2", "种养经营1.收入")
          + RawSheet.words("D2", "合计");

  @Test
  void anOrdinaryFileIsKept() throws IOException {
    assertThat(told(sheet("<c r=\"C3\"><v>10000</v></c>"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<c r='C3'><v>1E999999999</v></c>, C3:数太大",
    "<c r='C3'><v>-1E999999999</v></c>, C3:数太大",
    "<c r='C3'><v>1E-999999999</v></c>, C3:数太大或小数太多",
    "<c r='C3'><v>1E99999999999999</v></c>, 不是能读的 Excel 文件",
    "<c r='C3' t='str'><f>A1</f><v>1E9999</v></c>, C3:数太大",
    "<c r='C3' s='2'><v>1E999999999</v></c>, C3:数太大",
    "<c r='C3' s='1'><v>1E300</v></c>, C3:不是日期",
    "<c r='C3' s='1'><f>A1</f><v>99999999999</v></c>, C3:不是日期",
    "<c r='C3' s='99999999999'><v>1</v></c>, 不是能读的 Excel 文件",
    "<c r='ZZZZZZ3'><v>1</v></c>, 没有这个单元格",
    "<c r='XFD3'><v>1</v></c>, 列太靠右",
    "<c r='C99999999999'><v>1</v></c>, 没有这个单元格",
    "<c r='3'><v>1</v></c>, 没有这个单元格",
    "<c r='C3' t='s'><v>2000000000</v></c>, 没有这一条文字",
    "<c r='C3' t='s'><v>12345<!-- -->67890</v></c>, 没有这一条文字",
    "<c r='C3' t='odd'><v>1</v></c>, 不是能读的 Excel 文件",
  })
  void aCellThatAsksForTheImpossibleIsToldAtItsPlace(String cell, String fault) throws IOException {
    assertThat(told(sheet(cell.replace('\'', '"')))).contains("scenarios/表.xlsx", fault);
  }

  @Test
  void aRowBeyondAllNumbersIsRefused() throws IOException {
    byte[] file = RawSheet.of(out -> write(out, "<row r=\"99999999999\"><c><v>1</v></c></row>"));
    assertThat(told(file)).contains("行号太大", "99999999999", "至多 7 位数");
  }

  @Test
  void aColumnOfAnEntryBeyondAllListsIsRefused() throws IOException {
    String headings = HEADINGS.replace("种养经营1.收入", "members[999999999].age");
    byte[] file = RawSheet.of(GROUPS, headings, row("<c r=\"C3\"><v>1</v></c>"));
    assertThat(told(file)).contains("没有这个事实", "members[999999999].age");
  }

  @Test
  void aMergedRangeBeyondAllRowsIsNoAccident() throws IOException {
    byte[] file =
        RawSheet.of(
            out ->
                write(
                    out,
                    "<row r=\"1\">"
                        + GROUPS
                        + "</row><row r=\"2\">"
                        + HEADINGS
                        + "</row></sheetData><mergeCells><mergeCell"
                        + " ref=\"A1:A99999999999\"/></mergeCells><sheetData>"));
    assertThat(told(file)).contains("合并了单元格");
  }

  @Test
  void aCellOfHundredsOfMegabytesIsRefusedWhileItIsUnpacked() throws IOException {
    assertThat(told(cellOfMegabytes(1))).contains("A1:文字太长", "至多 " + PackLimits.SHEET_TEXT);
    byte[] file = cellOfMegabytes(300);
    assertThat(file.length).isLessThan(PackLimits.SHEET_BYTES);
    assertThat(told(file)).contains("解压后太大", "至多 " + PackLimits.SHEET_INFLATED);
  }

  private static byte[] cellOfMegabytes(int size) throws IOException {
    byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    return RawSheet.of(
        out -> {
          write(out, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
          for (int i = 0; i < size; i++) {
            out.write(piece);
          }
          write(out, "</t></is></c></row>");
        });
  }

  @Test
  void aZipBombIsRefusedWhileItIsUnpacked() throws IOException {
    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    byte[] file =
        RawSheet.of(
            out -> {
              for (int i = 0; i < 300; i++) {
                out.write(blanks);
              }
            });
    assertThat(told(file)).contains("解压后太大", "至多 " + PackLimits.SHEET_INFLATED);
  }

  @Test
  void twelveMillionRowsAreRefused() throws IOException {
    byte[] rows = "<row/>".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
    byte[] file =
        RawSheet.of(
            out -> {
              for (int i = 0; i < 1_200; i++) {
                out.write(rows);
              }
            });
    assertThat(told(file)).contains("行太多", "至多 " + PackLimits.SHEET_ROWS);
  }

  @Test
  void moreCellsAndFormulasThanATableHasAreRefused() throws IOException {
    String cells = "<row>" + "<c/>".repeat(PackLimits.SHEET_COLUMNS) + "</row>";
    assertThat(told(RawSheet.of(out -> write(out, cells.repeat(301))))).contains("单元格太多");
    String wide = "<row>" + "<c/>".repeat(PackLimits.SHEET_COLUMNS + 1) + "</row>";
    assertThat(told(RawSheet.of(out -> write(out, wide)))).contains("列太靠右");
    String formulas = "<row>" + "<c><f>A1</f><v>1</v></c>".repeat(999) + "</row>";
    assertThat(told(RawSheet.of(out -> write(out, formulas.repeat(21))))).contains("公式太多");
    String array = "<row>" + "<c><f t=\"array\" ref=\"A1\">A1</f></c>".repeat(501) + "</row>";
    assertThat(told(RawSheet.of(out -> write(out, array.repeat(2))))).contains("数组公式太多");
  }

  @Test
  void aPartThatIsShownAThousandTimesIsRefused() throws IOException {
    StringBuilder sheets = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      sheets.append("<sheet name=\"" + i + "\" sheetId=\"" + i + "\" r:id=\"rId1\"/>");
    }
    assertThat(told(RawSheet.of(out -> write(out, ""), sheets.toString()))).contains("工作表太多");
    String twice = sheets.substring(0, sheets.indexOf("name=\"2\"") - "<sheet ".length());
    assertThat(told(RawSheet.of(out -> write(out, ""), twice))).contains("两张工作表是同一份内容");
  }

  @Test
  void aFileThatIsTooLargeIsNotOpened() {
    assertThat(told(new byte[PackLimits.SHEET_BYTES + 1]))
        .contains("文件太大", "5000001", "至多 5000000");
  }

  private static void write(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  private static String row(String cell) {
    return RawSheet.words("A3", "某户")
        + RawSheet.words("B3", "算例")
        + cell
        + "<c r=\"D3\"><v>1000</v></c>";
  }

  private static byte[] sheet(String cell) throws IOException {
    return RawSheet.of(GROUPS, HEADINGS, row(cell));
  }

  /** All that is wrong with a pack that has this file; empty where nothing is. */
  private static String told(byte[] file) {
    PackFiles files =
        PackFiles.of(
                Map.of(
                    "measures.yaml",
                    "[]\n",
                    "scenarios/defaults.yaml",
                    "household: {relocated: false, registeredPersons: 1}\nmember: {age: 40}\n"))
            .with("scenarios/表.xlsx", file);
    InvalidScenariosException refused =
        Assertions.assertTimeoutPreemptively(
            LONGEST,
            () -> catchThrowableOfType(InvalidScenariosException.class, () -> Scenarios.of(files)));
    return refused == null ? "" : refused.in(Locale.CHINESE);
  }
}

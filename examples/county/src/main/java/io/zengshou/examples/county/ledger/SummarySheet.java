package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.LedgerTally.Sum;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.text.Text;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The first sheet: how much for whom, in two tables and two charts. */
final class SummarySheet {

  private static final int CHARACTER = 256;
  private static final int FIRST_TABLE = 3;
  private static final int MONEY = 3;
  private static final int GUARANTEES = 4;
  private static final int CHART_COLUMN = 6;
  private static final int CHART_COLUMNS = 9;
  private static final int CHART_ROWS = 18;

  private final XSSFSheet sheet;
  private final LedgerSheets sheets;
  private final String asOf;
  private final CellStyles styles;
  private int next;

  SummarySheet(XSSFWorkbook book, LedgerSheets sheets, String asOf) {
    this.sheet = book.createSheet(sheets.summary());
    this.sheets = sheets;
    this.asOf = asOf;
    this.styles = new CellStyles(book);
  }

  void write(LedgerTally tally) {
    title();
    next = FIRST_TABLE;
    int townships =
        table(
            tally.bySheet(),
            new Text("镇", "township"),
            new Text("申请主体", "applicants"),
            new Text("户籍人数", "persons"));
    next++;
    int measures =
        table(tally.byMeasure(), new Text("措施", "measure"), new Text("享受数", "recipients"), null);
    sheet.setColumnWidth(0, 26 * CHARACTER);
    for (int column = 1; column <= GUARANTEES; column++) {
      sheet.setColumnWidth(column, 16 * CHARACTER);
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    chart(
        drawing,
        0,
        new Text("各镇资金和兜底保障（元）", "By township (yuan)"),
        townships,
        tally.bySheet().size());
    chart(
        drawing,
        CHART_ROWS + 1,
        new Text("各项措施金额（元）", "By measure (yuan)"),
        measures,
        tally.byMeasure().size());
  }

  private void title() {
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellValue(sheets.say(new Text("增收政策台账汇总", "Ledger: summary")));
    title.setCellStyle(styles.title());
    sheet
        .createRow(1)
        .createCell(0)
        .setCellValue(
            sheets.say(
                new Text(
                    "测算日期 " + asOf + "；兜底保障只是筛查，由民政部门审核确认",
                    "as of " + asOf + "; guarantees are screened only: civil affairs decides")));
  }

  /** Writes a table with its sum, and says on which row its headings stand. */
  private int table(List<Sum> sums, Text what, Text applicants, @Nullable Text persons) {
    int first = next;
    Row headings = sheet.createRow(next++);
    heading(headings, 0, what);
    heading(headings, 1, applicants);
    heading(headings, 2, persons == null ? Text.same("") : persons);
    heading(headings, MONEY, new Text("资金合计（元）", "money (yuan)"));
    heading(headings, GUARANTEES, new Text("兜底保障筛查（元）", "guarantees screened (yuan)"));
    for (Sum sum : sums) {
      Row row = sheet.createRow(next++);
      row.createCell(0).setCellValue(sum.title());
      number(row, 1, (double) sum.applicants(), LedgerTable.Type.COUNT);
      if (persons != null) {
        number(row, 2, (double) sum.persons(), LedgerTable.Type.COUNT);
      }
      number(row, MONEY, sum.cash().doubleValue(), LedgerTable.Type.AMOUNT);
      number(row, GUARANTEES, sum.guarantees().doubleValue(), LedgerTable.Type.AMOUNT);
    }
    return first;
  }

  private void heading(Row row, int column, Text text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(sheets.say(text));
    cell.setCellStyle(styles.heading());
  }

  private void number(Row row, int column, double number, LedgerTable.Type type) {
    Cell cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(styles.of(type));
  }

  /** Bars for the two columns of money below the headings of a table. */
  private void chart(XSSFDrawing drawing, int top, Text title, int headings, int lines) {
    if (lines == 0) {
      return;
    }
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                0, 0, 0, 0, CHART_COLUMN, top, CHART_COLUMN + CHART_COLUMNS, top + CHART_ROWS));
    chart.setTitleText(sheets.say(title));
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis money = chart.createValueAxis(AxisPosition.LEFT);
    money.setCrosses(AxisCrosses.AUTO_ZERO);
    // Without it the bars stand on the axis and are cut off, or are not drawn at all.
    money.setCrossBetween(AxisCrossBetween.BETWEEN);
    money.setNumberFormat("#,##0");
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, money);
    bars.setBarDirection(BarDirection.COL);
    for (int column = MONEY; column <= GUARANTEES; column++) {
      XDDFChartData.Series series =
          bars.addSeries(
              XDDFDataSourcesFactory.fromStringCellRange(
                  sheet, new CellRangeAddress(headings + 1, headings + lines, 0, 0)),
              XDDFDataSourcesFactory.fromNumericCellRange(
                  sheet, new CellRangeAddress(headings + 1, headings + lines, column, column)));
      series.setTitle(
          sheet.getRow(headings).getCell(column).getStringCellValue(),
          new CellReference(sheet.getSheetName(), headings, column, true, true));
    }
    chart.plot(bars);
    fill(bars.getSeries(0), PresetColor.STEEL_BLUE);
    fill(bars.getSeries(1), PresetColor.ORANGE);
  }

  /** One dark and one light: they differ on grey paper too. */
  private static void fill(XDDFChartData.Series series, PresetColor color) {
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
  }
}

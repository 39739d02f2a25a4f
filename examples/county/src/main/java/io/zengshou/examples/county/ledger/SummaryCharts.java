package io.zengshou.examples.county.ledger;

import java.util.List;
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

/** Charts beside the tables of the summary, one below the other. */
final class SummaryCharts {

  private static final int COLUMN = 8;
  private static final int COLUMNS = 9;
  private static final int ROWS = 18;

  /** One dark and one light: they differ on grey paper too. */
  private static final List<PresetColor> COLOURS =
      List.of(PresetColor.STEEL_BLUE, PresetColor.ORANGE);

  private final XSSFSheet sheet;
  private final XSSFDrawing drawing;
  private int top;

  SummaryCharts(XSSFSheet sheet) {
    this.sheet = sheet;
    this.drawing = sheet.createDrawingPatriarch();
  }

  /**
   * Adds bars.
   *
   * @param headings the row with the headings of a table
   * @param lines so many rows of the table are drawn; where there are none, there is no chart
   * @param columns those of the values
   */
  void add(String title, int headings, int lines, int... columns) {
    if (lines == 0) {
      return;
    }
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, COLUMN, top, COLUMN + COLUMNS, top + ROWS));
    top += ROWS + 1;
    chart.setTitleText(title);
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
    for (int column : columns) {
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
    for (int i = 0; i < columns.length; i++) {
      bars.getSeries(i)
          .setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(i))));
    }
  }
}

package io.zengshou.examples.county.ledger;

import io.zengshou.examples.county.ledger.LedgerTally.Lines;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.text.Text;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: how much for whom, in two tables with totals and two charts. */
final class SummarySheet {

  private static final int CHARACTER = 256;
  private static final int FIRST_TABLE = 3;

  private static final Text TOTAL = new Text("合计", "total");
  private static final Text CASH = new Text("资金合计", "all money");
  private static final Text GUARANTEES = new Text("兜底保障合计（筛查）", "all guarantees, screened");

  /** Columns of money, for the charts. */
  private static final int LEAST_OF_MEASURE = 3;

  private static final int CASH_OF_SHEET = 3;
  private static final int GUARANTEES_OF_SHEET = 5;
  private static final int COLUMNS = 7;

  private final XSSFSheet sheet;
  private final Words words;
  private final String asOf;
  private final CellStyles styles;
  private int next;

  SummarySheet(XSSFWorkbook book, LedgerSheets sheets, String asOf) {
    this.sheet = book.createSheet(sheets.summary());
    this.words = Words.in(sheets.locale());
    this.asOf = asOf;
    this.styles = new CellStyles(book);
  }

  void write(LedgerTally tally) {
    title();
    next = FIRST_TABLE;
    int measures = measures(tally);
    next++;
    int townships = townships(tally);
    sheet.setColumnWidth(0, 30 * CHARACTER);
    for (int column = 1; column < COLUMNS; column++) {
      sheet.setColumnWidth(column, 17 * CHARACTER);
    }
    print(townships);
    SummaryCharts charts = new SummaryCharts(sheet);
    charts.add(
        words.say("各项措施至少多少（元）", "By measure, at least (yuan)"),
        measures,
        tally.byMeasure().size(),
        LEAST_OF_MEASURE);
    charts.add(
        words.say("各镇资金和兜底保障至少多少（元）", "By township, at least (yuan)"),
        townships,
        tally.bySheet().size(),
        CASH_OF_SHEET,
        GUARANTEES_OF_SHEET);
  }

  /** The table of the townships is the last, so that its headings can be repeated. */
  private void print(int headings) {
    sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getFooter().setRight(LedgerSheet.PAGE_NUMBER);
  }

  private void title() {
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellValue(words.say("增收政策台账汇总", "Ledger: summary"));
    title.setCellStyle(styles.title());
    sheet
        .createRow(1)
        .createCell(0)
        .setCellValue(
            words.say(
                "测算日期 " + asOf + "；兜底保障只是筛查，由民政部门审核确认；合计逐户核算，各项至多相加可能更多",
                "as of "
                    + asOf
                    + "; guarantees are screened only: civil affairs decides; totals are of whole"
                    + " households, and the most of the measures may add up to more"));
  }

  /** The measures and what they come to in all; says on which row the headings stand. */
  private int measures(LedgerTally tally) {
    int first = next;
    headings(
        new Text("措施", "measure"),
        new Text("符合", "applies"),
        new Text("待定", "undetermined"),
        new Text("至少（元）", "at least (yuan)"),
        new Text("至多（元）", "at most (yuan)"));
    for (Uptake uptake : tally.byMeasure()) {
      Row row = row(words.say(uptake.measure().title()), styles.of(LedgerTable.Type.WORDS));
      count(row, 1, uptake.applicants(), styles.of(LedgerTable.Type.COUNT));
      count(row, 2, uptake.undetermined(), styles.of(LedgerTable.Type.COUNT));
      sum(row, LEAST_OF_MEASURE, uptake.money(), styles.of(LedgerTable.Type.AMOUNT));
    }
    Lines all = tally.all("");
    total(tally.byMeasure(), false, CASH, all.cash());
    total(tally.byMeasure(), true, GUARANTEES, all.guarantees());
    return first;
  }

  /** How often measures of a kind apply or may, and what they give. */
  private void total(List<Uptake> measures, boolean guarantees, Text title, Sum money) {
    List<Uptake> ofKind =
        measures.stream()
            .filter(one -> guarantees == (one.measure().kind() == Kind.GUARANTEE))
            .toList();
    Row row = row(words.say(title), styles.total(LedgerTable.Type.WORDS));
    CellStyle count = styles.total(LedgerTable.Type.COUNT);
    count(row, 1, ofKind.stream().mapToLong(Uptake::applicants).sum(), count);
    count(row, 2, ofKind.stream().mapToLong(Uptake::undetermined).sum(), count);
    sum(row, LEAST_OF_MEASURE, money, styles.total(LedgerTable.Type.AMOUNT));
  }

  /** The sheets and what their lines come to; says on which row the headings stand. */
  private int townships(LedgerTally tally) {
    int first = next;
    headings(
        new Text("镇", "township"),
        new Text("申请主体", "applicants"),
        new Text("户籍人数", "persons"),
        new Text("资金至少（元）", "money at least (yuan)"),
        new Text("资金至多（元）", "money at most (yuan)"),
        new Text("兜底保障至少（元，筛查）", "guarantees at least (yuan, screened)"),
        new Text("兜底保障至多（元，筛查）", "guarantees at most (yuan, screened)"));
    tally.bySheet().forEach(lines -> lines(lines, false));
    lines(tally.all(words.say(TOTAL)), true);
    return first;
  }

  private void lines(Lines lines, boolean total) {
    Row row = row(lines.title(), style(LedgerTable.Type.WORDS, total));
    count(row, 1, lines.applicants(), style(LedgerTable.Type.COUNT, total));
    count(row, 2, lines.persons(), style(LedgerTable.Type.COUNT, total));
    sum(row, CASH_OF_SHEET, lines.cash(), style(LedgerTable.Type.AMOUNT, total));
    sum(row, GUARANTEES_OF_SHEET, lines.guarantees(), style(LedgerTable.Type.AMOUNT, total));
  }

  private CellStyle style(LedgerTable.Type type, boolean total) {
    return total ? styles.total(type) : styles.of(type);
  }

  private void headings(Text... texts) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(32);
    for (int i = 0; i < texts.length; i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(words.say(texts[i]));
      cell.setCellStyle(styles.heading());
    }
  }

  private Row row(String title, CellStyle style) {
    Row row = sheet.createRow(next++);
    Cell cell = row.createCell(0);
    cell.setCellValue(title);
    cell.setCellStyle(style);
    return row;
  }

  private static void count(Row row, int column, long count, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue((double) count);
    cell.setCellStyle(style);
  }

  /** Least and most, beside each other; without an upper limit, of how many. */
  private void sum(Row row, int column, Sum sum, CellStyle style) {
    amount(row.createCell(column), sum.least(), style);
    Cell cell = row.createCell(column + 1);
    Money most = sum.most();
    if (most == null) {
      cell.setCellValue(words.most(sum));
      cell.setCellStyle(style);
    } else {
      amount(cell, most, style);
    }
  }

  private static void amount(Cell cell, Money amount, CellStyle style) {
    cell.setCellValue(amount.fen() / 100.0);
    cell.setCellStyle(style);
  }
}

package io.zengshou.examples.county.report;

import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.text.IdentityMask;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template shows; it finds each name in it here.
 *
 * @param language as HTML names it
 * @param noScript what is said where scripts are off
 * @param notice what stands on every page; null: nothing
 * @param noticeInStyle the same as a string of the style sheet, with its quotes
 * @param contents heading of the table of contents
 * @param style the style sheet
 * @param library the library that draws the charts
 * @param script draws them
 */
record Page(
    String language,
    String title,
    @Nullable String notice,
    String noticeInStyle,
    List<String> basis,
    String contents,
    String noScript,
    List<Part> parts,
    String style,
    String library,
    String script) {

  /** A chapter. */
  record Part(String id, String title, List<Chapter.Fact> facts, List<Figure> figures) {
    boolean hasFacts() {
      return !facts.isEmpty();
    }
  }

  /**
   * A block.
   *
   * @param id of its element
   * @param description of the chart, and {@code chart} its JSON; null: there is none
   * @param layout a class of the style sheet, as {@code length} is one
   */
  record Figure(
      String id,
      String title,
      @Nullable String description,
      @Nullable String chart,
      String layout,
      String length,
      List<Cell> headings,
      List<Row> rows,
      List<String> remarks) {}

  /** A row, its first cell apart. */
  record Row(Cell first, List<Cell> rest) {}

  /**
   * A cell.
   *
   * @param style a class of the style sheet
   */
  record Cell(String text, String style) {}

  static Page of(Report report) throws IOException {
    boolean zh = report.locale().getLanguage().equals("zh");
    List<Part> parts = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      parts.add(part("c" + (parts.size() + 1), chapter, report.mask()));
    }
    return new Page(
        zh ? "zh-CN" : "en",
        report.title(),
        report.notice(),
        inStyle(report.notice() == null ? "" : report.mask().mask(report.notice())),
        report.basis(),
        zh ? "目录" : "Contents",
        zh
            ? "图表要用脚本画，脚本没有运行；各表里有全部数字。"
            : "Charts are drawn by a script, which did not run; the tables have all figures.",
        parts,
        Resources.text("page.css"),
        Resources.chartLibrary(),
        Resources.text("page.js"));
  }

  /** A text as a string of a style sheet: whatever is in it, it ends neither string nor element. */
  private static String inStyle(String text) {
    StringBuilder style = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            one -> {
              if (Character.isLetterOrDigit(one)) {
                style.appendCodePoint(one);
              } else {
                style.append('\\').append(Integer.toHexString(one)).append(' ');
              }
            });
    return style.append('"').toString();
  }

  private static Part part(String id, Chapter chapter, IdentityMask mask) {
    List<Figure> figures = new ArrayList<>();
    for (Block block : chapter.blocks()) {
      figures.add(figure(id + "-" + (figures.size() + 1), block, mask));
    }
    return new Part(id, chapter.title(), chapter.facts(), figures);
  }

  private static Figure figure(String id, Block block, IdentityMask mask) {
    Chart chart = block.chart();
    List<Heading> headings = block.table().headings();
    List<Row> rows = new ArrayList<>();
    for (List<String> row : block.table().rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(new Cell(row.get(i), style(headings.get(i))));
      }
      rows.add(new Row(cells.get(0), cells.subList(1, cells.size())));
    }
    return new Figure(
        id,
        block.title(),
        chart == null ? null : chart.description(),
        chart == null ? null : mask.mask(ChartJson.of(chart)),
        chart == null || block.table().isWide() ? "stacked" : "beside",
        block.table().isShort() ? "short" : "long",
        headings.stream().map(heading -> new Cell(heading.text(), style(heading))).toList(),
        rows,
        block.remarks());
  }

  private static String style(Heading heading) {
    return heading.number() ? "number" : "words";
  }
}

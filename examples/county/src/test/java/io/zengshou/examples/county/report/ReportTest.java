package io.zengshou.examples.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Form;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.rules.explain.CountyTable.Heading;
import io.zengshou.rules.text.IdentityMask;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page as text: what comes from data can do no harm to it, and it needs nothing else. */
class ReportTest {

  private static final IdentityMask MASK = IdentityMask.keyed(new byte[16]);

  private static final String HARM = "</script><b onclick='x()'>\"&镇\u2028";

  @Test
  void nothingFromDataIsTakenForAPartOfThePage() throws IOException {
    String ours = withoutLibrary(page(report(HARM, Locale.CHINESE)));
    assertThat(ours).doesNotContain("<b onclick", "</script><b");
    assertThat(ours)
        .contains("&lt;/script&gt;&lt;b onclick", "\\u003C/script\\u003E\\u003Cb onclick='x()'")
        .contains("content: \"\\3c \\2f script\\3e \\3c b\\20 onclick");
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    String page = withoutLibrary(page(report("池河镇", Locale.CHINESE)));
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
    assertThat(page)
        .contains("Content-Security-Policy\" content=\"default-src 'none'")
        .doesNotContain("<link", "<img", "<iframe", "src=\"", "@import", "url(");
  }

  @Test
  void whoCannotSeeTheChartReadsTheTable() throws IOException {
    assertThat(page(report("池河镇", Locale.ENGLISH)))
        .contains(
            "<html lang=\"en\">",
            "role=\"img\" aria-label=\"what there is to see\"",
            "<caption>a block</caption>",
            "<th scope=\"col\" class=\"number\">households</th>",
            "<th scope=\"row\" class=\"words\">池河镇</th><td class=\"number\">12</td>",
            "the tables have all figures");
  }

  /** Wherever a number comes from: a title, a cell, the legend of a chart, the notice. */
  @Test
  void noIdentityNumberStandsInThePage() throws IOException {
    assertThat(withoutLibrary(page(report("110105" + "19491231002X", Locale.CHINESE))))
        .contains("110105*")
        .doesNotContain("19491231");
  }

  @Test
  void aReportWithoutChaptersIsAPageToo() throws IOException {
    Report empty =
        new Report("title", null, List.of(), List.of(), IdentityMask.none(), Locale.ENGLISH);
    assertThat(page(empty)).contains("<h1>title</h1>").endsWith("</html>\n");
  }

  private static Report report(String name, Locale locale) {
    Chart chart =
        new Bars(
            "what there is to see",
            "户",
            Form.ROWS,
            List.of(name),
            List.of(new Series(Meaning.CERTAIN, name, List.of(BigDecimal.valueOf(12)))));
    Grid table =
        new Grid(
            List.of(new Heading("township", false), new Heading("households", true)),
            List.of(List.of(name, "12")));
    Block block = new Block("a block", chart, table, List.of(name));
    Chapter chapter =
        new Chapter(name, List.of(new Chapter.Fact(name, name, name)), List.of(block));
    return new Report(name, name, List.of(name), List.of(chapter), MASK, locale);
  }

  /** The page but for the script of the charts, which makes elements of all kinds. */
  private static String withoutLibrary(String page) throws IOException {
    String library = Resources.chartLibrary();
    assertThat(page).contains(library);
    assertThat(library).doesNotContain("</script");
    return page.replace(library, "");
  }

  private static String page(Report report) throws IOException {
    StringWriter page = new StringWriter();
    report.write(page);
    return page.toString();
  }
}

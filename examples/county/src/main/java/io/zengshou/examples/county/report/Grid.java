package io.zengshou.examples.county.report;

import io.zengshou.rules.explain.CountyTable.Heading;
import java.util.List;

/**
 * A table of words.
 *
 * @param headings one for each column
 * @param rows as many cells in each as there are headings
 */
public record Grid(List<Heading> headings, List<List<String>> rows) {

  /** More columns than this do not fit beside a chart. */
  private static final int NARROW = 5;

  /** A table of no more rows is not torn over two pages. */
  private static final int SHORT = 14;

  public Grid {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether it takes the whole width of a page. */
  boolean isWide() {
    return headings.size() > NARROW;
  }

  /** Whether it stays on one page. */
  boolean isShort() {
    return rows.size() <= SHORT;
  }
}

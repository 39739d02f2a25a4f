package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in words, for whatever shows it: a terminal, a page.
 *
 * @param topic what it is about
 * @param title in the language of the words
 * @param headings one for each column
 * @param rows as many cells in each as there are headings; an empty cell says nothing
 * @param remarks what must be known to read it right
 */
public record CountyTable(
    CountyTopic topic,
    String title,
    List<Heading> headings,
    List<List<String>> rows,
    List<String> remarks) {

  public CountyTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    remarks = List.copyOf(remarks);
  }

  /**
   * The heading of a column.
   *
   * @param text in the language of the words
   * @param number whether the column holds numbers, which stand to the right
   */
  public record Heading(String text, boolean number) {}

  /**
   * The table for a terminal, remarks below it.
   *
   * @param width the columns of the terminal it may take
   */
  public List<String> lines(int width) {
    TextTable table =
        TextTable.of(
            width,
            headings.stream()
                .map(heading -> heading.number() ? Column.right() : Column.wrapping())
                .toArray(Column[]::new));
    table.row(headings.stream().map(Heading::text).toArray(String[]::new));
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    List<String> lines = new ArrayList<>(table.lines());
    int widest = lines.stream().mapToInt(TextTable::widthOf).max().orElse(0);
    lines.add(1, "-".repeat(widest));
    lines.add(0, title);
    TextTable below = TextTable.of(width, Column.left());
    remarks.forEach(below::span);
    lines.addAll(below.lines());
    return lines;
  }
}

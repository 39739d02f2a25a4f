package io.zengshou.examples.county.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart, a table, or both beside each other; whoever cannot see the chart reads the table.
 *
 * @param title what it shows
 * @param chart null: only a table
 * @param table its figures
 * @param remarks what must be known to read it right
 */
public record Block(String title, @Nullable Chart chart, Grid table, List<String> remarks) {

  public Block {
    remarks = List.copyOf(remarks);
  }
}

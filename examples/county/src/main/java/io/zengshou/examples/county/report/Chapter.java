package io.zengshou.examples.county.report;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param title what it is about
 * @param facts what is to be seen first, in large figures; may be empty
 * @param blocks charts and tables, in order
 */
public record Chapter(String title, List<Fact> facts, List<Block> blocks) {

  public Chapter {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
  }

  /**
   * A large figure.
   *
   * @param label what it is
   * @param value the figure with its unit
   * @param remark what goes with it; may be empty
   */
  public record Fact(String label, String value, String remark) {}
}

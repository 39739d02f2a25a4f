package io.zengshou.rules;

import io.zengshou.rules.text.Text;
import java.util.List;

/**
 * A point that a plan leaves open, and the ways to read it.
 *
 * @param id fixed id, such as {@code production-base}
 * @param reading the number of the point, such as {@code A2}
 * @param title what the point is
 * @param choices the ways to read it, the default first
 */
public record Switch(String id, String reading, Text title, List<Choice> choices) {

  /**
   * One way to read a point.
   *
   * @param id fixed id, such as {@code gross}
   * @param title what it means
   */
  public record Choice(String id, Text title) {}

  public Switch {
    choices = List.copyOf(choices);
  }
}

package io.zengshou.examples.county.report;

import java.math.BigDecimal;
import java.util.List;

/** What a chart shows; how it is drawn is the page's business. */
public sealed interface Chart {

  /** What there is to see, for whoever cannot see it. */
  String description();

  /**
   * Bars.
   *
   * @param description what there is to see
   * @param unit of the values, such as {@code 户}; may be empty
   * @param form how the bars stand
   * @param categories what is counted, from the first down or from left to right
   * @param series one for each thing that is told of a category; as many values as categories
   */
  record Bars(
      String description, String unit, Form form, List<String> categories, List<Series> series)
      implements Chart {

    public Bars {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }
  }

  /** How bars stand. */
  enum Form {
    /** Upright, those of one category beside each other. */
    COLUMNS,
    /** Lying, those of one category below each other; for long names. */
    ROWS,
    /** Lying, those of one category one after the other: they are parts of a whole. */
    PARTS
  }

  /**
   * The values of one thing.
   *
   * @param name what the legend calls it
   * @param values one for each category
   */
  record Series(String name, List<BigDecimal> values) {

    public Series {
      values = List.copyOf(values);
    }
  }

  /**
   * Lines over a scale.
   *
   * @param description what there is to see
   * @param across what the scale from left to right is, with its unit
   * @param up what the scale upwards is, with its unit
   * @param lines one for each thing that changes along the scale
   */
  record Lines(String description, String across, String up, List<Line> lines) implements Chart {

    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param name what the legend calls it
   * @param points from left to right
   */
  record Line(String name, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /** A point of a line. */
  record Point(BigDecimal across, BigDecimal up) {}
}

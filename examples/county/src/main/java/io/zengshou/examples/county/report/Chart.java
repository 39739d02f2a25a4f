package io.zengshou.examples.county.report;

import io.zengshou.rules.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

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
   * @param meaning how it looks
   * @param name what the legend calls it
   * @param values one for each category
   */
  record Series(Meaning meaning, String name, List<BigDecimal> values) {

    public Series {
      values = List.copyOf(values);
    }

    /** A number of each. */
    static <T> Series counts(Meaning meaning, String name, List<T> all, ToLongFunction<T> count) {
      return new Series(
          meaning,
          name,
          all.stream().map(one -> BigDecimal.valueOf(count.applyAsLong(one))).toList());
    }

    /** An amount of each, in yuan. */
    static <T> Series amounts(
        Meaning meaning, String name, List<T> all, Function<T, Money> amount) {
      return new Series(meaning, name, all.stream().map(one -> yuan(amount.apply(one))).toList());
    }

    /** Whether any value is another than 0. */
    boolean saysAnything() {
      return values.stream().anyMatch(value -> value.signum() != 0);
    }
  }

  /**
   * Lines over a scale.
   *
   * @param description what there is to see
   * @param scale what stands along the scale from left to right
   * @param across what the scale from left to right is, with its unit
   * @param up what the scale upwards is, with its unit
   * @param lines one for each thing that changes along the scale
   * @param marks places of which there is something to say, from left to right; may be none
   */
  record Lines(
      String description, Scale scale, String across, String up, List<Line> lines, List<Mark> marks)
      implements Chart {

    public Lines {
      lines = List.copyOf(lines);
      marks = List.copyOf(marks);
    }
  }

  /** What stands along a scale. */
  enum Scale {
    NUMBERS,
    /** Days, each by how many it is after 1970-01-01. */
    DAYS
  }

  /**
   * One line.
   *
   * @param meaning how it looks
   * @param name what the legend calls it
   * @param points from left to right; two at one place are a jump
   */
  record Line(Meaning meaning, String name, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A point of a line.
   *
   * @param up null: here the line is interrupted
   */
  record Point(BigDecimal across, @Nullable BigDecimal up) {}

  /**
   * A place on the scale of which there is something to say.
   *
   * @param label what, in a few words
   */
  record Mark(BigDecimal across, Sign sign, String label) {}

  /** What a mark stands for. */
  enum Sign {
    CHANGE,
    /** Of this one the reader is warned. */
    DROP
  }

  /** An amount as a number of yuan. */
  static BigDecimal yuan(Money amount) {
    return BigDecimal.valueOf(amount.fen(), 2);
  }
}

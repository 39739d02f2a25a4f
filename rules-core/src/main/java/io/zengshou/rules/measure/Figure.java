package io.zengshou.rules.measure;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.UnitPrice;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number of a measure together with its unit, as it stands in a rule. */
public sealed interface Figure {

  /** A share of money: {@code 10%}. */
  record Percentage(Rate rate) implements Figure {
    @Override
    public String toString() {
      return rate.toString();
    }
  }

  /** Money for a unit of a quantity: {@code 1元/斤}, {@code 35元/张}. */
  record Price(UnitPrice price) implements Figure {
    @Override
    public String toString() {
      return price.toString();
    }
  }

  /** The most for a subject: {@code 5000元/户·年}, {@code 1000元/台}. */
  record Ceiling(Money amount, CapSubject per) implements Figure {
    @Override
    public String toString() {
      return amount + "元/" + per.zh();
    }
  }

  /** Money for a person and a year: {@code 5370元/人·年}. */
  record PerPerson(Money amount) implements Figure {
    @Override
    public String toString() {
      return amount + "元/人·年";
    }
  }

  /** So many times another figure: {@code 1.5倍}. */
  record Multiple(Rate factor) implements Figure {
    @Override
    public String toString() {
      return Rates.decimal(factor) + "倍";
    }
  }

  /** A day: {@code 2023-09-30}. */
  record Day(LocalDate day) implements Figure {
    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** What a ceiling counts for. */
  enum CapSubject {
    HOUSEHOLD("户·年"),
    UNIT("台");

    private final String zh;

    CapSubject(String zh) {
      this.zh = zh;
    }

    public String zh() {
      return zh;
    }
  }

  /**
   * Reads the figure that {@code name} is given in a rule or by a host.
   *
   * @throws IllegalArgumentException where the text is not a number with a unit that {@code name}
   *     can have; the message lists the units
   */
  static Figure parse(FigureName name, String text) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    return FigureParser.parse(name, text);
  }

  /** What figures of that name look like, by example. */
  static String examples(FigureName name) {
    Objects.requireNonNull(name, "name");
    return FigureParser.allowed(name);
  }

  /**
   * The figure of that name that was probably meant by a text that is none, such as {@code
   * 6000元/户·年} by {@code 6,000 元/户年}; null where none is near.
   */
  static @Nullable String nearest(FigureName name, String text) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    return NearestFigure.of(name, text);
  }
}

package io.zengshou.rules.measure;

import io.zengshou.rules.measure.Figure.CapSubject;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.UnitPrice;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads figures: a number, then a unit that fits the figure's name. */
final class FigureParser {

  /** Larger ones are slips, and what is reckoned with them must fit. */
  private static final Money LARGEST = Money.yuan(100_000_000);

  private static final Rate MOST_TIMES = new Rate(90, 1);

  private FigureParser() {}

  static Figure parse(FigureName name, String text) {
    Figure figure;
    try {
      figure = any(text.strip());
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no figure; allowed: " + allowed(name), e);
    }
    if (figure == null || !fits(name, figure)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" has no unit of a " + name.id() + "; allowed: " + allowed(name));
    }
    return figure;
  }

  private static boolean fits(FigureName name, Figure figure) {
    return switch (name) {
      case RATE -> figure instanceof Figure.Percentage || figure instanceof Figure.Price;
      case CAP -> figure instanceof Figure.Ceiling;
      case STANDARD -> figure instanceof Figure.PerPerson;
      case LINE ->
          figure instanceof Figure.PerPerson
              || figure instanceof Figure.Percentage
              || figure instanceof Figure.Multiple;
      case DEADLINE -> figure instanceof Figure.Day;
    };
  }

  /** The units a figure of that name can have, by example. */
  static String allowed(FigureName name) {
    return switch (name) {
      case RATE -> "10%, 1元/斤, 1元/公斤, 35元/张";
      case CAP -> "5000元/户·年, 1000元/台";
      case STANDARD -> "5370元/人·年";
      case LINE -> "8500元/人·年, 15%, 1.5倍";
      case DEADLINE -> "2023-09-30";
    };
  }

  private static @Nullable Figure any(String text) {
    if (text.endsWith("%")) {
      return new Figure.Percentage(plausible(Rate.percent(text)));
    }
    if (text.endsWith("倍")) {
      return new Figure.Multiple(
          plausible(Rates.parseDecimal(text.substring(0, text.length() - 1))));
    }
    int yuan = text.indexOf("元/");
    if (yuan < 0) {
      return new Figure.Day(LocalDate.parse(text));
    }
    Money amount = Money.yuan(text.substring(0, yuan));
    if (amount.isNegative() || amount.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("negative, or too large: " + text);
    }
    return withUnit(amount, text.substring(yuan + 2));
  }

  private static @Nullable Figure withUnit(Money amount, String unit) {
    return switch (unit) {
      case "斤" -> new Figure.Price(new UnitPrice(amount, UnitPrice.Unit.JIN));
      case "公斤" -> new Figure.Price(new UnitPrice(amount, UnitPrice.Unit.KILOGRAM));
      case "张" -> new Figure.Price(new UnitPrice(amount, UnitPrice.Unit.SHEET));
      case "户·年" -> new Figure.Ceiling(amount, CapSubject.HOUSEHOLD);
      case "台" -> new Figure.Ceiling(amount, CapSubject.UNIT);
      case "人·年" -> new Figure.PerPerson(amount);
      default -> null;
    };
  }

  private static Rate plausible(Rate rate) {
    if (rate.numerator() < 0 || rate.compareTo(MOST_TIMES) > 0) {
      throw new IllegalArgumentException("negative, or too large: " + rate);
    }
    return rate;
  }
}

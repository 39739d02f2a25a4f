package io.zengshou.rules.study;

import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The values that a fact can have. */
public final class Values {

  /** A weight has three decimals of a jin: half a gram. */
  private static final long MILLIGRAMS = 500;

  private static final long MILLIGRAMS_A_JIN = 500_000;
  private static final long HUNDREDTHS = 100;

  private Values() {}

  /** Whether a fact is a yes or no, one of an enumeration, or a number. */
  public static boolean canChange(Object value) {
    Objects.requireNonNull(value, "value");
    return value instanceof Boolean || value instanceof Term || isCounted(value);
  }

  /** All other values of a fact that has few; none for a number. */
  public static List<Object> others(Object from, Class<?> type) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(type, "type");
    List<Object> others = new ArrayList<>();
    if (from instanceof Boolean yes) {
      others.add(!yes);
    } else if (from instanceof Term) {
      for (Object one : type.getEnumConstants()) {
        if (!one.equals(from)) {
          others.add(one);
        }
      }
    }
    return others;
  }

  /** Whether a value is a number of the smallest units of its kind. */
  public static boolean isCounted(Object value) {
    Objects.requireNonNull(value, "value");
    return value instanceof Quantity || value instanceof Integer || value instanceof LocalDate;
  }

  /** A value as a number of the smallest units of its kind. */
  public static long count(Object value) {
    if (value instanceof Money money) {
      return money.fen();
    }
    if (value instanceof Weight weight) {
      return weight.milligrams() / MILLIGRAMS;
    }
    if (value instanceof Sheets sheets) {
      return sheets.hundredths();
    }
    return value instanceof LocalDate day ? day.toEpochDay() : (Integer) value;
  }

  /** The value of the kind of {@code like} that {@link #count} gives {@code count} for. */
  public static Object of(long count, Object like) {
    Objects.requireNonNull(like, "like");
    if (like instanceof Money) {
      return Money.ofFen(count);
    }
    if (like instanceof Weight) {
      return new Weight(count * MILLIGRAMS);
    }
    if (like instanceof Sheets) {
      return new Sheets(count);
    }
    return like instanceof LocalDate ? LocalDate.ofEpochDay(count) : (Object) (int) count;
  }

  /** How many of the smallest units make one yuan, jin or sheet; 1 for whole numbers and days. */
  public static long whole(Object like) {
    Objects.requireNonNull(like, "like");
    if (like instanceof Weight) {
      return MILLIGRAMS_A_JIN / MILLIGRAMS;
    }
    return like instanceof Money || like instanceof Sheets ? HUNDREDTHS : 1;
  }

  /**
   * Reads a counted value: yuan, jin, sheets, a whole number, or a day such as {@code 2023-09-30}.
   *
   * @param type what a fact is, as {@link io.zengshou.rules.applicant.Facts#type} says
   * @throws IllegalArgumentException where the type is not counted or the text is no such value
   */
  public static Object read(Class<?> type, String text) {
    Objects.requireNonNull(text, "text");
    try {
      if (type == Money.class) {
        return Money.yuan(text);
      }
      if (type == Weight.class) {
        return Weight.jin(text);
      }
      if (type == Sheets.class) {
        return Sheets.of(text);
      }
      if (type == Integer.class) {
        return Integer.valueOf(text);
      }
      if (type == LocalDate.class) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day: " + text, e);
    }
    throw new IllegalArgumentException("not counted: " + type.getSimpleName());
  }

  /** The least count of a value of that kind. */
  public static long least(Object like) {
    Objects.requireNonNull(like, "like");
    if (like instanceof Money) {
      return -Limits.MONEY.fen();
    }
    return like instanceof LocalDate ? Limits.FIRST_DAY.toEpochDay() : 0;
  }

  /** The greatest count of a value of that kind. */
  public static long most(Object like) {
    Objects.requireNonNull(like, "like");
    if (like instanceof Money) {
      return Limits.MONEY.fen();
    }
    if (like instanceof Weight) {
      return count(Limits.WEIGHT);
    }
    if (like instanceof Sheets) {
      return Limits.SHEETS.hundredths();
    }
    return like instanceof LocalDate ? Limits.LAST_DAY.toEpochDay() : Limits.AGE;
  }
}

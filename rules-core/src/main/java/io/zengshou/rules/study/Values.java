package io.zengshou.rules.study;

import io.zengshou.rules.applicant.Limits;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values that a fact can have. */
public final class Values {

  /** A weight has three decimals of a jin: half a gram. */
  private static final long MILLIGRAMS = 500;

  private Values() {}

  /** Whether a fact is a yes or no, one of an enumeration, or a number. */
  public static boolean canChange(Object value) {
    return value instanceof Boolean || value instanceof Term || isCounted(value);
  }

  /** All other values of a fact that has few; none for a number. */
  public static List<Object> others(Object from, Class<?> type) {
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

  /** The least count of a value of that kind. */
  public static long least(Object like) {
    if (like instanceof Money) {
      return -Limits.MONEY.fen();
    }
    return like instanceof LocalDate ? Limits.FIRST_DAY.toEpochDay() : 0;
  }

  /** The greatest count of a value of that kind. */
  public static long most(Object like) {
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

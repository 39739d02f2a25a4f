package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.WeightUnit;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Values for what is unknown: the ends of what can be, where the plan draws a line, and others. */
final class Guess {

  /** How values are chosen. */
  enum Manner {
    /** The least of everything. */
    LEAST,
    /** The most of everything. */
    MOST,
    /** Anything. */
    ANY
  }

  /** Lines of the plan, and of packs that nobody wrote, in yuan. */
  private static final long[] LINES = {
    0, 2, 100, 500, 1_000, 2_000, 3_000, 5_000, 5_370, 6_984, 8_055, 8_500, 12_000, 20_000, 50_000
  };

  private static final List<Integer> AGES = List.of(0, 15, 16, 17, 18, 24, 25, 30, 59, 60, 61, 90);

  private final Random random;
  private final Manner manner;

  Guess(Random random, Manner manner) {
    this.random = random;
    this.manner = manner;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A value that the part can have. */
  Object value(RecordComponent part) {
    Class<?> type = part.getType();
    if (type == Boolean.class) {
      return manner == Manner.ANY ? random.nextBoolean() : manner == Manner.MOST;
    }
    if (type == WeightUnit.class && manner != Manner.ANY) {
      return manner == Manner.MOST ? WeightUnit.KILOGRAM : WeightUnit.JIN;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[below(type.getEnumConstants().length)];
    }
    if (type == Money.class) {
      Money amount = Money.ofFen(fen());
      boolean mayBeNegative = part.getName().equals("netIncome");
      return mayBeNegative && random.nextInt(4) == 0 ? amount.times(-1) : amount;
    }
    if (type == Weight.class) {
      return new Weight(fen() * 500);
    }
    if (type == Sheets.class) {
      return new Sheets(Math.min(fen(), 1_000_000));
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2023, 9, 27).plusDays(below(8));
    }
    if (type == Integer.class) {
      return number(part.getName());
    }
    throw new IllegalArgumentException("no value for " + part);
  }

  private int number(String name) {
    return switch (name) {
      case "age" -> AGES.get(below(AGES.size()));
      case "disabilityGrade" -> 1 + below(4);
      default -> 1 + below(6);
    };
  }

  private long fen() {
    return switch (manner) {
      case LEAST -> 0;
      case MOST -> 1_000_000_000_00L;
      case ANY -> {
        long line = LINES[below(LINES.length)] * 100 * (random.nextBoolean() ? 1 : 1 + below(6));
        yield switch (below(5)) {
          case 0 -> Math.max(0, line - 1);
          case 1 -> line + 1;
          case 2 -> line;
          case 3 -> below(20_000_00);
          default -> 0;
        };
      }
    };
  }
}

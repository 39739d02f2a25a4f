package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment looks like at one value of the fact.
 *
 * @param sketches one for each finding, in the catalogue's order: the same measures at all values
 * @param unknown for want of which facts an income is not known
 */
record Picture(Worth worth, List<Sketch> sketches, List<String> unknown) {

  static Picture of(Assessment assessment) {
    IncomeStatement income = assessment.income();
    return new Picture(
        Worth.of(assessment),
        assessment.findings().stream().map(Sketch::of).toList(),
        income == null ? List.of() : income.missing());
  }

  /** Whether a reader would be told the same of both, but for amounts. */
  boolean tellsSameAs(Picture other) {
    for (int i = 0; i < sketches.size(); i++) {
      if (!sketches.get(i).tellsSameAs(other.sketches.get(i))) {
        return false;
      }
    }
    return knows(worth.before()) == knows(other.worth.before())
        && knows(worth.after()) == knows(other.worth.after());
  }

  /** Whether both were reached in the same way. */
  boolean isReachedAs(Picture other) {
    for (int i = 0; i < sketches.size(); i++) {
      if (!sketches.get(i).isReachedAs(other.sketches.get(i))) {
        return false;
      }
    }
    return tellsSameAs(other) && unknown.equals(other.unknown);
  }

  private static boolean knows(@Nullable Money amount) {
    return amount != null;
  }

  /** All amounts in fen that are known: as many for pictures that tell the same. */
  List<Long> amounts() {
    List<Long> amounts = new ArrayList<>();
    for (Sketch sketch : sketches) {
      Long fen = sketch.fen();
      if (fen != null) {
        amounts.add(fen);
      }
    }
    if (worth.before() != null) {
      amounts.add(worth.before().fen());
    }
    if (worth.after() != null) {
      amounts.add(worth.after().fen());
    }
    return amounts;
  }

  /** How far conditions and ceilings still are: as many for pictures reached in the same way. */
  List<Long> gaps() {
    List<Long> gaps = new ArrayList<>();
    sketches.forEach(sketch -> gaps.addAll(sketch.gaps()));
    return gaps;
  }

  /** By how much rounding to the fen changed all amounts together, in fen. */
  BigDecimal rounding() {
    return sketches.stream().map(Sketch::rounding).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How often an amount was rounded, by half a fen at most each time. */
  int roundings() {
    return sketches.stream().mapToInt(Sketch::roundings).sum();
  }
}

package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment looks like at one value of the fact.
 *
 * @param sketches one for each finding, in the catalogue's order: the same measures at all values
 * @param unknown for want of which facts an income is not known
 * @param amounts all amounts in fen that are known: as many for pictures that tell the same
 * @param gaps how far conditions and ceilings still are: as many for those reached in the same way
 * @param rounding by how much rounding to the fen changed all amounts together, in fen
 * @param roundings how often an amount was rounded, by half a fen at most each time
 */
record Picture(
    Worth worth,
    List<Sketch> sketches,
    List<String> unknown,
    List<Long> amounts,
    List<Long> gaps,
    BigDecimal rounding,
    int roundings) {

  static Picture of(Assessment assessment) {
    IncomeStatement income = assessment.income();
    Worth worth = Worth.of(assessment);
    List<Sketch> sketches = assessment.findings().stream().map(Sketch::of).toList();
    return new Picture(
        worth,
        sketches,
        income == null ? List.of() : income.missing(),
        amounts(sketches, worth),
        sketches.stream().flatMap(sketch -> sketch.gaps().stream()).toList(),
        sketches.stream().map(Sketch::rounding).reduce(BigDecimal.ZERO, BigDecimal::add),
        sketches.stream().mapToInt(Sketch::roundings).sum());
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

  private static List<Long> amounts(List<Sketch> sketches, Worth worth) {
    List<Long> amounts = new ArrayList<>();
    for (Sketch sketch : sketches) {
      Long fen = sketch.fen();
      if (fen != null) {
        amounts.add(fen);
      }
    }
    for (Money income : Arrays.asList(worth.before(), worth.after())) {
      if (income != null) {
        amounts.add(income.fen());
      }
    }
    return List.copyOf(amounts);
  }
}

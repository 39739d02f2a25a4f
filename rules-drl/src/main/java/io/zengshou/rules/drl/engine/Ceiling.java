package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ceiling across measures (A4): cuts them in the catalogue's order. */
final class Ceiling {

  private Ceiling() {}

  /** Applies one {@code limit.total(…)}; {@code order} is the catalogue. */
  static void apply(
      Firing firing, Money cap, List<Measure> order, Map<String, MeasureTally> tallies) {
    if (!(firing.most() instanceof Deed.LimitTotal limit)) {
      return;
    }
    // What is left if the measures before took as much, or as little, as they can.
    long leastLeft = cap.fen();
    long mostLeft = cap.fen();
    for (Measure measure : order) {
      MeasureTally tally = tallies.get(measure.id());
      if (tally != null && limit.measures().contains(measure.id()) && !tally.isNothing()) {
        Range amount = tally.amount();
        long least = Math.min(amount.least(), leastLeft);
        long most = Math.min(amount.most(), mostLeft);
        leastLeft -= Math.min(amount.most(), leastLeft);
        mostLeft -= Math.min(amount.least(), mostLeft);
        Gap gap = least == most ? Gap.NONE : amount.gap();
        Range left = new Range(least, most, gap);
        tally.cut(new MeasureTally.Cut(left, step(firing, amount, left, cap)));
      }
    }
  }

  private static @Nullable Step step(
      Firing firing, Range before, Range after, Money cap) {
    if (!before.isExact() || !after.isExact()) {
      return null;
    }
    Money own = Money.ofFen(before.least());
    Money granted = Money.ofFen(after.least());
    return new Step(firing.rule().name(), null, own, null, null, null, own, cap, granted);
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ceiling across measures (A4): cuts them in the catalogue's order. */
final class Ceiling {

  private Ceiling() {}

  /** Applies one {@code limit.total(…)}; {@code tallies} are in the catalogue's order. */
  static void apply(Firing firing, Money cap, List<MeasureTally> tallies) {
    if (!(firing.most() instanceof Deed.LimitTotal limit)) {
      return;
    }
    List<MeasureTally> limited = new ArrayList<>();
    for (MeasureTally tally : tallies) {
      if (limit.measures().contains(tally.measure().id())) {
        limited.add(tally);
      }
    }
    // Unsettled points come out one way for all measures; missing facts each their own way.
    boolean together = limited.stream().allMatch(tally -> tally.gap().missing().isEmpty());
    Budget budget = new Budget(cap);
    for (MeasureTally tally : limited) {
      Range amount = tally.amount();
      Range left = budget.left(amount);
      if (firing.certain()) {
        tally.cut(new MeasureTally.Cut(left, step(firing, amount, left, cap)));
      } else if (left.least() < amount.least()) {
        // Where the ceiling only perhaps holds, it can take away and need not.
        Gap gap = amount.gap().and(firing.gap());
        tally.cut(new MeasureTally.Cut(new Range(left.least(), amount.most(), gap), null));
      }
      budget.take(amount, together);
    }
  }

  /** What the measures so far leave of a ceiling: of the least and of the most they give. */
  static final class Budget {
    private long ofLeast;
    private long ofMost;

    Budget(Money cap) {
      ofLeast = cap.fen();
      ofMost = cap.fen();
    }

    /** What is left of an amount under the ceiling. */
    Range left(Range amount) {
      long one = Math.min(amount.least(), ofLeast);
      long other = Math.min(amount.most(), ofMost);
      return new Range(Math.min(one, other), Math.max(one, other), amount.gap());
    }

    /** Takes an amount; {@code together}: its ends come out one way with those of the others. */
    void take(Range amount, boolean together) {
      ofLeast -= Math.min(together ? amount.least() : amount.most(), ofLeast);
      ofMost -= Math.min(together ? amount.most() : amount.least(), ofMost);
    }
  }

  private static @Nullable Step step(Firing firing, Range before, Range after, Money cap) {
    if (!before.isExact() || !after.isExact()) {
      return null;
    }
    Money own = Money.ofFen(before.least());
    Money granted = Money.ofFen(after.least());
    return new Step(firing.rule().name(), null, own, null, null, null, own, cap, granted);
  }
}

package io.zengshou.rules.study.reform;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.reform.ReformEffect.Crossings;
import org.jspecify.annotations.Nullable;

/** Counts who crosses a line of income per person. */
final class CrossingTally {

  private final PerCapita line;
  private long before;
  private long after;
  private long lifted;
  private long dropped;

  CrossingTally(Money line) {
    this.line = PerCapita.of(line);
  }

  void add(@Nullable PerCapita one, @Nullable PerCapita other) {
    if (one == null || other == null) {
      return;
    }
    boolean was = one.compareTo(line) < 0;
    boolean is = other.compareTo(line) < 0;
    before += was ? 1 : 0;
    after += is ? 1 : 0;
    lifted += was && !is ? 1 : 0;
    dropped += !was && is ? 1 : 0;
  }

  Crossings crossings() {
    return new Crossings(line.total(), before, after, lifted, dropped);
  }
}

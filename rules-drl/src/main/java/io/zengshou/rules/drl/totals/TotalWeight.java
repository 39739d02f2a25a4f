package io.zengshou.rules.drl.totals;

import io.zengshou.rules.money.Weight;

/** {@code totalWeight}: the exact sum of what is known. */
public final class TotalWeight extends Total<Weight> {

  private static final long serialVersionUID = 1L;

  public TotalWeight() {
    super(Weight.class, Weight.ZERO, Weight::plus);
  }
}

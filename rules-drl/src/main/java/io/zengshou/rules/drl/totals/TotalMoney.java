package io.zengshou.rules.drl.totals;

import io.zengshou.rules.money.Money;

/** {@code totalMoney}: the exact sum of what is known. */
public final class TotalMoney extends Total<Money> {

  private static final long serialVersionUID = 1L;

  public TotalMoney() {
    super(Money.class, Money.ZERO, Money::plus);
  }
}

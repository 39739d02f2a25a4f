package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.pack.Rule.Total.Function;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;

/** One total of an accumulate, between what it is at least and at most. Nothing is negative. */
final class Totalling {

  private final Function function;
  private Object least;
  private Object most;
  private Gap gap = Gap.NONE;

  Totalling(Function function) {
    this.function = function;
    this.least = zero(function);
    this.most = least;
  }

  void add(Truth truth, Value value, boolean many) {
    gap = gap.and(truth.gap());
    if (function == Function.COUNT) {
      least = (Long) least + (truth.isTrue() ? 1 : 0);
      most = many ? Integer.MAX_VALUE : Math.min((Long) most + 1, Integer.MAX_VALUE);
      most = ((Number) most).longValue();
      return;
    }
    gap = gap.and(value.gap());
    if (truth.isTrue() && value.least() instanceof Quantity quantity) {
      least = plus((Quantity) least, quantity);
    }
    if (value.most() instanceof Quantity quantity) {
      most = many ? unbounded(quantity) : plus((Quantity) most, quantity);
    }
  }

  Value result() {
    return least.equals(most) ? Value.exact(least) : new Value(null, least, most, gap);
  }

  private static Object zero(Function function) {
    return switch (function) {
      case TOTAL_MONEY -> Money.ZERO;
      case TOTAL_WEIGHT -> Weight.ZERO;
      case TOTAL_SHEETS -> Sheets.ZERO;
      case COUNT -> 0L;
    };
  }

  /** The sum of two quantities of one kind; without a limit where one of them is. */
  static Quantity plus(Quantity one, Quantity other) {
    if (isUnbounded(one) || isUnbounded(other)) {
      return unbounded(one);
    }
    if (one instanceof Money a && other instanceof Money b) {
      return a.plus(b);
    }
    if (one instanceof Weight a && other instanceof Weight b) {
      return a.plus(b);
    }
    if (one instanceof Sheets a && other instanceof Sheets b) {
      return a.plus(b);
    }
    throw new IllegalArgumentException("cannot add " + one.unit() + " and " + other.unit());
  }

  /** Which of two quantities of one kind is more. */
  static int compare(Quantity one, Quantity other) {
    if (one instanceof Money a && other instanceof Money b) {
      return a.compareTo(b);
    }
    if (one instanceof Weight a && other instanceof Weight b) {
      return a.compareTo(b);
    }
    if (one instanceof Sheets a && other instanceof Sheets b) {
      return a.compareTo(b);
    }
    throw new IllegalArgumentException("cannot compare " + one.unit() + " and " + other.unit());
  }

  /** Whether a quantity stands for one without a limit. */
  static boolean isUnbounded(Quantity quantity) {
    return quantity.equals(unbounded(quantity));
  }

  /** What stands for a quantity of a kind without a limit. */
  static Quantity unbounded(Quantity like) {
    if (like instanceof Money) {
      return Fact.UNBOUNDED;
    }
    return like instanceof Weight ? Fact.UNBOUNDED_WEIGHT : Fact.UNBOUNDED_SHEETS;
  }
}

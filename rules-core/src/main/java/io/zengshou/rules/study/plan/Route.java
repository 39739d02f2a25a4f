package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import java.util.List;

/**
 * A set of actions in the order in which to take them: whichever adds most comes first, as far as
 * one need not follow another.
 *
 * @param steps the actions
 * @param optimal whether all sets that could be better were assessed; else it is the best found
 */
public record Route(List<Step> steps, boolean optimal) {

  public Route {
    steps = List.copyOf(steps);
  }

  /** What all of it costs the household, in yuan. */
  public Money cost() {
    return steps.stream().map(Step::cost).reduce(Money.ZERO, Money::plus);
  }
}

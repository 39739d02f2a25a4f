package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import java.util.List;

/** Whether actions take a household to the line, and which are the fewest that do. */
public sealed interface Lift {

  /** It is there without any. */
  record Above() implements Lift {}

  /**
   * The fewest actions that take it there with their costs paid; of as many the least costly, then
   * those that gain most.
   *
   * @param route the actions
   */
  record Reached(Route route) implements Lift {}

  /**
   * The actions that are open do not take it there.
   *
   * @param nearest those that come nearest
   * @param lacking what is lacking then, of the whole household, in yuan
   */
  record OutOfReach(Route nearest, Money lacking) implements Lift {}

  /**
   * It cannot be said: the pack names no line for the day, or an income is not known.
   *
   * @param missing paths of the facts that are missing
   */
  record Unknown(List<String> missing) implements Lift {
    public Unknown {
      missing = List.copyOf(missing);
    }
  }
}

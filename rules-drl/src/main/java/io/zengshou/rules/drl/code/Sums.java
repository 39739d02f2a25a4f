package io.zengshou.rules.drl.code;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;

/**
 * What {@link AmountCode} tells that rules say of a household, to be added up. Rules are known by
 * their places in the pack, persons by their places among the members. What is told is certain,
 * unless a truth says otherwise.
 */
public abstract class Sums {

  /** The subject of what is said of the household as a whole. */
  public static final int WHOLE = -1;

  private static final int KINDS = 3;

  // Subjects: the person, unit or payment at a place of its list, from 0.

  public static int person(int place) {
    return KINDS * place;
  }

  public static int unit(int place) {
    return KINDS * place + 1;
  }

  public static int payment(int place) {
    return KINDS * place + 2;
  }

  /** {@code base.add}. */
  public abstract void add(int rule, Money money);

  /** {@code base.add}. */
  public abstract void add(int rule, Weight weight);

  /** {@code base.add}. */
  public abstract void add(int rule, Sheets sheets);

  /** {@code base.add}, of the person at a place. */
  public abstract void addPerson(int rule, int person);

  /** {@code base.subtract}. */
  public abstract void subtract(int rule, Money money);

  /** {@code award.on}. */
  public abstract void award(int rule, int subject, Quantity base);

  /** {@code award.each}, of the person at a place. */
  public abstract void awardEach(int rule, int person);

  /** {@code award.topUp}, of a counted income between two ends. */
  public abstract void topUp(int rule, PerCapita least, PerCapita most);

  /** {@code refer.…} and {@code flag.raise}; {@code truth}: whether it is certain. */
  public abstract void applies(int rule, int subject, int truth);

  /** Whether no more that a rule can say makes a difference. */
  public abstract boolean isSettled(int rule);

  /** {@code undecided.because} and {@code undecided.each}; {@code truth}: whether it is certain. */
  public abstract void open(int rule, int subject, int truth);

  /** As {@link #open}, of the person at a place: {@code undecided.each}. */
  public abstract void openEach(int rule, int person, int truth);

  /** {@code undecided.upTo}. */
  public abstract void openUpTo(int rule, int subject, Quantity base);

  /** {@code undecided.topUp}, of two counted incomes, each between two ends. */
  public abstract void openTopUp(
      int rule, PerCapita moreLeast, PerCapita moreMost, PerCapita lessLeast, PerCapita lessMost);

  /** {@code limit.total}. */
  public abstract void limit(int rule);
}

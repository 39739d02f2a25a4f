package io.zengshou.rules.drl.code;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Quantity;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;

/**
 * What {@link AmountCode} tells that rules say of a household, to be added up. Measures and rules
 * are known by their places in the pack, persons by their places among the members. What is told is
 * certain, or only perhaps so where a truth is unknown.
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

  // Towards a measure.

  /** {@code base.add}. */
  public abstract void add(int measure, Money money);

  /** {@code base.add}. */
  public abstract void add(int measure, Weight weight);

  /** {@code base.add}. */
  public abstract void add(int measure, Sheets sheets);

  /** {@code base.add}, of the person at a place. */
  public abstract void addPerson(int measure, int person);

  /** {@code base.subtract}. */
  public abstract void subtract(int measure, Money money);

  // Of a measure that gives money; {@code figures} is the measure whose figures count.

  /** {@code award.on}. */
  public abstract void award(int measure, int figures, int subject, Quantity base, int truth);

  /** {@code award.each}, of the person at a place. */
  public abstract void awardEach(int measure, int figures, int person);

  /** {@code award.topUp}, of a counted income between two ends. */
  public abstract void topUp(int measure, int figures, PerCapita least, PerCapita most, int truth);

  /** {@code undecided.upTo}. */
  public abstract void openUpTo(int measure, int figures, int subject, Quantity base, int truth);

  /** {@code undecided.topUp}, of two counted incomes, each between two ends. */
  public abstract void openTopUp(
      int measure,
      int figures,
      PerCapita moreLeast,
      PerCapita moreMost,
      PerCapita lessLeast,
      PerCapita lessMost,
      int truth);

  // Of any measure.

  /** {@code refer.…} and {@code flag.raise}; as {@link #isSettled} afterwards. */
  public abstract boolean applies(int measure, int subject, int truth);

  /** Whether no more that can be said of a measure makes a difference. */
  public abstract boolean isSettled(int measure);

  /** {@code undecided.because}. */
  public abstract void open(int measure, int subject, int truth);

  /** As {@link #open}, of the person at a place: {@code undecided.each}. */
  public abstract void openEach(int measure, int person, int truth);

  /** {@code limit.total}. */
  public abstract void limit(int rule);
}

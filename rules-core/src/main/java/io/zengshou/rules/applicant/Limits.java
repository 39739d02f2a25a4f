package io.zengshou.rules.applicant;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;

/**
 * How large a value may be. The limits are wide enough for any household and narrow enough that no
 * sum over one applicant overflows a long of fen.
 */
public final class Limits {

  /** The largest amount, in either direction: just under ten trillion (10<sup>13</sup>) yuan. */
  public static final Money MONEY = Money.yuan("9999999999999.99");

  /** The largest weight: 10<sup>9</sup> jin. */
  public static final Weight WEIGHT = Weight.jin("1000000000");

  /** The largest number of sheets: 10<sup>9</sup>. */
  public static final Sheets SHEETS = Sheets.of("1000000000");

  /** The most persons of one household. */
  public static final int PERSONS = 50;

  /** The most entries of one list. */
  public static final int ENTRIES = 1_000;

  /** The most units of one entry of machines. */
  public static final int UNITS = 100;

  /** The highest age in years. */
  public static final int AGE = 130;

  /** The first and the last day that a date of an applicant can have. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1850, 1, 1);

  /** See {@link #FIRST_DAY}. */
  public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  /** The longest id, name or place, in characters. */
  public static final int WORDS = 200;

  private Limits() {}
}

package io.zengshou.rules.drl.code;

import org.jspecify.annotations.Nullable;

/**
 * Kleene's logic as whole numbers, for code that is written for rules: <i>and</i> is the lesser and
 * <i>or</i> the greater of two. What compares something unknown is {@code UNKNOWN}.
 */
public abstract class Logic {

  public static final int FALSE = 0;
  public static final int UNKNOWN = 1;
  public static final int TRUE = 2;

  protected static int truth(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  protected static int is(@Nullable Boolean value, boolean wanted) {
    return value == null ? UNKNOWN : truth(value == wanted);
  }

  @SuppressWarnings(
      "ReferenceEquality") // Most of what is equal is the same: ids, constants, facts.
  protected static int equal(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return UNKNOWN;
    }
    return truth(one == other || one.equals(other));
  }

  /** Whether two subjects are one. */
  protected static int equal(int one, int other) {
    return truth(one == other);
  }

  protected static <T extends Comparable<? super T>> int less(@Nullable T one, @Nullable T other) {
    return one == null || other == null ? UNKNOWN : truth(one.compareTo(other) < 0);
  }

  protected static <T extends Comparable<? super T>> int lessOrEqual(
      @Nullable T one, @Nullable T other) {
    return one == null || other == null ? UNKNOWN : truth(one.compareTo(other) <= 0);
  }

  protected static int equalNumber(@Nullable Number one, @Nullable Number other) {
    return one == null || other == null ? UNKNOWN : truth(one.longValue() == other.longValue());
  }

  protected static int lessNumber(@Nullable Number one, @Nullable Number other) {
    return one == null || other == null ? UNKNOWN : truth(one.longValue() < other.longValue());
  }

  protected static int lessOrEqualNumber(@Nullable Number one, @Nullable Number other) {
    return one == null || other == null ? UNKNOWN : truth(one.longValue() <= other.longValue());
  }

  // Of values that are unknown, between their ends; null: there is no such end.

  protected static <T extends Comparable<? super T>> int equalBetween(
      @Nullable T least, @Nullable T most, @Nullable T otherLeast, @Nullable T otherMost) {
    if (least == null || most == null || otherLeast == null || otherMost == null) {
      return UNKNOWN;
    }
    boolean apart = least.compareTo(otherMost) > 0 || most.compareTo(otherLeast) < 0;
    return apart ? FALSE : UNKNOWN;
  }

  protected static <T extends Comparable<? super T>> int lessBetween(
      @Nullable T least, @Nullable T most, @Nullable T otherLeast, @Nullable T otherMost) {
    return both(less(least, otherMost), less(most, otherLeast));
  }

  protected static <T extends Comparable<? super T>> int lessOrEqualBetween(
      @Nullable T least, @Nullable T most, @Nullable T otherLeast, @Nullable T otherMost) {
    return both(lessOrEqual(least, otherMost), lessOrEqual(most, otherLeast));
  }

  protected static int equalNumberBetween(
      @Nullable Number least,
      @Nullable Number most,
      @Nullable Number otherLeast,
      @Nullable Number otherMost) {
    boolean apart = lessNumber(otherMost, least) == TRUE || lessNumber(most, otherLeast) == TRUE;
    return apart ? FALSE : UNKNOWN;
  }

  protected static int lessNumberBetween(
      @Nullable Number least,
      @Nullable Number most,
      @Nullable Number otherLeast,
      @Nullable Number otherMost) {
    return both(lessNumber(least, otherMost), lessNumber(most, otherLeast));
  }

  protected static int lessOrEqualNumberBetween(
      @Nullable Number least,
      @Nullable Number most,
      @Nullable Number otherLeast,
      @Nullable Number otherMost) {
    return both(lessOrEqualNumber(least, otherMost), lessOrEqualNumber(most, otherLeast));
  }

  /** What both ends say, where they say the same. */
  private static int both(int one, int other) {
    return one == other ? one : UNKNOWN;
  }
}

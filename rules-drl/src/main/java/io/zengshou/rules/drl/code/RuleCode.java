package io.zengshou.rules.drl.code;

import io.zengshou.rules.drl.verbs.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pack as Java code, written and compiled with the pack: what a rule says where all
 * that it hangs on is known. Conditions are decided in Kleene's logic, as whole numbers, so that
 * <i>and</i> is the lesser and <i>or</i> the greater of two.
 */
public abstract class RuleCode {

  /** The name of the class, in the package of its pack. */
  public static final String NAME = "Code";

  protected static final int FALSE = 0;
  protected static final int UNKNOWN = 1;
  protected static final int TRUE = 2;

  /**
   * Says what a rule says of these facts.
   *
   * @param rule the place of the rule in its pack
   * @return false where that hangs on something unknown; what was said until then is void
   */
  public abstract boolean match(int rule, KnownFacts facts, Verbs says);

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
}

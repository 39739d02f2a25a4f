package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money over applicants, between what it can be.
 *
 * @param least what is certain, in yuan
 * @param bounded with the most of what is undetermined, and only the least of those that have no
 *     upper limit
 * @param unlimited how many applicants have no upper limit
 */
public record Sum(Money least, Money bounded, long unlimited) {

  public static final Sum NONE = new Sum(Money.ZERO, Money.ZERO, 0);

  /** The amounts of one applicant, in yuan; {@code most} is null where there is no upper limit. */
  public static Sum of(Money least, @Nullable Money most) {
    Objects.requireNonNull(least, "least");
    return new Sum(least, most == null ? least : most, most == null ? 1 : 0);
  }

  /** The most that it can be, in yuan; null: no upper limit. */
  public @Nullable Money most() {
    return unlimited == 0 ? bounded : null;
  }

  /** Whether least and most are the same. */
  public boolean isCertain() {
    return unlimited == 0 && least.equals(bounded);
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException where that is more than 92 quadrillion yuan
   */
  public Sum plus(Sum other) {
    return new Sum(
        least.plus(other.least), bounded.plus(other.bounded), unlimited + other.unlimited);
  }
}

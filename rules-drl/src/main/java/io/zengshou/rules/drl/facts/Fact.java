package io.zengshou.rules.drl.facts;

import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule can match. An attribute that is null is unknown: never false, never zero.
 *
 * <p>Facts are flat on purpose: the compiled model says which attribute of a fact a condition
 * reads, and nothing of what lies behind it.
 */
public interface Fact {

  /** Stands for an amount without an upper limit in {@link #upper}; never shown to anybody. */
  Money UNBOUNDED = Money.ofFen(Long.MAX_VALUE);

  /** As {@link #UNBOUNDED}, for weights. */
  Weight UNBOUNDED_WEIGHT = new Weight(Long.MAX_VALUE);

  /** As {@link #UNBOUNDED}, for egg sheets. */
  Sheets UNBOUNDED_SHEETS = new Sheets(Long.MAX_VALUE);

  /** Where the fact stands in the applicant; empty: the applicant itself. */
  String path();

  /**
   * The value of an attribute; null where it is unknown. Written out for each fact: reflection
   * costs a first assessment dear.
   */
  @Nullable Object value(String attribute);

  /** What {@link #value} throws for an attribute that the fact does not have. */
  default IllegalArgumentException unknown(String attribute) {
    return new IllegalArgumentException(
        getClass().getSimpleName() + " has no attribute " + attribute);
  }

  /** The paths of what is missing where {@code attribute} is unknown. */
  default List<String> missing(String attribute) {
    return List.of(Paths.property(path(), attribute));
  }

  /** Why {@code attribute} is unknown. */
  default Gap gap(String attribute) {
    return Gap.missing(missing(attribute));
  }

  /** The fact with the least that each of its unknown amounts can be. */
  default Fact lower() {
    return this;
  }

  /** The fact with the most that each of its unknown amounts can be. */
  default Fact upper() {
    return this;
  }

  /** {@code amount}, or zero where it is unknown. */
  static Money least(@Nullable Money amount) {
    return amount == null ? Money.ZERO : amount;
  }

  /** {@code amount}, or {@link #UNBOUNDED} where it is unknown. */
  static Money most(@Nullable Money amount) {
    return amount == null ? UNBOUNDED : amount;
  }
}

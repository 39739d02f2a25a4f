package io.zengshou.rules.drl.engine;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Quantity;
import org.jspecify.annotations.Nullable;

/** What counts towards one measure, where it is known: a sum in its smallest unit, and persons. */
final class KnownBase {

  private final @Nullable KnownBase before;
  private @Nullable Class<? extends Quantity> kind;
  private long sum;
  private long subtracted;
  private long persons;

  // As the stages that are over left it.
  private long counted;
  private long countedPersons;

  /** Follows the base of another measure that something was added to before. */
  KnownBase(@Nullable KnownBase before) {
    this.before = before;
  }

  @Nullable KnownBase before() {
    return before;
  }

  /** Adds an amount; false: it is of another kind than what was added before. */
  boolean add(Class<? extends Quantity> added, long amount) {
    sum = Math.addExact(sum, amount);
    boolean fits = kind == null || kind == added;
    kind = added;
    return fits;
  }

  void subtract(long fen) {
    subtracted = Math.addExact(subtracted, fen);
  }

  void addPerson(int place) {
    persons |= 1L << place;
  }

  /** Ends a stage: what was added until now is a result. */
  void close() {
    // A base never goes below zero (A2); of a weight or of sheets there is nothing to subtract.
    long less = kind == Money.class ? subtracted : 0;
    counted = kind == null ? 0 : Math.max(0, Math.subtractExact(sum, less));
    countedPersons = persons;
  }

  /** The sum of that kind that later stages see; 0: none. */
  long counted(Class<? extends Quantity> wanted) {
    return kind == wanted ? counted : 0;
  }

  /** Whether later stages see that the person at a place counts. */
  boolean counts(int place) {
    return (countedPersons & (1L << place)) != 0;
  }
}

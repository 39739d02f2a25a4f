package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.study.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value at which something changes.
 *
 * @param at the first value with which it is otherwise
 * @param turns what changes, in the catalogue's order; empty where only income does
 */
public record Breakpoint(Object at, List<Turn> turns) {

  public Breakpoint {
    turns = List.copyOf(turns);
  }

  /**
   * A measure that comes out otherwise; its clauses are the measure's.
   *
   * @param measure which measure
   * @param before one value before
   * @param after at the value
   * @param ceiling whether a ceiling begins or ceases to hold
   * @param rules names of the rules that grant it, before or after; empty where none does
   * @param rateBefore what one more was worth, in yuan; null where it is not known, or no money
   * @param rateAfter what one more is worth from here on; null as {@code rateBefore}
   */
  public record Turn(
      Measure measure,
      Outcome before,
      Outcome after,
      Ceiling ceiling,
      List<String> rules,
      @Nullable Rate rateBefore,
      @Nullable Rate rateAfter) {

    public Turn {
      rules = List.copyOf(rules);
    }
  }

  /** What becomes of a measure's ceiling. */
  public enum Ceiling {
    /** It holds as it did, or does not; or nothing is granted any more. */
    SAME,
    /** The exact amount, before it is rounded to the fen, reaches it. */
    REACHED,
    /** The same rule grants less than it again. */
    LEFT
  }
}

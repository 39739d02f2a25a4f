package io.zengshou.rules.drl.engine;

import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts of money that are being added up, between what they are at least and at most. */
final class Sum {

  private long least;
  private long most;
  private Gap gap = Gap.NONE;

  /** Adds an amount that is known. */
  Sum plus(Money amount) {
    return plus(amount.fen(), amount.fen());
  }

  Sum minus(Money amount) {
    return plus(-amount.fen(), -amount.fen());
  }

  Sum plus(Range range) {
    gap = gap.and(range.gap());
    return plus(range.least(), range.most());
  }

  /**
   * Adds an amount that is never negative, of one entry of a list; where it is unknown it can be
   * anything from zero.
   */
  Sum plus(@Nullable Money amount, String list, @Nullable String id, int index, String property) {
    if (amount != null) {
      return plus(amount);
    }
    String path = Paths.property(Paths.entry(list, id, index), property);
    gap = gap.and(Gap.missing(List.of(path)));
    return plus(0, Range.NO_MOST);
  }

  private Sum plus(long atLeast, long atMost) {
    least = Range.add(least, atLeast);
    most = Range.add(most, atMost);
    return this;
  }

  Range range() {
    return new Range(least, most, gap);
  }
}

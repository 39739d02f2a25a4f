package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of actions and how the household stands with it.
 *
 * @param taken in order
 * @param standing before costs
 * @param cost of all of them
 */
record Scored(List<Candidate> taken, Standing standing, Money cost) {

  private static final Comparator<@Nullable Money> UNLIMITED_MOST =
      Comparator.nullsLast(Comparator.<Money>naturalOrder());

  /**
   * What gains more comes first: in what is certain with the costs paid, then in the most, then in
   * hand. Of equals the fewer actions, then the less costly, then those that stand first.
   */
  static final Comparator<Scored> BETTER =
      Comparator.comparing(Scored::net, Comparator.reverseOrder())
          .thenComparing(scored -> scored.standing().most(), UNLIMITED_MOST.reversed())
          .thenComparing(scored -> scored.standing().inHand(), Comparator.reverseOrder())
          .thenComparing(scored -> scored.taken().size())
          .thenComparing(Scored::cost)
          .thenComparing(Scored::inOrder);

  /** The fewer come first, then the less costly, then the better. */
  static final Comparator<Scored> FEWER =
      Comparator.comparing((Scored scored) -> scored.taken().size())
          .thenComparing(Scored::cost)
          .thenComparing(BETTER);

  /** Certain income with the costs paid. */
  Money net() {
    return standing.certain().minus(cost);
  }

  private static int inOrder(Scored a, Scored b) {
    for (int i = 0; i < Math.min(a.taken.size(), b.taken.size()); i++) {
      int order = Candidate.IN_ORDER.compare(a.taken.get(i), b.taken.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.taken.size(), b.taken.size());
  }
}

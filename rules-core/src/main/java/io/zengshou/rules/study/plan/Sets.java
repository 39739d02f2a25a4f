package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sets of actions that can be taken together within a budget. */
final class Sets {

  private final List<Candidate> candidates;
  private final @Nullable Money budget;

  /**
   * @param candidates in order
   * @param budget what the household can spend; null: any
   */
  Sets(List<Candidate> candidates, @Nullable Money budget) {
    this.candidates = candidates;
    this.budget = budget;
  }

  /**
   * All sets of one size, each in order.
   *
   * @param most so many sets are listed at most
   * @return null where there are more
   */
  @Nullable List<List<Candidate>> ofSize(int size, int most) {
    List<List<Candidate>> sets = new ArrayList<>();
    return collect(size, 0, new ArrayList<>(), sets, most) ? sets : null;
  }

  /** Whether a set may be larger by one. */
  boolean canAdd(Candidate more, List<Candidate> taken) {
    if (taken.stream().anyMatch(one -> one.equals(more) || one.excludes(more))) {
      return false;
    }
    return budget == null || cost(taken).plus(more.cost()).compareTo(budget) <= 0;
  }

  static Money cost(List<Candidate> taken) {
    return taken.stream().map(Candidate::cost).reduce(Money.ZERO, Money::plus);
  }

  private boolean collect(
      int size, int from, List<Candidate> taken, List<List<Candidate>> sets, int most) {
    if (taken.size() == size) {
      sets.add(List.copyOf(taken));
      return sets.size() <= most;
    }
    for (int i = from; i <= candidates.size() - (size - taken.size()); i++) {
      Candidate next = candidates.get(i);
      if (canAdd(next, taken)) {
        taken.add(next);
        boolean fits = collect(size, i + 1, taken, sets, most);
        taken.remove(taken.size() - 1);
        if (!fits) {
          return false;
        }
      }
    }
    return true;
  }
}

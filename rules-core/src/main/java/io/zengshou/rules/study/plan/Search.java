package io.zengshou.rules.study.plan;

import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the best set of actions. All sets are assessed, the smaller first, as long as they are
 * not too many; beyond that what gains most is added to the best one found.
 */
final class Search {

  /** So many sets are looked at: all sets of twelve actions of which none excludes another. */
  static final int MOST_SETS = 4_096;

  /**
   * What was found.
   *
   * @param set the actions
   * @param optimal whether all that could be better were looked at
   */
  record Found(Scored set, boolean optimal) {}

  private final Standings standings;
  private final List<Candidate> candidates;
  private final Sets sets;
  private final int most;

  /**
   * @param candidates the actions to choose from, in order
   * @param budget what the household can spend; null: any
   * @param most the most actions of a set
   */
  Search(Standings standings, List<Candidate> candidates, @Nullable Money budget, int most) {
    this.standings = standings;
    this.candidates = candidates;
    this.sets = new Sets(candidates, budget);
    this.most = Math.min(most, candidates.size());
  }

  /** The set that gains most. */
  Found best() {
    Scored best = nothing();
    int left = MOST_SETS;
    for (int size = 1; size <= most; size++) {
      List<List<Candidate>> all = sets.ofSize(size, left);
      if (all == null) {
        return new Found(grown(best), false);
      }
      best = best(best, all);
      left -= all.size();
    }
    return new Found(best, true);
  }

  /** The fewest actions with which the net income reaches {@code goal}; null: none were found. */
  @Nullable Found fewest(Money goal) {
    int left = MOST_SETS;
    Scored best = nothing();
    for (int size = 1; size <= most; size++) {
      List<List<Candidate>> all = sets.ofSize(size, left);
      if (all == null) {
        Scored grown = grown(best);
        return reaches(grown, goal) ? new Found(pruned(grown, goal), false) : null;
      }
      Scored found = reaching(all, goal);
      if (found != null) {
        return new Found(found, true);
      }
      best = best(best, all);
      left -= all.size();
    }
    return null;
  }

  private Scored nothing() {
    Scored nothing = scored(List.of());
    if (nothing == null) {
      throw new IllegalStateException("a household without a change breaks no contract");
    }
    return nothing;
  }

  private @Nullable Scored scored(List<Candidate> taken) {
    Standing standing = standings.of(taken);
    return standing == null ? null : new Scored(taken, standing, Sets.cost(taken));
  }

  private Scored best(Scored soFar, List<List<Candidate>> all) {
    Scored best = soFar;
    for (List<Candidate> set : all) {
      Scored scored = scored(set);
      if (scored != null && Scored.BETTER.compare(scored, best) < 0) {
        best = scored;
      }
    }
    return best;
  }

  /** The first of sets of one size that reach the goal; null: none does. */
  private @Nullable Scored reaching(List<List<Candidate>> all, Money goal) {
    Scored first = null;
    for (List<Candidate> set : all) {
      Scored scored = scored(set);
      if (scored != null
          && reaches(scored, goal)
          && (first == null || Scored.FEWER.compare(scored, first) < 0)) {
        first = scored;
      }
    }
    return first;
  }

  /** Adds to a set whatever gains most, as long as something gains. */
  private Scored grown(Scored from) {
    Scored best = from;
    while (best.taken().size() < most) {
      Scored better = best(best, larger(best.taken()));
      if (Scored.BETTER.compare(better, best) == 0) {
        return best;
      }
      best = better;
    }
    return best;
  }

  private List<List<Candidate>> larger(List<Candidate> taken) {
    List<List<Candidate>> larger = new ArrayList<>();
    for (Candidate more : candidates) {
      if (sets.canAdd(more, taken)) {
        List<Candidate> set = new ArrayList<>(taken);
        set.add(more);
        set.sort(Candidate.IN_ORDER);
        larger.add(set);
      }
    }
    return larger;
  }

  /** Leaves out what is not needed for the goal, until nothing can be left out. */
  private Scored pruned(Scored from, Money goal) {
    Scored rest = from;
    while (true) {
      List<List<Candidate>> smaller = new ArrayList<>();
      for (Candidate one : rest.taken()) {
        smaller.add(rest.taken().stream().filter(other -> !other.equals(one)).toList());
      }
      Scored next = reaching(smaller, goal);
      if (next == null) {
        return rest;
      }
      rest = next;
    }
  }

  private static boolean reaches(Scored set, Money goal) {
    return set.net().compareTo(goal) >= 0;
  }
}

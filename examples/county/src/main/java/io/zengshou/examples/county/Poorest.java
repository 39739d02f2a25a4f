package io.zengshou.examples.county;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.money.PerCapita;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the households with the least income for each person, after the measures; of equals, those
 * whose ids come first.
 */
final class Poorest {

  /**
   * A household and its income.
   *
   * @param income null: not known
   */
  record Ranked(Household household, @Nullable PerCapita income) {

    static Ranked of(Household household, Assessment assessment) {
      return new Ranked(
          household, assessment.income() == null ? null : assessment.income().after().perCapita());
    }
  }

  private record Kept(PerCapita income, Household household) {}

  private static final Comparator<Kept> POOREST_FIRST =
      Comparator.comparing(Kept::income).thenComparing(kept -> kept.household().id());

  private final int most;
  private final PriorityQueue<Kept> kept = new PriorityQueue<>(POOREST_FIRST.reversed());
  private long unknown;

  /**
   * @param most so many are kept
   */
  Poorest(int most) {
    this.most = most;
  }

  void add(Ranked ranked) {
    if (ranked.income() == null) {
      unknown++;
      return;
    }
    kept.add(new Kept(ranked.income(), ranked.household()));
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** How many were passed over because their income is not known. */
  long unknown() {
    return unknown;
  }

  /** The poorest first. */
  List<Household> households() {
    return kept.stream().sorted(POOREST_FIRST).map(Kept::household).toList();
  }
}

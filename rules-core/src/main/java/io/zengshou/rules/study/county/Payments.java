package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Benefits due and paid, by the kinds of clause 二(三)4.
 *
 * @param unknown how many households there are whose benefits nobody has recorded
 * @param benefits all kinds, in the order of the clause, and last those whose kind is not known
 */
public record Payments(long unknown, List<Line> benefits) {

  public Payments {
    benefits = List.copyOf(benefits);
  }

  /**
   * One kind of benefit. Every entry is on time, late or open.
   *
   * @param benefit null: the kind is not known
   * @param entries how many are recorded
   * @param due what is due, in yuan, where it is known
   * @param paid what was paid, in yuan, where it is known
   * @param unpaid what is due and not paid, in yuan, where both are known
   * @param withoutAmount of how many entries what is due or what was paid is not known
   * @param onTime how many were paid in full by the deadline, or are due nothing
   * @param late how many the rules find late
   * @param open of how many it cannot be said: a fact is missing, or the deadline is to come
   */
  public record Line(
      @Nullable Benefit benefit,
      long entries,
      Money due,
      Money paid,
      Money unpaid,
      long withoutAmount,
      long onTime,
      long late,
      long open) {}
}

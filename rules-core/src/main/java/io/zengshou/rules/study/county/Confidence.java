package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import java.util.List;

/**
 * How far the figures can be relied on.
 *
 * @param applicants all that were assessed
 * @param known of how many nothing is missing
 * @param unsettled of how many of these a point that the plan leaves open keeps a measure
 *     undetermined
 * @param refused how many applicants could not be assessed; they are in no figure
 * @param facts what is missing, that first which holds the most back
 */
public record Confidence(
    long applicants, long known, long unsettled, long refused, List<MissingFact> facts) {

  public Confidence {
    facts = List.copyOf(facts);
  }

  /**
   * A fact that applicants lack, whichever entry or person it is of.
   *
   * @param property its path without entries, such as {@code machines.price}
   * @param applicants how many lack it
   * @param unlimited of how many of these a measure has no upper limit for want of it
   * @param alone what is open, in yuan, in measures that lack nothing else and wait for no reading;
   *     without those that have no upper limit
   * @param together what is open, in yuan, in all measures that lack it; without those that have no
   *     upper limit
   * @param incomes of how many of these the income cannot be known without it
   */
  public record MissingFact(
      String property,
      long applicants,
      long unlimited,
      Money alone,
      Money together,
      long incomes) {}
}

package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Values between which nothing changes but amounts, each along a line.
 *
 * @param from the first value
 * @param to the last value; the same as the first where the next one changes something again
 * @param first what the applicant has at the first value
 * @param last what the applicant has at the last value
 * @param marginal what one more is worth; null for a segment of one value
 */
public record Segment(
    Object from, Object to, Worth first, Worth last, @Nullable Marginal marginal) {

  /**
   * What one more of the fact is worth, in yuan: for each yuan, jin, sheet, person, year or day
   * more. Exact: where 10% are granted, it is 1/10. On a segment that is shorter than what grants a
   * fen it can be the average.
   *
   * @param cash of cash, or of money to an institution
   * @param guarantees of the guarantees that are screened
   * @param income of income after the measures, without guarantees; null where it is not known
   * @param incomeWithGuarantees as {@code income}, with the guarantees
   */
  public record Marginal(
      Rate cash, Rate guarantees, @Nullable Rate income, @Nullable Rate incomeWithGuarantees) {}
}

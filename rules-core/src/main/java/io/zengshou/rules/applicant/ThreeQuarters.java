package io.zengshou.rules.applicant;

/**
 * Income of the first three quarters (前三季度) of this year and of the last (reading A13).
 *
 * @param current this year
 * @param previous last year
 */
@Built
public record ThreeQuarters(PeriodIncome current, PeriodIncome previous) {

  static final ThreeQuarters UNKNOWN =
      new ThreeQuarters(PeriodIncome.UNKNOWN, PeriodIncome.UNKNOWN);

  public ThreeQuarters {
    current = current == null ? PeriodIncome.UNKNOWN : current;
    previous = previous == null ? PeriodIncome.UNKNOWN : previous;
  }
}

package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has at one value of the fact, in yuan, as far as it is certain: the amount of
 * what is eligible, the least of what is undetermined.
 *
 * @param cash cash, or money to an institution
 * @param guarantees what the guarantees would give; screened, never granted
 * @param before income before the measures; null where it is not known, or of an institution
 * @param after income after the measures, without guarantees; null as {@code before}
 */
public record Worth(Money cash, Money guarantees, @Nullable Money before, @Nullable Money after) {

  static Worth of(Assessment assessment) {
    IncomeStatement income = assessment.income();
    Money all = income == null ? null : income.after().total();
    return new Worth(
        assessment.total(),
        assessment.guarantee(),
        income == null ? null : income.before().total(),
        all == null ? null : all.minus(assessment.guarantee()));
  }

  /** Income after the measures with the guarantees; null where it is not known. */
  public @Nullable Money afterWithGuarantees() {
    return after == null ? null : after.plus(guarantees);
  }
}

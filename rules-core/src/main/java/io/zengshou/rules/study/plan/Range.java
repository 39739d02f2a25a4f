package io.zengshou.rules.study.plan;

import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure gives.
 *
 * @param least at least
 * @param most at most; null: no upper limit
 */
record Range(Money least, @Nullable Money most) {

  private static final Range NOTHING = new Range(Money.ZERO, Money.ZERO);

  static Range of(Finding finding) {
    if (finding instanceof Finding.Eligible eligible && eligible.amount() != null) {
      return new Range(eligible.amount(), eligible.amount());
    }
    return finding instanceof Finding.Undetermined open && open.least() != null
        ? new Range(open.least(), open.most())
        : NOTHING;
  }

  static List<Step> steps(Finding finding) {
    return finding.match(
        Finding.Eligible::steps,
        ineligible -> List.of(),
        Finding.Undetermined::steps,
        notInForce -> List.of());
  }
}

package io.zengshou.rules.testkit;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Between what an amount lies, in fen.
 *
 * @param least at least so much
 * @param most at most so much; {@link OracleResult#UNBOUNDED} where there is no upper limit
 */
record Bounds(long least, long most) {

  private static final Bounds NOTHING = new Bounds(0, 0);

  static Bounds of(Assessment assessment, PlanMeasure measure) {
    return of(assessment.finding(measure.id()));
  }

  static Bounds of(Finding finding) {
    return finding.match(
        eligible -> new Bounds(fen(eligible.amount()), fen(eligible.amount())),
        ineligible -> NOTHING,
        undetermined ->
            new Bounds(
                fen(undetermined.least()),
                undetermined.most() == null ? OracleResult.UNBOUNDED : undetermined.most().fen()),
        notInForce -> NOTHING);
  }

  private static long fen(@Nullable Money amount) {
    return amount == null ? 0 : amount.fen();
  }

  boolean contain(Bounds narrower) {
    return least <= narrower.least && narrower.most <= most;
  }
}

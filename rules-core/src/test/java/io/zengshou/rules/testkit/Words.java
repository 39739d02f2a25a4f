package io.zengshou.rules.testkit;

import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.money.Money;
import org.jspecify.annotations.Nullable;

/** Findings as short words, the same for a calculator and for the oracle. */
final class Words {

  private Words() {}

  /** What a calculator found. */
  static String of(Finding finding) {
    return finding.match(
        eligible -> of(Status.ELIGIBLE, eligible.amount(), eligible.amount()),
        ineligible -> of(Status.INELIGIBLE, null, null),
        undetermined -> of(Status.UNDETERMINED, undetermined.least(), undetermined.most()),
        notInForce -> of(Status.NOT_IN_FORCE, null, null));
  }

  /**
   * A status with its amount.
   *
   * @param least null: the finding is not about money
   * @param most null: no upper limit
   */
  static String of(Status status, @Nullable Money least, @Nullable Money most) {
    if (least == null || status == Status.INELIGIBLE) {
      return status.id();
    }
    if (status == Status.UNDETERMINED) {
      return status.id() + " " + least + ".." + (most == null ? "" : most);
    }
    return status.id() + " " + least;
  }
}

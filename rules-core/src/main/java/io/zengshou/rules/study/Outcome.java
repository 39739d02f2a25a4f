package io.zengshou.rules.study;

import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding comes to, without how.
 *
 * @param status one of the four outcomes
 * @param least for money that applies or may apply, in yuan; else null
 * @param most as {@code least}, null also where there is no upper limit
 * @param subjects paths of the persons it applies to; empty: the applicant as a whole
 */
public record Outcome(
    Status status, @Nullable Money least, @Nullable Money most, List<String> subjects) {

  public Outcome {
    subjects = List.copyOf(subjects);
  }

  public static Outcome of(Finding finding) {
    return finding.match(
        eligible ->
            new Outcome(Status.ELIGIBLE, eligible.amount(), eligible.amount(), eligible.subjects()),
        ineligible -> new Outcome(Status.INELIGIBLE, null, null, List.of()),
        undetermined ->
            new Outcome(Status.UNDETERMINED, undetermined.least(), undetermined.most(), List.of()),
        notInForce -> new Outcome(Status.NOT_IN_FORCE, null, null, List.of()));
  }
}

package io.zengshou.rules.study.ledger;

import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.study.Outcome;

/**
 * A measure that stands in a line of the ledger, because it applies or may apply.
 *
 * @param measure which measure; its departments are responsible
 * @param outcome eligible or undetermined, with amounts and persons
 */
public record LedgerEntry(Measure measure, Outcome outcome) {

  /** Whether it is a flag that is raised: somebody must act. */
  public boolean isRaisedFlag() {
    return measure.kind() == Kind.FLAG && applies();
  }

  /** Whether the measure certainly applies. */
  public boolean applies() {
    return outcome.status() == Status.ELIGIBLE;
  }
}

package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Paths;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up benefits due and paid. Which are late is what the rules say, not found here again. */
final class PaymentTally {

  private final Yardsticks.@Nullable Deadline deadline;
  private long unknown;
  private final List<PaymentLine> lines = new ArrayList<>();

  PaymentTally(Yardsticks.@Nullable Deadline deadline) {
    this.deadline = deadline;
    Arrays.stream(Benefit.values()).forEach(benefit -> lines.add(new PaymentLine()));
    lines.add(new PaymentLine());
  }

  void add(Household household, Assessment assessment) {
    if (household.unknown().contains(Ledger.PAYMENTS)) {
      unknown++;
    }
    if (household.payments().isEmpty()) {
      return;
    }
    Set<String> late = Set.of();
    Set<String> missing = Set.of();
    Finding finding = finding(assessment);
    if (finding instanceof Finding.Eligible raised) {
      late = Set.copyOf(raised.subjects());
      missing = Set.copyOf(raised.missing());
    } else if (finding instanceof Finding.Undetermined open) {
      missing = Set.copyOf(open.missing());
    }
    for (int i = 0; i < household.payments().size(); i++) {
      Payment payment = household.payments().get(i);
      String path = Paths.entry(Ledger.PAYMENTS.id(), payment.id(), i);
      boolean dateMissing = missing.contains(Paths.property(path, "paidOn"));
      line(payment.benefit()).add(payment, late.contains(path), finding == null || dateMissing);
    }
  }

  private @Nullable Finding finding(Assessment assessment) {
    for (Finding finding : assessment.findings()) {
      if (deadline != null && finding.measure().id().equals(deadline.measure())) {
        return finding;
      }
    }
    return null;
  }

  private PaymentLine line(@Nullable Benefit benefit) {
    return lines.get(benefit == null ? lines.size() - 1 : benefit.ordinal());
  }

  void merge(PaymentTally other) {
    unknown += other.unknown;
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).merge(other.lines.get(i));
    }
  }

  Payments payments() {
    List<Payments.Line> all = new ArrayList<>();
    for (Benefit benefit : Benefit.values()) {
      all.add(line(benefit).line(benefit));
    }
    Payments.Line strange = line(null).line(null);
    if (strange.entries() > 0) {
      all.add(strange);
    }
    return new Payments(unknown, all);
  }
}

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up benefits due and paid. Which are late is what the rules say, not found here again. */
final class PaymentTally {

  private final Yardsticks.@Nullable Deadline deadline;
  private long unknown;
  private final Map<Benefit, PaymentLine> lines = new EnumMap<>(Benefit.class);
  private final PaymentLine strange = new PaymentLine();

  PaymentTally(Yardsticks.@Nullable Deadline deadline) {
    this.deadline = deadline;
    Arrays.stream(Benefit.values()).forEach(benefit -> lines.put(benefit, new PaymentLine()));
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
    return benefit == null ? strange : lines.getOrDefault(benefit, strange);
  }

  void merge(PaymentTally other) {
    unknown += other.unknown;
    other.lines.forEach((benefit, line) -> line(benefit).merge(line));
    strange.merge(other.strange);
  }

  Payments payments() {
    List<Payments.Line> all = new ArrayList<>();
    lines.forEach((benefit, line) -> all.add(line.line(benefit)));
    Payments.Line rest = strange.line(null);
    if (rest.entries() > 0) {
      all.add(rest);
    }
    return new Payments(unknown, all);
  }
}

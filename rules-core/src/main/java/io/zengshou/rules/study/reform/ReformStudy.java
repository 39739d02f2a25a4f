package io.zengshou.rules.study.reform;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.population.InOrder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses with all cores, and adds up on the caller's thread. */
final class ReformStudy {

  /** One applicant under each rules; or why it could not be assessed under one of them. */
  private record Assessed(Applicant applicant, Said baseline, List<Said> reforms) {}

  /** Either is null. */
  private record Said(
      @Nullable Assessment assessment, @Nullable InvalidApplicantException refusal) {}

  private final Rules baseline;
  private final List<Rules> reforms;
  private final List<ReformTally> tallies = new ArrayList<>();

  ReformStudy(Rules baseline, List<Rules> reforms, @Nullable Money line) {
    this.baseline = baseline;
    this.reforms = List.copyOf(reforms);
    reforms.forEach(reform -> tallies.add(new ReformTally(baseline, reform, line)));
  }

  List<ReformEffect> of(Iterator<? extends Applicant> population) {
    InOrder.work(population, this::assess, this::add);
    return tallies.stream().map(ReformTally::effect).toList();
  }

  private Assessed assess(Applicant applicant) {
    return new Assessed(
        applicant,
        said(baseline, applicant),
        reforms.stream().map(reform -> said(reform, applicant)).toList());
  }

  private static Said said(Rules rules, Applicant applicant) {
    try {
      return new Said(rules.assess(applicant, Detail.AMOUNTS), null);
    } catch (InvalidApplicantException e) {
      return new Said(null, e);
    }
  }

  private void add(Assessed assessed) {
    for (int i = 0; i < tallies.size(); i++) {
      Said before = assessed.baseline();
      Said after = assessed.reforms().get(i);
      if (before.assessment() != null && after.assessment() != null) {
        tallies.get(i).add(assessed.applicant(), before.assessment(), after.assessment());
      } else {
        InvalidApplicantException refusal =
            before.refusal() == null ? after.refusal() : before.refusal();
        if (refusal != null) {
          tallies.get(i).refuse(refusal);
        }
      }
    }
  }
}

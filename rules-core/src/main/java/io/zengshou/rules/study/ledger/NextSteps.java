package io.zengshou.rules.study.ledger;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings into what somebody must do: first what is urgent, then money, then services, then
 * what keeps from knowing more; each in the catalogue's order.
 */
final class NextSteps {

  private final Applicant applicant;
  private final List<NextStep> followUps = new ArrayList<>();
  private final List<NextStep> guarantees = new ArrayList<>();
  private final List<NextStep> money = new ArrayList<>();
  private final List<NextStep> services = new ArrayList<>();
  private final List<NextStep> points = new ArrayList<>();

  private NextSteps(Applicant applicant) {
    this.applicant = applicant;
  }

  static List<NextStep> of(Applicant applicant, Assessment assessment, List<Question> questions) {
    NextSteps steps = new NextSteps(applicant);
    assessment.findings().forEach(steps::add);
    List<NextStep> all = new ArrayList<>(steps.followUps);
    all.addAll(steps.guarantees);
    all.addAll(steps.money);
    all.addAll(steps.services);
    all.addAll(steps.points);
    questions.forEach(question -> all.add(new NextStep.Ask(question)));
    return all;
  }

  private void add(Finding finding) {
    if (finding instanceof Finding.Eligible eligible) {
      applying(eligible);
    } else if (finding instanceof Finding.Undetermined open && !open.because().isEmpty()) {
      points.add(new NextStep.Settle(open.measure(), points(open)));
    }
  }

  private void applying(Finding.Eligible finding) {
    Measure measure = finding.measure();
    switch (measure.kind()) {
      case FLAG -> followUps.add(new NextStep.FollowUp(measure, finding.subjects()));
      case GUARANTEE -> guarantees.add(new NextStep.Screen(measure, finding.subjects()));
      case SERVICE -> services.add(new NextStep.Refer(measure, finding.subjects()));
      case CASH, INSTITUTION -> {
        Money open = open(measure, finding.amount());
        if (open.isPositive()) {
          money.add(new NextStep.Pay(measure, open));
        }
      }
    }
  }

  /** What is left of an amount once what is recorded as paid under the measure is taken off. */
  private Money open(Measure measure, @Nullable Money amount) {
    Money open = amount == null ? Money.ZERO : amount;
    if (measure.kind() == Kind.CASH && applicant instanceof Household household) {
      for (Transfer transfer : household.transfers()) {
        if (measure.id().equals(transfer.measure()) && transfer.amount() != null) {
          open = open.minus(transfer.amount());
        }
      }
    }
    return open;
  }

  /** The open points in words; a point without words is told by its id. */
  private static List<Note> points(Finding.Undetermined open) {
    List<Note> points = new ArrayList<>();
    for (String point : open.because()) {
      points.add(
          open.notes().stream()
              .filter(note -> note.id().equals(point))
              .findFirst()
              .orElseGet(() -> new Note(point, Text.same(point))));
    }
    return points;
  }
}

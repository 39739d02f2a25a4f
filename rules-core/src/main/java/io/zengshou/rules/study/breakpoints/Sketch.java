package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding as a breakpoint looks at it.
 *
 * @param grants which rules granted it, to whom, and whether their ceilings held
 * @param clues what else two findings must share to be reached in the same way
 * @param gaps how far conditions and ceilings still are, in smallest units, with a sign
 * @param rounding by how much rounding to the fen changed the amount, in fen
 * @param roundings how often it was rounded
 */
record Sketch(
    Measure measure,
    Outcome outcome,
    List<Grant> grants,
    List<Object> clues,
    List<Long> gaps,
    BigDecimal rounding,
    int roundings) {

  /** One step without its amounts. */
  record Grant(String rule, @Nullable String subject, @Nullable Money standard, boolean atCeiling) {

    /** The same where its ceiling does not hold. */
    Grant below() {
      return new Grant(rule, subject, standard, false);
    }
  }

  static Sketch of(Finding finding) {
    Builder builder = new Builder();
    for (Note note : finding.notes()) {
      builder.clues.add(note.id());
    }
    if (finding instanceof Finding.Eligible eligible) {
      eligible.steps().forEach(builder::step);
      builder.clues.addAll(eligible.missing());
    } else if (finding instanceof Finding.Undetermined open) {
      open.steps().forEach(builder::step);
      builder.clues.add(open.missing());
      builder.clues.add(open.because());
      builder.clues.add(open.most() == null);
    } else if (finding instanceof Finding.Ineligible not) {
      not.reasons().forEach(builder::reason);
    }
    return builder.sketch(finding);
  }

  /** Whether a reader would be told the same of both, but for amounts. */
  boolean tellsSameAs(Sketch other) {
    return outcome.status() == other.outcome.status()
        && outcome.subjects().equals(other.outcome.subjects())
        && (outcome.least() == null) == (other.outcome.least() == null)
        && grants.equals(other.grants);
  }

  /** Whether both were reached in the same way. */
  boolean isReachedAs(Sketch other) {
    return tellsSameAs(other) && clues.equals(other.clues) && gaps.size() == other.gaps.size();
  }

  /** The certain amount in fen; null without money. */
  @Nullable Long fen() {
    return outcome.least() == null ? null : outcome.least().fen();
  }

  private static final class Builder {

    private final List<Grant> grants = new ArrayList<>();
    private final List<Object> clues = new ArrayList<>();
    private final List<Long> gaps = new ArrayList<>();
    private BigDecimal rounding = BigDecimal.ZERO;
    private int roundings;

    void step(Step step) {
      BigDecimal exact = ExactStep.fen(step);
      Money cap = step.cap();
      boolean held = step.granted().compareTo(step.uncapped()) < 0;
      boolean reached = cap != null && exact.compareTo(BigDecimal.valueOf(cap.fen())) >= 0;
      grants.add(new Grant(step.rule(), step.subject(), step.standard(), held || reached));
      if (cap != null) {
        gaps.add(cap.minus(step.uncapped()).fen());
      }
      if (!held && !reached) {
        rounding = rounding.add(BigDecimal.valueOf(step.granted().fen()).subtract(exact));
        roundings += step.rate() == null ? 0 : 1;
      }
    }

    void reason(Reason reason) {
      clues.add(reason.rule());
      clues.add(String.valueOf(reason.subject()));
      clues.add(reason.condition());
      Distance distance = reason.distance();
      Long by = distance == null ? null : count(distance);
      if (distance != null && by != null) {
        clues.add(distance.rising());
        gaps.add(distance.rising() ? by : -by);
      }
    }

    private static @Nullable Long count(Distance distance) {
      if (distance instanceof Distance.Amount amount) {
        return Values.count(amount.by());
      }
      if (distance instanceof Distance.PerPerson perPerson) {
        return perPerson.by().total().fen();
      }
      return distance instanceof Distance.Count count ? count.by() : null;
    }

    Sketch sketch(Finding finding) {
      return new Sketch(
          finding.measure(),
          Outcome.of(finding),
          List.copyOf(grants),
          List.copyOf(clues),
          List.copyOf(gaps),
          rounding,
          roundings);
    }
  }
}

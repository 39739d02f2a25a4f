package io.zengshou.rules.assessment;

import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an assessment says of one measure: one of four outcomes, never mixed. */
public sealed interface Finding {

  Measure measure();

  /** Remarks, in a fixed order. */
  List<Note> notes();

  Status status();

  /** Calls the one function that fits the outcome. */
  <R> R match(
      Function<? super Eligible, ? extends R> eligible,
      Function<? super Ineligible, ? extends R> ineligible,
      Function<? super Undetermined, ? extends R> undetermined,
      Function<? super NotInForce, ? extends R> notInForce);

  /**
   * The measure applies; for a flag: it is raised.
   *
   * @param amount for money, in yuan, from 0; else null
   * @param subjects paths of the persons it applies to; empty: the applicant as a whole
   * @param steps how the amount was reached; empty where there is none
   * @param missing facts that could add further subjects
   */
  record Eligible(
      Measure measure,
      @Nullable Money amount,
      List<String> subjects,
      List<Step> steps,
      List<String> missing,
      List<Note> notes)
      implements Finding {

    public Eligible {
      subjects = Deferred.copyOf(subjects);
      steps = Deferred.copyOf(steps);
      missing = Deferred.copyOf(missing);
      notes = Deferred.copyOf(notes);
    }

    @Override
    public Status status() {
      return Status.ELIGIBLE;
    }

    @Override
    public <R> R match(
        Function<? super Eligible, ? extends R> eligible,
        Function<? super Ineligible, ? extends R> ineligible,
        Function<? super Undetermined, ? extends R> undetermined,
        Function<? super NotInForce, ? extends R> notInForce) {
      Objects.requireNonNull(ineligible, "ineligible");
      Objects.requireNonNull(undetermined, "undetermined");
      Objects.requireNonNull(notInForce, "notInForce");
      return eligible.apply(this);
    }
  }

  /**
   * The measure does not apply; for a flag: it is clear.
   *
   * @param reasons the conditions that failed
   */
  record Ineligible(Measure measure, List<Reason> reasons, List<Note> notes) implements Finding {

    public Ineligible {
      reasons = Deferred.copyOf(reasons);
      notes = Deferred.copyOf(notes);
    }

    @Override
    public Status status() {
      return Status.INELIGIBLE;
    }

    @Override
    public <R> R match(
        Function<? super Eligible, ? extends R> eligible,
        Function<? super Ineligible, ? extends R> ineligible,
        Function<? super Undetermined, ? extends R> undetermined,
        Function<? super NotInForce, ? extends R> notInForce) {
      Objects.requireNonNull(eligible, "eligible");
      Objects.requireNonNull(undetermined, "undetermined");
      Objects.requireNonNull(notInForce, "notInForce");
      return ineligible.apply(this);
    }
  }

  /**
   * It cannot be said yet: facts are missing, or a point is not settled.
   *
   * @param least for money: at least so much; else null
   * @param most for money: at most so much, null where there is no upper limit; else null
   * @param missing paths of the facts that are missing
   * @param because ids of the readings that are not settled
   * @param steps how the part that is certain was reached
   */
  record Undetermined(
      Measure measure,
      @Nullable Money least,
      @Nullable Money most,
      List<String> missing,
      List<String> because,
      List<Step> steps,
      List<Note> notes)
      implements Finding {

    public Undetermined {
      missing = Deferred.copyOf(missing);
      because = Deferred.copyOf(because);
      steps = Deferred.copyOf(steps);
      notes = Deferred.copyOf(notes);
    }

    @Override
    public Status status() {
      return Status.UNDETERMINED;
    }

    @Override
    public <R> R match(
        Function<? super Eligible, ? extends R> eligible,
        Function<? super Ineligible, ? extends R> ineligible,
        Function<? super Undetermined, ? extends R> undetermined,
        Function<? super NotInForce, ? extends R> notInForce) {
      Objects.requireNonNull(eligible, "eligible");
      Objects.requireNonNull(ineligible, "ineligible");
      Objects.requireNonNull(notInForce, "notInForce");
      return undetermined.apply(this);
    }
  }

  /**
   * The measure is not in force on the day asked about.
   *
   * @param validity all periods in which it is, in order
   */
  record NotInForce(Measure measure, List<Validity> validity, List<Note> notes) implements Finding {

    public NotInForce {
      validity = Deferred.copyOf(validity);
      notes = Deferred.copyOf(notes);
    }

    @Override
    public Status status() {
      return Status.NOT_IN_FORCE;
    }

    @Override
    public <R> R match(
        Function<? super Eligible, ? extends R> eligible,
        Function<? super Ineligible, ? extends R> ineligible,
        Function<? super Undetermined, ? extends R> undetermined,
        Function<? super NotInForce, ? extends R> notInForce) {
      Objects.requireNonNull(eligible, "eligible");
      Objects.requireNonNull(ineligible, "ineligible");
      Objects.requireNonNull(undetermined, "undetermined");
      return notInForce.apply(this);
    }
  }
}

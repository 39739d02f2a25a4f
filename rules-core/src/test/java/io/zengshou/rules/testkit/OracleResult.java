package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the oracle says of one applicant; amounts in fen. */
@SuppressWarnings("EnumOrdinal") // Plain arrays are the floor that speed is measured against.
public final class OracleResult {

  /** An amount that has no upper limit. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  private static final int MEASURES = PlanMeasure.values().length;
  private static final int CATEGORIES = IncomeCategory.values().length;

  /** Null: the measure is for another kind of applicant. */
  private final @Nullable Status[] statuses = new @Nullable Status[MEASURES];

  private final long[] least = new long[MEASURES];
  private final long[] most = new long[MEASURES];
  private final long[] before = new long[CATEGORIES];
  private final long[] after = new long[CATEGORIES];
  private final long[] afterMost = new long[CATEGORIES];
  private final ApplicantKind applicant;

  OracleResult(ApplicantKind applicant) {
    this.applicant = applicant;
  }

  /** The measures that there is a finding of, in the order of the plan. */
  public List<PlanMeasure> measures() {
    List<PlanMeasure> measures = new ArrayList<>();
    for (PlanMeasure measure : PlanMeasure.values()) {
      if (measure.applicant() == applicant) {
        measures.add(measure);
      }
    }
    return measures;
  }

  /**
   * What is said of a measure.
   *
   * @throws IllegalArgumentException where the measure is for another kind of applicant
   */
  public Status status(PlanMeasure measure) {
    Status status = statuses[measure.ordinal()];
    if (status == null) {
      throw new IllegalArgumentException("no finding of " + measure);
    }
    return status;
  }

  /** The amount of a measure that is eligible, the least where undetermined, else 0. */
  public long least(PlanMeasure measure) {
    return least[measure.ordinal()];
  }

  /** As {@link #least}, but the most; {@link #UNBOUNDED} where there is no upper limit. */
  public long most(PlanMeasure measure) {
    return most[measure.ordinal()];
  }

  /** A household's income without the measures not yet paid. */
  public long before(IncomeCategory category) {
    return before[category.ordinal()];
  }

  /** A household's income with the least that the measures give. */
  public long after(IncomeCategory category) {
    return after[category.ordinal()];
  }

  /** A household's income with the most that the measures give, or {@link #UNBOUNDED}. */
  public long afterMost(IncomeCategory category) {
    return afterMost[category.ordinal()];
  }

  /** A service is referred or not; a flag is raised or clear. */
  void decide(PlanMeasure measure, boolean applies) {
    set(measure, applies ? Status.ELIGIBLE : Status.INELIGIBLE, 0, 0);
  }

  /** A service or a flag, in one of three ways. */
  void decide(PlanMeasure measure, Status status) {
    set(measure, status, 0, 0);
  }

  void refuse(PlanMeasure measure) {
    set(measure, Status.INELIGIBLE, 0, 0);
  }

  void grant(PlanMeasure measure, long amount) {
    set(measure, Status.ELIGIBLE, amount, amount);
  }

  void leaveOpen(PlanMeasure measure, long atLeast, long atMost) {
    set(measure, Status.UNDETERMINED, atLeast, atMost);
  }

  void income(IncomeCategory category, long beforeMeasures, long afterLeast, long afterTheMost) {
    before[category.ordinal()] = beforeMeasures;
    after[category.ordinal()] = afterLeast;
    afterMost[category.ordinal()] = afterTheMost;
  }

  /** The sum of the four categories before the measures. */
  long before() {
    return before[0] + before[1] + before[2] + before[3];
  }

  private void set(PlanMeasure measure, Status status, long atLeast, long atMost) {
    statuses[measure.ordinal()] = status;
    least[measure.ordinal()] = atLeast;
    most[measure.ordinal()] = atMost;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (PlanMeasure measure : measures()) {
      text.append(measure).append(' ').append(describe(measure)).append('\n');
    }
    return text.toString();
  }

  /** A finding in words and yuan: {@code undetermined 0.00..240.00}. */
  public String describe(PlanMeasure measure) {
    long atMost = most(measure);
    return Words.of(
        status(measure),
        measure.givesMoney() ? Money.ofFen(least(measure)) : null,
        atMost == UNBOUNDED ? null : Money.ofFen(atMost));
  }
}

package io.zengshou.rules.study;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What other rules change for a population: for whom, by how much, and what it costs. Each
 * applicant is assessed under both, so nothing is estimated.
 *
 * @param applicants how many were compared
 * @param refused those that one of the two rules could not assess, by id
 * @param cash cash to households and money to institutions, all measures together
 * @param guarantees the guarantees that are screened, all together
 * @param measures each measure of either, in the order of the new rules; those that only the old
 *     ones have come last
 * @param largest the applicants with the largest change of cash and guarantees together, the
 *     largest first, equal ones by id
 */
public record Comparison(
    long applicants,
    List<InvalidApplicantException> refused,
    Effect cash,
    Effect guarantees,
    List<MeasureEffect> measures,
    List<LargestChange> largest) {

  /** So many of the largest changes are told. */
  public static final int LARGEST = 10;

  public Comparison {
    refused = List.copyOf(refused);
    measures = List.copyOf(measures);
    largest = List.copyOf(largest);
  }

  /** What changes in one measure. */
  public record MeasureEffect(Measure measure, Effect effect) {}

  /**
   * One of the largest changes.
   *
   * @param applicant its id
   * @param before cash and guarantees before, as far as they are certain
   * @param after cash and guarantees after, as far as they are certain
   * @param causes the measures that come out otherwise, in the catalogue's order
   */
  public record LargestChange(String applicant, Money before, Money after, List<Cause> causes) {
    public LargestChange {
      causes = List.copyOf(causes);
    }

    /** What is gained; negative: lost. */
    public Money change() {
      return after.minus(before);
    }
  }

  /**
   * A measure that comes out otherwise for an applicant; its clauses are the measure's.
   *
   * @param measure which measure
   * @param before under the old rules
   * @param after under the new rules
   * @param rules names of the rules that granted it, before or after; empty where none did
   */
  public record Cause(Measure measure, Outcome before, Outcome after, List<String> rules) {
    public Cause {
      rules = List.copyOf(rules);
    }
  }

  /** The measures in which anything changes. */
  public List<MeasureEffect> changed() {
    return measures.stream().filter(line -> line.effect().changesAnything()).toList();
  }

  /**
   * Compares two rules. The result is the same in whatever order the applicants come, and whether
   * the stream is parallel or not; the applicants are not kept.
   *
   * @param before the old rules
   * @param after the new rules
   * @param applicants read as far as they go; not closed
   */
  public static Comparison of(Rules before, Rules after, Stream<? extends Applicant> applicants) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return applicants
        .collect(
            () -> new ComparisonTally(before, after), ComparisonTally::add, ComparisonTally::merge)
        .comparison();
  }
}

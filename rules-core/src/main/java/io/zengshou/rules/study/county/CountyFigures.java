package io.zengshou.rules.study.county;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the rules come to over a whole county.
 *
 * @param yardsticks what the figures are held against
 * @param county the county as a whole
 * @param townships each township by name; last, where there are any, those of which none is
 *     recorded
 * @param growth incomes against last year's
 * @param distribution how incomes are spread
 * @param allowances guarantees against last year's allowances
 * @param payments benefits due and paid
 * @param employment who is employed
 * @param collectives village collectives and their award
 * @param confidence how far all this can be relied on
 */
public record CountyFigures(
    Yardsticks yardsticks,
    Area county,
    List<Area> townships,
    Growth growth,
    Distribution distribution,
    Allowances allowances,
    Payments payments,
    Employment employment,
    Collectives collectives,
    Confidence confidence) {

  public CountyFigures {
    townships = List.copyOf(townships);
  }

  /**
   * The figures of a population. The result is the same in whatever order the applicants come, and
   * whether the stream is parallel or not; the applicants are not kept.
   *
   * @param rules by which they are assessed, in full
   * @param yardsticks what the figures are held against
   * @param applicants read as far as they go; not closed
   * @param refused told of those that the rules refuse, perhaps by several threads at once
   * @throws ArithmeticException where a sum is more than 92 quadrillion yuan
   */
  public static CountyFigures of(
      Rules rules,
      Yardsticks yardsticks,
      Stream<? extends Applicant> applicants,
      Consumer<InvalidApplicantException> refused) {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(yardsticks, "yardsticks");
    Objects.requireNonNull(refused, "refused");
    return applicants
        .collect(
            () -> new CountyTally(rules.catalogue(), yardsticks),
            (tally, applicant) -> add(rules, applicant, refused, tally),
            CountyTally::merge)
        .figures();
  }

  private static void add(
      Rules rules,
      Applicant applicant,
      Consumer<InvalidApplicantException> refused,
      CountyTally tally) {
    Assessment assessment;
    try {
      assessment = rules.assess(applicant, Detail.FULL);
    } catch (InvalidApplicantException e) {
      tally.refused();
      refused.accept(e);
      return;
    }
    tally.add(applicant, assessment);
  }

  /** The work of each department that has any, in the order in which the measures name them. */
  public List<Work> work() {
    Map<Text, Work> work = new LinkedHashMap<>();
    for (Uptake uptake : county.measures()) {
      for (Text department : uptake.measure().departments()) {
        Work share = share(department, uptake);
        work.merge(department, share, CountyFigures::both);
      }
    }
    List<Work> all = new ArrayList<>(work.values());
    all.removeIf(one -> one.measures() == 0);
    return List.copyOf(all);
  }

  private static Work share(Text department, Uptake uptake) {
    return new Work(
        department,
        uptake.touchesAnyone() ? 1 : 0,
        uptake.applicants(),
        uptake.persons(),
        uptake.undetermined(),
        uptake.money());
  }

  private static Work both(Work one, Work other) {
    return new Work(
        one.department(),
        one.measures() + other.measures(),
        one.cases() + other.cases(),
        one.persons() + other.persons(),
        one.undetermined() + other.undetermined(),
        one.money().plus(other.money()));
  }
}

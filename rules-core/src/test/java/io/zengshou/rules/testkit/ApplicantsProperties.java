package io.zengshou.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.testkit.Applicants.Veiled;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The generators meet every line of the plan on both sides, and the oracle keeps its own rules. */
class ApplicantsProperties {

  private static final int TRIES = 500;

  private final Oracle oracle = new Oracle();

  @Provide
  Arbitrary<Applicant> applicants() {
    return Applicants.applicants();
  }

  @Provide
  Arbitrary<Household> households() {
    return Applicants.households();
  }

  @Provide
  Arbitrary<Veiled> veiled() {
    return Applicants.householdsWithUnknowns();
  }

  @Property(tries = TRIES, seed = "2023")
  void the_oracle_knows_an_answer_for_every_applicant(@ForAll("applicants") Applicant applicant) {
    OracleResult result = oracle.assess(applicant);
    for (PlanMeasure measure : result.measures()) {
      assertThat(result.least(measure)).isNotNegative();
      assertThat(result.most(measure)).isGreaterThanOrEqualTo(result.least(measure));
      assertThat(result.status(measure)).isNotEqualTo(Status.NOT_IN_FORCE);
    }
  }

  @Property(tries = TRIES, seed = "2023")
  void order_never_matters_to_the_oracle(
      @ForAll("households") Household household, @ForAll Random random) {
    assertThat(oracle.assess(Applicants.shuffled(household, random)))
        .hasToString(oracle.assess(household).toString());
  }

  @Property(tries = TRIES, seed = "2023")
  void something_is_removed_and_the_rest_stays(@ForAll("veiled") Veiled pair) {
    assertThat(pair.veiled().id()).isEqualTo(pair.known().id());
    Statistics.label("veiled").collect(!pair.veiled().equals(pair.known()));
    Statistics.label("veiled").coverage(c -> c.check(true).percentage(p -> p > 80));
  }

  @Property(tries = 2 * TRIES, seed = "2023")
  void every_measure_is_met_in_all_its_outcomes(@ForAll("applicants") Applicant applicant) {
    OracleResult result = oracle.assess(applicant);
    for (PlanMeasure measure : result.measures()) {
      Statistics.label(measure.id()).collect(result.status(measure));
      Statistics.label(measure.id())
          .coverage(
              c -> {
                if (measure == PlanMeasure.INCOME_PLUNGE) {
                  c.check(Status.UNDETERMINED).count(n -> n > 0);
                } else {
                  c.check(Status.ELIGIBLE).count(n -> n > 0);
                }
                if (measure != PlanMeasure.STRONG_VILLAGE_COMPANY) {
                  c.check(Status.INELIGIBLE).count(n -> n > 0);
                }
              });
    }
  }

  @Property(tries = 2 * TRIES, seed = "2023")
  void both_sides_of_every_line_are_met(@ForAll("households") Household household) {
    Lines.collect(household);
  }
}

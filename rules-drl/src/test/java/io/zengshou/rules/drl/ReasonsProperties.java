package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.Applicants;
import io.zengshou.rules.testkit.Applicants.Veiled;
import io.zengshou.rules.testkit.Oracle;
import io.zengshou.rules.testkit.OracleResult;
import io.zengshou.rules.testkit.PlanMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of every reason and of every change of one fact, whoever is assessed. */
class ReasonsProperties {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  @Provide
  Arbitrary<Applicant> applicants() {
    return Applicants.applicants();
  }

  @Provide
  Arbitrary<Household> households() {
    return Applicants.households();
  }

  @Provide
  Arbitrary<Veiled> veiledHouseholds() {
    return Applicants.householdsWithUnknowns();
  }

  @Property(tries = 200, seed = "2023")
  void whatDoesNotApplyAlwaysHasAReasonInWords(@ForAll("applicants") Applicant applicant) {
    assertReasons(CALCULATOR.assess(applicant));
  }

  @Property(tries = 200, seed = "2023")
  void unknownFactsAreNeverTakenForFailedOnes(@ForAll("veiledHouseholds") Veiled pair) {
    Assessment assessment = CALCULATOR.assess(pair.veiled());
    assertReasons(assessment);
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Ineligible not) {
        for (Reason reason : not.reasons()) {
          // A condition that failed of a recorded fact shows what was found of it.
          assertThat(reason.distance() == null || reason.actual() != null).isTrue();
        }
      }
    }
  }

  private static void assertReasons(Assessment assessment) {
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Ineligible not) {
        assertThat(not.reasons()).as(not.measure().id()).isNotEmpty().doesNotHaveDuplicates();
        for (Reason reason : not.reasons()) {
          assertThat(reason.words().zh()).doesNotContain("$", "==", "null");
          assertThat(reason.words().en()).doesNotContain("$", "==", "null");
          if (reason.distance() != null) {
            assertThat(reason.distance().number()).doesNotStartWith("-").matches(".*[1-9].*");
          }
        }
      }
    }
  }

  @Property(tries = 100, seed = "2023")
  void theReasonsAreTheSameInWhateverOrderEntriesStand(
      @ForAll("households") Household household, @ForAll Random random) {
    Household shuffled = Applicants.shuffled(household, random);
    assertThat(reasons(shuffled)).isEqualTo(reasons(household));
  }

  private static List<List<Reason>> reasons(Household household) {
    List<List<Reason>> all = new ArrayList<>();
    for (Finding finding : CALCULATOR.assess(household).findings()) {
      if (finding instanceof Finding.Ineligible not) {
        all.add(not.reasons());
      }
    }
    return all;
  }

  /** The oracle knows nothing of reasons, and says what a change comes to. */
  @Property(tries = 25, seed = "2023")
  void theOracleGrantsWhatAChangePromises(@ForAll("applicants") Applicant applicant) {
    for (Change change : CALCULATOR.changes(applicant)) {
      PlanMeasure measure = measure(change.measure());
      assertThat(new Oracle().assess(applicant).status(measure)).isEqualTo(Status.INELIGIBLE);
      assertThat(Facts.value(applicant, change.path())).isEqualTo(change.from());
      Applicant changed = Facts.with(applicant, change.path(), change.to());
      OracleResult result = oracle(changed);
      if (result == null) {
        continue;
      }
      assertThat(result.status(measure)).as("%s", change).isEqualTo(Status.ELIGIBLE);
      if (change.amount() != null) {
        assertThat(result.least(measure)).as("%s", change).isEqualTo(change.amount().fen());
        assertThat(result.most(measure)).as("%s", change).isEqualTo(change.amount().fen());
      }
    }
  }

  /** Of a number, one unit nearer to what it is does not do. */
  @Property(tries = 25, seed = "2023")
  void aNumberIsTheNearestThatSuffices(@ForAll("applicants") Applicant applicant) {
    for (Change change : CALCULATOR.changes(applicant)) {
      Object nearer = nearer(change.from(), change.to());
      if (nearer != null) {
        Applicant changed = Facts.with(applicant, change.path(), nearer);
        assertThat(CALCULATOR.assess(changed).finding(change.measure()).status())
            .as("%s, but with %s", change, nearer)
            .isNotEqualTo(Status.ELIGIBLE);
      }
    }
  }

  private static @Nullable Object nearer(Object from, Object to) {
    if (from instanceof Money was && to instanceof Money is) {
      return Money.ofFen(is.fen() - Long.signum(is.fen() - was.fen()));
    }
    if (from instanceof Integer was && to instanceof Integer is) {
      return is - Integer.signum(is - was);
    }
    return from instanceof LocalDate was && to instanceof LocalDate is
        ? is.minusDays(Integer.signum(is.compareTo(was)))
        : null;
  }

  /** Every yes or no that the oracle says is enough is found. */
  @Property(tries = 25, seed = "2023")
  void noYesOrNoThatWouldBeEnoughIsMissed(@ForAll("households") Household household) {
    List<Change> found = CALCULATOR.changes(household);
    OracleResult before = new Oracle().assess(household);
    for (String path : Facts.paths(household)) {
      if (Facts.value(household, path) instanceof Boolean yes && !path.startsWith("relocated")) {
        OracleResult after = changed(household, path, !yes);
        if (after == null) {
          continue;
        }
        for (PlanMeasure measure : before.measures()) {
          if (before.status(measure) == Status.INELIGIBLE
              && after.status(measure) == Status.ELIGIBLE
              && !isFlag(measure)) {
            assertThat(found)
                .as("%s makes %s apply", path, measure)
                .anyMatch(one -> one.path().equals(path) && one.measure().equals(measure.id()));
          }
        }
      }
    }
  }

  /** Null: the household would contradict itself. */
  private static @Nullable OracleResult changed(Household household, String path, boolean value) {
    try {
      return oracle(Facts.with(household, path, value));
    } catch (InvalidApplicantException e) {
      return null;
    }
  }

  /** Null: the oracle came to need a fact that is unknown, as a grade of what was no disability. */
  private static @Nullable OracleResult oracle(Applicant applicant) {
    try {
      return new Oracle().assess(applicant);
    } catch (NullPointerException e) {
      return null;
    }
  }

  private static boolean isFlag(PlanMeasure measure) {
    return CALCULATOR
        .catalogue()
        .find(measure.id())
        .map(found -> found.kind() == Kind.FLAG)
        .orElseThrow();
  }

  private static PlanMeasure measure(String id) {
    for (PlanMeasure measure : PlanMeasure.values()) {
      if (measure.id().equals(id)) {
        return measure;
      }
    }
    throw new IllegalArgumentException(id);
  }
}

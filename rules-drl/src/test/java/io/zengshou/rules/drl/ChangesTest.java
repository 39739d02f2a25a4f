package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Supporter;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.testkit.Households;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which one fact would make a measure apply; every figure is worked out by hand. */
class ChangesTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  @Test
  void aYesOrNo() {
    Household household =
        Households.lifted(2)
            .cocoonDeliveries(List.of(new CocoonDelivery("c1", Weight.jin("85"), false, true)))
            .build();
    assertThat(changes(household, "cocoon-subsidy"))
        .containsExactly(
            new Change(
                "cocoon-subsidy",
                "cocoonDeliveries[c1].registered",
                false,
                true,
                Money.yuan("85.00")));
  }

  @Test
  void whatContradictsAnotherFactIsNoChange() {
    // A household that is not lifted cannot be one that is lifted but unstable.
    Household household = Households.general(2).build();
    assertThat(changes(household, "technician-recruitment")).isEmpty();
    assertThat(CALCULATOR.changes(household))
        .noneMatch(
            change ->
                change.path().equals("monitoring") && change.to().toString().equals("UNSTABLE"));
  }

  @Test
  void twoFactsAreNoChangeOfOne() {
    Household household =
        Households.lifted(2)
            .cocoonDeliveries(List.of(new CocoonDelivery("c1", Weight.jin("85"), false, false)))
            .build();
    assertThat(changes(household, "cocoon-subsidy")).isEmpty();
  }

  @Test
  void anAgeIsTheNearestThatSuffices() {
    Member person =
        Households.member(0).age(58).hasLivelihood(false).supporter(Supporter.NONE).build();
    Household household = Households.lifted(1).members(List.of(person)).build();
    assertThat(changes(household, "special-hardship-support"))
        .contains(
            new Change("special-hardship-support", "members[p0].age", 58, 60, Money.yuan(6984)));
  }

  @Test
  void aBirthDateIsTheLastThatSuffices() {
    LocalDate born = LocalDate.of(1965, 1, 1);
    Member person =
        Households.member(0)
            .age(null)
            .birthDate(born)
            .hasLivelihood(false)
            .supporter(Supporter.NONE)
            .build();
    Household household = Households.lifted(1).members(List.of(person)).build();
    // Sixty on the day asked about, 30 September 2023.
    assertThat(changes(household, "special-hardship-support"))
        .contains(
            new Change(
                "special-hardship-support",
                "members[p0].birthDate",
                born,
                LocalDate.of(1963, 9, 30),
                Money.yuan(6984)));
  }

  @Test
  void oneEntryOfASumIsLoweredJustBelowTheLine() {
    Household household =
        Households.lifted(2)
            .wages(List.of(new Wage("w1", "p0", Money.yuan(12_000), Money.ZERO)))
            .build();
    // 2 × 5,370 = 10,740: with 10,739.99 the two lack a fen.
    assertThat(changes(household, "rural-subsistence-allowance"))
        .contains(
            new Change(
                "rural-subsistence-allowance",
                "wages[w1].amount",
                Money.yuan(12_000),
                Money.yuan("10739.99"),
                Money.yuan("0.01")),
            new Change(
                "rural-subsistence-allowance",
                "wages[w1].employmentCosts",
                Money.ZERO,
                Money.yuan("1260.01"),
                Money.yuan("0.01")));
  }

  @Test
  void theMeasuresCanBeChosen() {
    Household household = Households.lifted(2).build();
    assertThat(
            CALCULATOR.changes(
                household,
                CALCULATOR.assess(household),
                measure -> measure.id().equals("micro-loan")))
        .containsExactly(new Change("micro-loan", "creditNeeded", false, true, null));
  }

  private static List<Change> changes(Household household, String measure) {
    return CALCULATOR.changes(household).stream()
        .filter(change -> change.measure().equals(measure))
        .toList();
  }
}

package io.zengshou.rules.testkit;

import static io.zengshou.rules.testkit.Households.general;
import static io.zengshou.rules.testkit.Households.lifted;
import static io.zengshou.rules.testkit.Households.member;
import static io.zengshou.rules.testkit.Households.members;
import static io.zengshou.rules.testkit.OracleExamples.crops;
import static io.zengshou.rules.testkit.OracleExamples.tell;
import static io.zengshou.rules.testkit.OracleExamples.transfer;
import static io.zengshou.rules.testkit.OracleExamples.wage;
import static io.zengshou.rules.testkit.OracleExamples.wages;
import static io.zengshou.rules.testkit.OracleExamples.yuan;
import static io.zengshou.rules.testkit.PlanMeasure.ALLOWANCE_MARGIN;
import static io.zengshou.rules.testkit.PlanMeasure.CLASSIFIED_ASSISTANCE;
import static io.zengshou.rules.testkit.PlanMeasure.FOCUS_LOW_INCOME;
import static io.zengshou.rules.testkit.PlanMeasure.PRODUCTION_BONUS;
import static io.zengshou.rules.testkit.PlanMeasure.RURAL_SUBSISTENCE_ALLOWANCE;
import static io.zengshou.rules.testkit.PlanMeasure.SINGLE_PERSON_GUARANTEE;
import static io.zengshou.rules.testkit.PlanMeasure.SPECIAL_HARDSHIP_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.AllowanceMethod;
import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Subsistence;
import io.zengshou.rules.applicant.Supporter;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.OracleExamples.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 二(三)1 to 3, by figures worked by hand. */
class OracleGuaranteeTest {

  private static final OracleReadings DEFAULT = OracleReadings.DEFAULT;

  @Test
  void the_allowance_tops_up_to_the_standard_without_the_basic_pension() {
    HouseholdBuilder household =
        lifted(4)
            .transfers(
                List.of(
                    transfer(TransferKind.SUPPORT, "12000"),
                    transfer(TransferKind.CENTRAL_BASIC_PENSION, "2000")));
    Told told = tell(household);

    assertThat(told.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("eligible 9480.00");
    assertThat(told.perCapita()).isEqualTo("3500.00 → 5870.00");
    assertThat(told.finding(FOCUS_LOW_INCOME)).isEqualTo("eligible");

    Told tiered = tell(household.subsistence(subsistence(null, AllowanceMethod.TIERED)));
    assertThat(tiered.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("undetermined 0.00..");
    assertThat(tiered.result().afterMost(IncomeCategory.TRANSFER))
        .isEqualTo(OracleResult.UNBOUNDED);
  }

  @Test
  void counting_the_bonus_leaves_the_allowance_open_under_a17() {
    HouseholdBuilder household =
        lifted(4)
            .production(List.of(crops("6000")))
            .operatingCosts(yuan("2000"))
            .wages(wages("17400"));
    Told told = tell(household);

    assertThat(told.finding(PRODUCTION_BONUS)).isEqualTo("eligible 600.00");
    assertThat(told.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("undetermined 0.00..80.00");
    assertThat(told.finding(ALLOWANCE_MARGIN)).isEqualTo("undetermined");
    assertThat(allowance(household, "no")).isEqualTo("eligible 80.00");
    assertThat(allowance(household, "yes")).isEqualTo("ineligible");
  }

  @ParameterizedTest
  @CsvSource({
    // 1 person, costs of 20,000; the bonus of 10% is counted or not
    "15000, eligible 5370.00",
    "18181.81, eligible 5370.00",
    "18182, undetermined 5369.80..5370.00"
  })
  void a_counted_income_below_zero_counts_as_zero_under_a18(String receipts, String allowance) {
    // 18,181.81 + 1,818.18 - 20,000 = -0.01; 18,182 + 1,818.20 - 20,000 = 0.20
    HouseholdBuilder household =
        lifted(1).production(List.of(crops(receipts))).operatingCosts(yuan("20000"));

    assertThat(tell(household).finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo(allowance);
  }

  @Test
  void a_bonus_that_was_paid_already_is_counted_no_other_way_under_a17() {
    HouseholdBuilder household =
        lifted(4)
            .production(List.of(crops("6000")))
            .operatingCosts(yuan("3000"))
            .wages(wages("17400"))
            .transfers(
                List.of(
                    new Transfer("t", TransferKind.SUBSIDY, yuan("600"), PRODUCTION_BONUS.id())));

    assertThat(allowance(household, "no")).isEqualTo("eligible 1080.00");
    assertThat(allowance(household, "yes")).isEqualTo("eligible 480.00");
    assertThat(tell(household).finding(RURAL_SUBSISTENCE_ALLOWANCE))
        .isEqualTo("undetermined 480.00..1080.00");
    assertThat(tell(household).perCapita()).isEqualTo("5250.00 → 5370.00");
  }

  private static String allowance(HouseholdBuilder household, String counted) {
    return tell(household, DEFAULT.with("bonus-counted-for-allowance", counted))
        .finding(RURAL_SUBSISTENCE_ALLOWANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "5369.99, eligible 0.01, ineligible",
    "5370.00, ineligible, eligible",
    "8054.99, ineligible, eligible",
    "8055.00, ineligible, ineligible"
  })
  void the_margin_begins_at_the_standard(String counted, String allowance, String margin) {
    Told told = tell(general(1).subsistence(subsistence(yuan(counted), AllowanceMethod.TOP_UP)));

    assertThat(told.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo(allowance);
    assertThat(told.finding(ALLOWANCE_MARGIN)).isEqualTo(margin);
  }

  @ParameterizedTest
  @CsvSource({
    "PHYSICAL, 2, eligible",
    "PHYSICAL, 3, ineligible",
    "MENTAL, 3, eligible",
    "INTELLECTUAL, 4, ineligible"
  })
  void a_gravely_disabled_member_of_a_margin_household_may_apply_alone(
      DisabilityKind kind, int grade, String expected) {
    Member disabled = member(0).disabilityKind(kind).disabilityGrade(grade).build();
    Told told =
        tell(
            general(3)
                .members(members(3, disabled))
                .subsistence(subsistence(yuan("21000"), AllowanceMethod.TOP_UP)));

    assertThat(told.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("ineligible");
    assertThat(told.finding(SINGLE_PERSON_GUARANTEE)).isEqualTo(expected);
  }

  @Test
  void who_is_in_special_hardship_leaves_the_allowance_with_their_income() {
    Member elder =
        member(0)
            .age(72)
            .guarantees(Set.of(Guarantee.SUBSISTENCE, Guarantee.SPECIAL_HARDSHIP))
            .build();
    HouseholdBuilder household =
        general(4).members(members(4, elder)).wages(List.of(wage("p1", "10110")));
    Told told = tell(household);

    assertThat(told.finding(SPECIAL_HARDSHIP_SUPPORT)).isEqualTo("eligible 6984.00");
    assertThat(told.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("eligible 6000.00");
    assertThat(told.finding(CLASSIFIED_ASSISTANCE)).isEqualTo("ineligible");
    assertThat(told.perCapita()).isEqualTo("2527.50 → 5773.50");

    Told earning = tell(household.wages(List.of(wage("p1", "10110"), wage("p0", "400"))));
    assertThat(earning.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("eligible 6000.00");
  }

  @Test
  void the_urban_standard_is_not_known() {
    Member elder = helpless().age(72).build();
    Told told =
        tell(
            general(2)
                .members(members(2, elder))
                .relocated(true)
                .relocatedIntoTown(true)
                .wages(List.of(wage("p1", "9000"))));

    assertThat(told.finding(SPECIAL_HARDSHIP_SUPPORT)).isEqualTo("undetermined 0.00..");
    assertThat(told.finding(RURAL_SUBSISTENCE_ALLOWANCE)).isEqualTo("ineligible");
  }

  @ParameterizedTest
  @CsvSource({
    "1963-09-30, eligible",
    "1963-10-01, ineligible",
    "2007-09-30, ineligible",
    "2007-10-01, eligible"
  })
  void labour_capacity_ends_at_sixty_and_begins_at_sixteen(LocalDate born, String expected) {
    Member person = helpless().age(null).birthDate(born).build();

    String support = tell(general(1).members(List.of(person))).finding(SPECIAL_HARDSHIP_SUPPORT);
    assertThat(support).startsWith(expected);
  }

  @Test
  void who_has_a_livelihood_or_an_able_supporter_is_not_in_special_hardship() {
    Member living = helpless().age(72).hasLivelihood(true).build();
    Member supported = helpless().age(72).id("p1").supporter(Supporter.ABLE).build();

    assertThat(
            tell(general(2).members(List.of(living, supported))).finding(SPECIAL_HARDSHIP_SUPPORT))
        .isEqualTo("ineligible");
  }

  @Test
  void a_minor_on_the_allowance_list_has_classified_assistance() {
    Member minor = member(0).age(17).guarantees(Set.of(Guarantee.SUBSISTENCE)).build();
    Member grown = member(0).age(18).guarantees(Set.of(Guarantee.SUBSISTENCE)).build();

    assertThat(tell(general(2).members(members(2, minor))).finding(CLASSIFIED_ASSISTANCE))
        .isEqualTo("eligible");
    assertThat(tell(general(2).members(members(2, grown))).finding(CLASSIFIED_ASSISTANCE))
        .isEqualTo("ineligible");
  }

  private static MemberBuilder helpless() {
    return member(0).hasLivelihood(false).supporter(Supporter.NONE);
  }

  private static Subsistence subsistence(@Nullable Money counted, AllowanceMethod method) {
    return new Subsistence(true, null, counted, Money.ZERO, method);
  }
}

package io.zengshou.rules.drl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.CocoonDelivery;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.SilkwormEggs;
import io.zengshou.rules.applicant.Supporter;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.applicant.Wage;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.study.plan.Choice;
import io.zengshou.rules.study.plan.Gain;
import io.zengshou.rules.study.plan.InvalidInputsException;
import io.zengshou.rules.study.plan.Lift;
import io.zengshou.rules.study.plan.Plan;
import io.zengshou.rules.study.plan.PlanRequest;
import io.zengshou.rules.study.plan.Planner;
import io.zengshou.rules.study.plan.Route;
import io.zengshou.rules.testkit.Households;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plans that were worked by hand. */
class PlannerTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");
  private static final Planner PLANNER = CALCULATOR.planner();

  // Worked case 9: 35,400 a year, and 1,065 that is due.

  @Test
  void registeringTheSixtyJinThatLackItGivesSixtyYuanMore() {
    Choice choice = choice(plan(silkworms(), Map.of()), "register-cocoons", null);
    assertThat(choice.worth()).isEqualTo(verified("60.00", "60.00", "0.00", "0.00"));
  }

  @Test
  void whatIsDueIsIncomeTodayAndComesIntoHandWhenItIsClaimed() {
    Plan plan = plan(silkworms(), Map.of());
    assertThat(plan.today().certain()).isEqualTo(Money.yuan("36465.00"));
    assertThat(plan.today().inHand()).isEqualTo(Money.yuan("35400.00"));
    assertThat(choice(plan, "claim-cash", null).worth())
        .isEqualTo(verified("0.00", "0.00", "1065.00", "0.00"));
  }

  @Test
  void theSixtyYuanAreClaimedWithTheRestWhereCocoonsAreRegisteredFirst() {
    Plan plan = plan(silkworms(), Map.of());
    assertThat(ids(plan.best())).containsExactly("register-cocoons", "claim-cash");
    assertThat(plan.best().steps().get(1).gain()).isEqualTo(gain("0.00", "0.00", "1125.00"));
    assertThat(plan.best().steps().get(1).after().inHand()).isEqualTo(Money.yuan("36525.00"));
    assertThat(plan.best().optimal()).isTrue();
    assertThat(plan.lift()).isEqualTo(new Lift.Above());
  }

  @Test
  void anUnsignedLedgerOfThreeSheetsIsWorthOneHundredAndFive() {
    Household unsigned = silkwormsWith(new SilkwormEggs("e", Sheets.of("3"), false)).build();
    assertThat(choice(plan(unsigned, Map.of()), "sign-egg-ledger", null).worth())
        .isEqualTo(verified("105.00", "105.00", "0.00", "0.00"));
  }

  @Test
  void sellingMoreIsHeldToTheCapThatOtherReceiptsHaveReached() {
    // 49,000 of crops give 4,900; 1,500 more receipts give 100 and not 150.
    Household near =
        silkwormsWith(new SilkwormEggs("e", Sheets.of("3"), true))
            .production(List.of(production(Product.CROP, "49000.00")))
            .cocoonDeliveries(List.of())
            .build();
    Map<String, String> inputs =
        Map.of("premium-weight", "60", "premium-receipts", "1500", "premium-cost", "400");
    assertThat(choice(plan(near, inputs), "sell-premium", null).worth())
        .isEqualTo(verified("1660.00", "1660.00", "1500.00", "400.00"));
  }

  @Test
  void aMachineForTheSubsidyAloneCostsMoreThanItGives() {
    Plan plan = plan(silkworms(), Map.of("machine-price", "3000"));
    assertThat(choice(plan, "buy-machine", null).worth())
        .isEqualTo(verified("1000.00", "1000.00", "0.00", "3000.00"));
    assertThat(ids(plan.best())).doesNotContain("buy-machine");
  }

  @Test
  void whatTheCallerDoesNotSayIsAskedAndNotAssumed() {
    Plan plan = plan(silkworms(), Map.of("premium-weight", "60"));
    assertThat(choice(plan, "sell-premium", null).worth())
        .isInstanceOfSatisfying(
            Choice.Needs.class,
            needs ->
                assertThat(needs.inputs())
                    .extracting(input -> input.id())
                    .containsExactly("premium-receipts", "premium-cost"));
    assertThat(choice(plan, "buy-machine", null).worth()).isInstanceOf(Choice.Needs.class);
  }

  // Three persons, 12,000 of transfers; p1 can work and does not.

  @Test
  void aWageTakesAsMuchFromAnAllowanceThatIsPaidUntilItEnds() {
    Household topped = allowance().build();
    // The standard is 16,110 for three: with 12,000 the allowance is 4,110, which is paid.
    assertThat(plan(topped, Map.of()).today().certain()).isEqualTo(Money.yuan("16110.00"));
    assertThat(choice(plan(topped, Map.of("job-wage", "4110")), "take-job", "members[p1]").worth())
        .isEqualTo(verified("0.00", "0.00", "4110.00", "0.00"));
    assertThat(choice(plan(topped, Map.of("job-wage", "4111")), "take-job", "members[p1]").worth())
        .isEqualTo(verified("1.00", "1.00", "4111.00", "0.00"));
    assertThat(choice(plan(topped, Map.of("job-wage", "20000")), "take-job", "members[p1]").worth())
        .isEqualTo(verified("15890.00", "15890.00", "20000.00", "0.00"));
  }

  @Test
  void aScreenedAllowanceIsNoIncomeUntilItIsAppliedForAndNeverCertain() {
    Household screened = allowance().members(workless(Set.of())).transfers(support()).build();
    Plan plan = plan(screened, Map.of());
    assertThat(plan.today()).isEqualTo(standing("12000.00", "12000.00", "12000.00"));
    assertThat(choice(plan, "apply-allowance", null).worth())
        .isEqualTo(verified("0.00", "4110.00", "0.00", "0.00"));
  }

  @Test
  void aJobCanBeWorthLessAtMostThanTheAllowanceItEnds() {
    Household screened = allowance().members(workless(Set.of())).transfers(support()).build();
    Plan plan = plan(screened, Map.of("job-wage", "5000"));
    assertThat(ids(plan.best())).containsExactly("take-job");
    assertThat(choice(plan, "apply-allowance", null).worth())
        .isEqualTo(verified("0.00", "4110.00", "0.00", "0.00"));
  }

  @Test
  void personsWhoApplyForSpecialHardshipCountEachForThemselves() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      members.add(
          Households.member(i)
              .birthDate(null)
              .age(70)
              .labourCapacity(LabourCapacity.NONE)
              .employed(false)
              .hasLivelihood(false)
              .supporter(Supporter.NONE)
              .guarantees(i == 0 ? Set.of(Guarantee.SPECIAL_HARDSHIP) : Set.of())
              .build());
    }
    Plan plan = plan(Households.lifted(2).members(members).build(), Map.of());
    assertThat(plan.today()).isEqualTo(standing("6984.00", "6984.00", "0.00"));
    assertThat(choice(plan, "apply-hardship", "members[p1]").worth())
        .isEqualTo(verified("0.00", "6984.00", "0.00", "0.00"));
    assertThat(plan.choices()).noneMatch(choice -> "members[p0]".equals(choice.subject()));
  }

  @Test
  void anUnpaidBenefitComesIntoHandAndIsNoMoreIncome() {
    Payment late = new Payment("w", Benefit.GRAIN, Money.yuan(400), Money.yuan(150), null);
    Payment paid =
        new Payment("v", Benefit.GRAIN, Money.yuan(400), Money.yuan(400), LocalDate.of(2023, 9, 1));
    Household household =
        Households.lifted(2).wages(wage("20000")).payments(List.of(late, paid)).build();
    Plan plan = plan(household, Map.of());
    assertThat(choice(plan, "claim-benefit", "payments[w]").worth())
        .isEqualTo(verified("0.00", "0.00", "250.00", "0.00"));
    assertThat(plan.choices()).noneMatch(choice -> "payments[v]".equals(choice.subject()));
  }

  @Test
  void theLineIsReachedAtEightThousandFiveHundredForEachAndNotOneFenBelow() {
    Household household = jobless().build();
    // Two persons: 17,000; 9,000 are there.
    Plan at = plan(household, Map.of("job-wage", "8000.00"));
    assertThat(at.lift())
        .isInstanceOfSatisfying(
            Lift.Reached.class,
            reached -> assertThat(ids(reached.route())).containsExactly("take-job"));
    Plan below = plan(household, Map.of("job-wage", "7999.99"));
    assertThat(below.lift())
        .isInstanceOfSatisfying(
            Lift.OutOfReach.class,
            far -> {
              assertThat(far.lacking()).isEqualTo(Money.yuan("0.01"));
              assertThat(far.nearest().optimal()).isTrue();
            });
  }

  @Test
  void anOverriddenLineIsTheOneThatCounts() {
    Planner planner = CALCULATOR.parameter("focus-low-income", "line", "9000元/人·年").planner();
    Plan plan =
        planner.plan(
            jobless().build(), PlanRequest.NONE.inputs(inputs(Map.of("job-wage", "8000"))));
    assertThat(plan.line()).isEqualTo(Money.yuan(9000));
    assertThat(plan.lift())
        .isInstanceOfSatisfying(
            Lift.OutOfReach.class,
            far -> assertThat(far.lacking()).isEqualTo(Money.yuan("1000.00")));
  }

  @Test
  void aWageOfOnesOwnGoesBeforeThatOfAll() {
    Household household = jobless().build();
    Plan plan = plan(household, Map.of("job-wage", "8000", "job-wage[p1]", "9500"));
    assertThat(choice(plan, "take-job", "members[p1]").worth())
        .isEqualTo(verified("9500.00", "9500.00", "9500.00", "0.00"));
  }

  @Test
  void actionsThatExcludeEachOtherAreNotTakenTogether() {
    Plan plan =
        plan(
            jobless().build(),
            Map.of("job-wage", "3000", "post-wage", "4000", "part-time-wage", "2000"));
    assertThat(ids(plan.best())).containsExactly("take-job", "take-part-time-post");
  }

  @Test
  void withinABudgetNothingCostsMore() {
    Map<String, String> inputs =
        Map.of("premium-weight", "60", "premium-receipts", "1500", "premium-cost", "400");
    PlanRequest request = PlanRequest.NONE.inputs(inputs(inputs));
    assertThat(ids(PLANNER.plan(silkworms(), request.budget(Money.yuan("400.00"))).best()))
        .contains("sell-premium");
    assertThat(ids(PLANNER.plan(silkworms(), request.budget(Money.yuan("399.99"))).best()))
        .doesNotContain("sell-premium");
    assertThat(ids(PLANNER.plan(silkworms(), request.actions(1)).best()))
        .containsExactly("sell-premium");
    assertThat(PLANNER.plan(silkworms(), request.actions(0)).best().steps()).isEmpty();
  }

  @Test
  void moreSetsThanCanBeLookedAtAreSearchedWithinBoundsAndThePlanSaysSo() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      members.add(Households.member(i).employed(false).build());
    }
    Household large =
        Households.lifted(14).members(members).subsistence(Households.subsistence(false)).build();
    // 119,000 are to be reached; with both posts each member earns 11,000: eleven of them do.
    Plan plan = plan(large, Map.of("job-wage", "8000", "part-time-wage", "3000"));
    assertThat(plan.best().optimal()).isFalse();
    assertThat(plan.best().steps()).hasSize(28);
    assertThat(plan.assessments()).isLessThan(10_000);
    assertThat(plan.lift())
        .isInstanceOfSatisfying(
            Lift.Reached.class,
            reached -> {
              assertThat(reached.route().optimal()).isFalse();
              Money certain =
                  reached.route().steps().stream()
                      .map(step -> step.gain().certain())
                      .reduce(Money.ZERO, Money::plus);
              assertThat(certain).isGreaterThanOrEqualTo(Money.yuan(119_000));
              // Without its least step it is below.
              assertThat(certain.minus(Money.yuan(3000))).isLessThan(Money.yuan(119_000));
            });
    Plan limited =
        PLANNER.plan(
            large,
            PlanRequest.NONE
                .inputs(inputs(Map.of("job-wage", "8000", "part-time-wage", "3000")))
                .actions(2));
    assertThat(limited.best().optimal()).isTrue();
    assertThat(ids(limited.best())).containsExactly("take-job", "take-job");
  }

  @Test
  void whereAnIncomeIsNotKnownTheRestIsToldAndTheLineIsNot() {
    Household unknown =
        silkwormsWith(new SilkwormEggs("e", Sheets.of("3"), true)).operatingCosts(null).build();
    Plan plan = plan(unknown, Map.of());
    assertThat(choice(plan, "register-cocoons", null).worth())
        .isInstanceOfSatisfying(
            Choice.Verified.class,
            verified -> {
              assertThat(verified.gain().certain()).isEqualTo(Money.yuan("60.00"));
              assertThat(verified.gain().most()).isNull();
            });
    assertThat(plan.lift()).isEqualTo(new Lift.Unknown(List.of("operatingCosts")));
    assertThat(choice(plan, "supply-fact", "operatingCosts").worth())
        .isInstanceOf(Choice.Answers.class);
  }

  @Test
  void aHouseholdOfWhichNothingIsKnownHasAPlanOfQuestions() {
    Plan plan = plan(Household.builder("?").build(), Map.of());
    assertThat(plan.best().steps()).isEmpty();
    assertThat(plan.choices()).isNotEmpty();
  }

  @Test
  void inputsThatAreNoneAreRefusedAllAtOnce() {
    assertThatThrownBy(
            () -> inputs(Map.of("job-wages", "1", "job-wage", "1,800元", "post-wage", "-1")))
        .isInstanceOfSatisfying(
            InvalidInputsException.class,
            e ->
                assertThat(e.in(Locale.ENGLISH))
                    .isEqualTo(
                        """
                        job-wage: not a number of yuan
                          actual: 1,800元
                          allowed: a number from 0 with at most 2 decimals
                          Maybe 1800
                        job-wages: no such input
                          actual: job-wages
                          allowed: premium-weight, premium-receipts, premium-cost, machine-price, \
                        insurance-premium, job-wage, post-wage, part-time-wage
                          Maybe job-wage
                        post-wage: not a number of yuan
                          actual: -1
                          allowed: a number from 0 with at most 2 decimals"""));
  }

  @Test
  void anInputOfAnotherUnitIsRefused() {
    PlanRequest weight = PlanRequest.NONE.inputs(Map.of("job-wage", Weight.jin("1")));
    assertThatThrownBy(() -> PLANNER.plan(silkworms(), weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no input \"job-wage\" of jin");
  }

  private static Plan plan(Household household, Map<String, String> inputs) {
    return PLANNER.plan(household, PlanRequest.NONE.inputs(inputs(inputs)));
  }

  private static Map<String, io.zengshou.rules.money.Quantity> inputs(Map<String, String> inputs) {
    return PLANNER.actions().read(inputs);
  }

  private static Choice choice(Plan plan, String action, @Nullable String subject) {
    return plan.choices().stream()
        .filter(one -> one.action().id().equals(action))
        .filter(one -> subject == null || subject.equals(one.subject()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(plan.choices().toString()));
  }

  private static List<String> ids(Route route) {
    return route.steps().stream().map(step -> step.choice().action().id()).toList();
  }

  private static Choice.Verified verified(String certain, String most, String inHand, String cost) {
    return new Choice.Verified(gain(certain, most, inHand), Money.yuan(cost));
  }

  private static Gain gain(String certain, String most, String inHand) {
    return new Gain(Money.yuan(certain), Money.yuan(most), Money.yuan(inHand));
  }

  private static io.zengshou.rules.study.plan.Standing standing(
      String certain, String most, String inHand) {
    return new io.zengshou.rules.study.plan.Standing(
        Money.yuan(certain), Money.yuan(most), Money.yuan(inHand));
  }

  private static Household silkworms() {
    return silkwormsWith(new SilkwormEggs("e", Sheets.of("3"), true)).build();
  }

  private static HouseholdBuilder silkwormsWith(SilkwormEggs eggs) {
    return Households.lifted(3)
        .production(List.of(production(Product.COCOON, "7800.00")))
        .operatingCosts(Money.yuan(2400))
        .wages(wage("30000"))
        .silkwormEggs(List.of(eggs))
        .cocoonDeliveries(
            List.of(
                new CocoonDelivery("a", Weight.jin("180"), true, true),
                new CocoonDelivery("b", Weight.jin("60"), true, false),
                new CocoonDelivery("c", Weight.jin("60"), false, true)));
  }

  private static HouseholdBuilder allowance() {
    List<Transfer> transfers = new ArrayList<>(support());
    transfers.add(
        new Transfer("t", TransferKind.SUBSIDY, Money.yuan(4110), "rural-subsistence-allowance"));
    return Households.lifted(3)
        .members(workless(Set.of(Guarantee.SUBSISTENCE)))
        .transfers(transfers);
  }

  private static List<Transfer> support() {
    return List.of(new Transfer("s", TransferKind.SUPPORT, Money.yuan(12000), null));
  }

  private static List<Member> workless(Set<Guarantee> guarantees) {
    return List.of(
        Households.member(0).guarantees(guarantees).build(),
        Households.member(1).employed(false).guarantees(guarantees).build(),
        Households.member(2).guarantees(guarantees).build());
  }

  private static HouseholdBuilder jobless() {
    return Households.lifted(2)
        .subsistence(Households.subsistence(false))
        .members(
            List.of(Households.member(0).build(), Households.member(1).employed(false).build()))
        .wages(wage("9000"));
  }

  private static List<Wage> wage(String amount) {
    return List.of(new Wage("w", "p0", Money.yuan(amount), Money.ZERO));
  }

  private static Production production(Product product, String receipts) {
    return new Production("p", product, null, Money.yuan(receipts), Money.ZERO);
  }
}

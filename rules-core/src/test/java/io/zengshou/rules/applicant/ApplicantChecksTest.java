package io.zengshou.rules.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Fault;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every check of an applicant, on both sides of its boundary. */
class ApplicantChecksTest {

  private static final String LONGEST = "名".repeat(200);
  private static final String TOO_LONG = LONGEST + "名";
  private static final Money TOO_MUCH = Money.yuan("10000000000000.00");
  private static final Money FEN = Money.ofFen(-1);

  private static List<String> where(Supplier<?> applicant) {
    InvalidApplicantException refusal =
        catchThrowableOfType(InvalidApplicantException.class, applicant::get);
    return refusal == null ? List.of() : refusal.faults().stream().map(Fault::where).toList();
  }

  private static List<String> household(UnaryOperator<HouseholdBuilder> facts) {
    return where(() -> facts.apply(Household.builder("H1")).build());
  }

  private static MemberBuilder member(String id) {
    return MemberBuilder.builder().id(id);
  }

  private static List<Member> members(int count) {
    return IntStream.range(0, count).mapToObj(i -> member("m" + i).build()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000"})
  void anIdIsNotBlank(String id) {
    assertThat(where(() -> Household.builder(id).build())).containsExactly("id");
    assertThat(where(() -> VillageCollective.builder(id).build())).containsExactly("id");
    assertThat(where(() -> Borrower.builder(id).build())).containsExactly("id");
    assertThat(where(() -> WorkReliefProject.builder(id).build())).containsExactly("id");
    assertThat(household(h -> h.members(List.of(member(id).build()))))
        .containsExactly("members[0].id");
    assertThat(household(h -> h.wages(List.of(WageBuilder.builder().id(id).build()))))
        .containsExactly("wages[0].id");
  }

  @Test
  void noTextIsLongerThanTwoHundredCharacters() {
    assertThat(household(h -> h.head(LONGEST).village(LONGEST).township(LONGEST))).isEmpty();
    assertThat(household(h -> h.head(TOO_LONG).village(TOO_LONG).township(TOO_LONG)))
        .containsExactly("township", "village", "head");
    assertThat(household(h -> h.members(List.of(member("m").name(TOO_LONG).build()))))
        .containsExactly("members[m].name");
    assertThat(
            household(
                h ->
                    h.production(List.of(ProductionBuilder.builder().name(TOO_LONG).build()))
                        .machines(List.of(MachineBuilder.builder().name(TOO_LONG).build()))))
        .containsExactly("production[0].name", "machines[0].name");
    assertThat(
            household(
                h -> h.transfers(List.of(TransferBuilder.builder().measure(TOO_LONG).build()))))
        .containsExactly("transfers[0].measure");
    assertThat(where(() -> VillageCollective.builder(TOO_LONG).name(TOO_LONG).build()))
        .containsExactly("id", "name");
  }

  @Test
  void anAmountIsFromZeroToTenTrillion() {
    assertThat(household(h -> h.disasterLoss(Limits.MONEY).operatingCosts(Money.ZERO))).isEmpty();
    assertThat(household(h -> h.disasterLoss(TOO_MUCH).operatingCosts(FEN)))
        .containsExactly("operatingCosts", "disasterLoss");
    assertThat(
            household(
                h ->
                    h.wages(List.of(new Wage("w", null, FEN, FEN)))
                        .property(List.of(new PropertyIncome(null, null, FEN)))
                        .transfers(List.of(new Transfer("t", null, FEN, null)))
                        .production(List.of(new Production(null, null, null, FEN, FEN)))
                        .machines(List.of(new Machine(null, null, null, FEN, 1, FEN)))
                        .payments(List.of(new Payment(null, null, FEN, FEN, null)))
                        .subsistence(new Subsistence(null, null, FEN, FEN, null))
                        .previousYear(new PreviousYear(null, null, FEN))))
        .containsExactlyInAnyOrder(
            "wages[w].amount",
            "wages[w].employmentCosts",
            "property[0].amount",
            "transfers[t].amount",
            "previousYear.allowance",
            "production[0].receipts",
            "production[0].costs",
            "machines[0].price",
            "machines[0].otherSubsidy",
            "subsistence.countedIncome",
            "subsistence.rigidSpending",
            "payments[0].dueAmount",
            "payments[0].paidAmount");
    assertThat(where(() -> VillageCollective.builder("C").operatingIncome(FEN).build()))
        .containsExactly("operatingIncome");
    assertThat(where(() -> Borrower.builder("B").loan(new Loan(null, FEN, FEN, null)).build()))
        .containsExactly("loan.ordinaryInterest", "loan.penaltyInterest");
  }

  @Test
  void aNetIncomeMayBeNegative() {
    Money least = Money.ZERO.minus(Limits.MONEY);
    PeriodIncome fine = new PeriodIncome(least, 50);
    PeriodIncome low = new PeriodIncome(least.minus(Money.ofFen(1)), 51);
    assertThat(household(h -> h.threeQuarters(new ThreeQuarters(fine, fine)))).isEmpty();
    assertThat(household(h -> h.threeQuarters(new ThreeQuarters(low, low))))
        .containsExactly(
            "threeQuarters.current.netIncome",
            "threeQuarters.current.persons",
            "threeQuarters.previous.netIncome",
            "threeQuarters.previous.persons");
    assertThat(household(h -> h.previousYear(new PreviousYear(TOO_MUCH, 0, null))))
        .containsExactly("previousYear.netIncome", "previousYear.persons");
  }

  @Test
  void personsAgesGradesAndUnitsHaveRanges() {
    assertThat(household(h -> h.registeredPersons(1))).isEmpty();
    assertThat(household(h -> h.registeredPersons(50).members(members(50)))).isEmpty();
    assertThat(household(h -> h.registeredPersons(0))).containsExactly("registeredPersons");
    assertThat(household(h -> h.registeredPersons(51))).containsExactly("registeredPersons");
    assertThat(
            household(
                h -> h.members(List.of(member("a").age(0).build(), member("b").age(130).build()))))
        .isEmpty();
    assertThat(
            household(
                h ->
                    h.members(
                        List.of(
                            member("a").age(-1).disabilityGrade(0).build(),
                            member("b").age(131).disabilityGrade(5).build()))))
        .containsExactly(
            "members[a].age",
            "members[a].disabilityGrade",
            "members[b].age",
            "members[b].disabilityGrade");
    assertThat(household(h -> h.machines(List.of(MachineBuilder.builder().units(100).build()))))
        .isEmpty();
    assertThat(household(h -> h.machines(List.of(MachineBuilder.builder().units(0).build()))))
        .containsExactly("machines[0].units");
    assertThat(household(h -> h.subsistence(new Subsistence(null, 51, null, Money.ZERO, null))))
        .containsExactly("subsistence.sharingPersons");
  }

  @Test
  void weightsAndSheetsHaveRangesAndDecimals() {
    assertThat(delivery(Limits.WEIGHT)).isEmpty();
    assertThat(delivery(Weight.jin("0.001"))).isEmpty();
    assertThat(delivery(Limits.WEIGHT.plus(Weight.jin("0.001"))))
        .containsExactly("cocoonDeliveries[0].weight");
    assertThat(delivery(new Weight(499))).containsExactly("cocoonDeliveries[0].weight");
    assertThat(delivery(Weight.jin("0.002"), WeightUnit.KILOGRAM)).isEmpty();
    assertThat(delivery(Weight.jin("0.001"), WeightUnit.KILOGRAM))
        .containsExactly("cocoonDeliveries[0].weight");
    assertThat(delivery(Weight.jin("0.001"), null)).isEmpty();
    assertThat(eggs(Limits.SHEETS)).isEmpty();
    assertThat(eggs(Limits.SHEETS.plus(Sheets.of("0.01"))))
        .containsExactly("silkwormEggs[0].sheets");
  }

  private static List<String> delivery(Weight weight) {
    return delivery(weight, WeightUnit.JIN);
  }

  private static List<String> delivery(Weight weight, @Nullable WeightUnit unit) {
    return household(
        h -> h.cocoonDeliveries(List.of(new CocoonDelivery(null, weight, unit, null, null))));
  }

  private static List<String> eggs(Sheets sheets) {
    return household(h -> h.silkwormEggs(List.of(new SilkwormEggs(null, sheets, null))));
  }

  @Test
  void aDayIsOneThatPeopleOfALedgerCanHaveLived() {
    assertThat(bornOn(LocalDate.of(1850, 1, 1))).isEmpty();
    assertThat(bornOn(LocalDate.of(2199, 12, 31))).isEmpty();
    assertThat(bornOn(LocalDate.of(1849, 12, 31))).containsExactly("members[m].birthDate");
    assertThat(bornOn(LocalDate.of(2200, 1, 1))).containsExactly("members[m].birthDate");
    Payment payment = PaymentBuilder.builder().paidOn(LocalDate.of(12023, 1, 1)).build();
    assertThat(household(h -> h.payments(List.of(payment)))).containsExactly("payments[0].paidOn");
  }

  private static List<String> bornOn(LocalDate day) {
    return household(h -> h.members(List.of(member("m").birthDate(day).build())));
  }

  @Test
  void aMemberHasABirthDateOrAnAge() {
    Member both = member("m").age(30).birthDate(LocalDate.of(1993, 1, 1)).build();
    assertThat(household(h -> h.members(List.of(both)))).containsExactly("members[m].age");
  }

  @Test
  void whatContradictsItselfIsRefused() {
    assertThat(household(h -> h.lifted(false).monitoring(Monitoring.UNSTABLE)))
        .containsExactly("lifted");
    assertThat(household(h -> h.lifted(false).monitoring(Monitoring.NEAR_POVERTY))).isEmpty();
    assertThat(household(h -> h.relocated(false).relocatedIntoTown(true)))
        .containsExactly("relocatedIntoTown");
    assertThat(household(h -> h.registeredPersons(1).members(members(2))))
        .containsExactly("members");
    assertThat(household(h -> h.registeredPersons(2).members(members(1)))).isEmpty();
  }

  @Test
  void idsOfAListAreUsedOnce() {
    assertThat(household(h -> h.members(List.of(member("m").build(), member("m").build()))))
        .containsExactly("members[1].id");
    Wage unnamed = WageBuilder.builder().build();
    assertThat(household(h -> h.wages(List.of(unnamed, unnamed)))).isEmpty();
  }

  @Test
  void aWageIsEarnedByAMember() {
    Wage wage = WageBuilder.builder().member("m9").build();
    assertThat(household(h -> h.members(members(2)).wages(List.of(wage))))
        .containsExactly("wages[0].member");
    // Nobody knows all members: it may be one of the others.
    assertThat(household(h -> h.wages(List.of(wage)))).isEmpty();
  }

  @Test
  void aListHasAtMostAThousandEntries() {
    Wage wage = WageBuilder.builder().build();
    assertThat(household(h -> h.wages(Collections.nCopies(1000, wage)))).isEmpty();
    assertThat(household(h -> h.wages(Collections.nCopies(1001, wage)))).containsExactly("wages");
  }

  @Test
  void anInvestmentIsMoreThanNothing() {
    assertThat(where(() -> WorkReliefProject.builder("P").totalInvestment(Money.ZERO).build()))
        .containsExactly("totalInvestment");
    assertThatCode(() -> WorkReliefProject.builder("P").totalInvestment(Money.ofFen(1)).build())
        .doesNotThrowAnyException();
  }

  @Test
  void theRefusalNamesTheApplicant() {
    InvalidApplicantException refusal =
        catchThrowableOfType(
            InvalidApplicantException.class,
            () -> Household.builder("H1").registeredPersons(0).build());
    assertThat(refusal.applicant()).isEqualTo("H1");
    assertThat(refusal).hasMessageContaining("H1").hasMessageContaining("registeredPersons");
  }
}

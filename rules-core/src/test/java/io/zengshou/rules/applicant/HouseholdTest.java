package io.zengshou.rules.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.money.Money;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a household implies without saying it. */
class HouseholdTest {

  private static final Member M1 = MemberBuilder.builder().id("m1").build();

  @Test
  void knowsNothingButItsIdAtFirst() {
    Household household = Household.builder("H1").build();
    assertThat(household.lifted()).isNull();
    assertThat(household.registeredPersons()).isNull();
    assertThat(household.unknown()).containsExactly(Ledger.MEMBERS);
    assertThat(household.machines()).isEmpty();
    assertThat(household.subsistence().rigidSpending()).isEqualTo(Money.ZERO);
    assertThat(household.kind()).isEqualTo(ApplicantKind.HOUSEHOLD);
  }

  @Test
  void anUnstableHouseholdIsALiftedOne() {
    assertThat(Household.builder("H1").monitoring(Monitoring.UNSTABLE).build().lifted()).isTrue();
    assertThat(Household.builder("H1").monitoring(Monitoring.SUDDEN_HARDSHIP).build().lifted())
        .isNull();
  }

  @Test
  void whoWasNotRelocatedDidNotMoveIntoTown() {
    assertThat(Household.builder("H1").relocated(false).build().relocatedIntoTown()).isFalse();
    assertThat(Household.builder("H1").relocatedIntoTown(true).build().relocated()).isTrue();
    assertThat(Household.builder("H1").relocated(true).build().relocatedIntoTown()).isNull();
  }

  @Test
  void membersThatAreKnownAreCounted() {
    assertThat(Household.builder("H1").members(List.of(M1)).build().registeredPersons())
        .isEqualTo(1);
    assertThat(
            Household.builder("H1")
                .members(List.of(M1))
                .unknown(Set.of(Ledger.MEMBERS))
                .build()
                .registeredPersons())
        .isNull();
  }

  @Test
  void withoutProductionThereAreNoOperatingCosts() {
    Production rice = ProductionBuilder.builder().name("水稻").build();
    assertThat(Household.builder("H1").build().operatingCosts()).isEqualTo(Money.ZERO);
    assertThat(Household.builder("H1").production(List.of(rice)).build().operatingCosts()).isNull();
    assertThat(Household.builder("H1").unknown(Set.of(Ledger.PRODUCTION)).build().operatingCosts())
        .isNull();
  }
}

package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.InvalidChoiceException;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.applicant.PreviousYear;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host can choose, and what it is told when it chooses what is not there. */
class CalculatorOptionsTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  /** A lifted household of one person with receipts from crops. */
  private static HouseholdBuilder household(long receipts) {
    return HouseholdBuilder.builder()
        .id("H")
        .lifted(true)
        .registeredPersons(1)
        .operatingCosts(Money.ZERO)
        .production(
            List.of(new Production("p1", Product.CROP, null, Money.yuan(receipts), Money.ZERO)));
  }

  private static Money bonus(BenefitCalculator calculator, long receipts) {
    Finding finding = calculator.assess(household(receipts).build()).finding("production-bonus");
    Money amount = finding instanceof Finding.Eligible eligible ? eligible.amount() : null;
    return amount == null ? Money.ZERO : amount;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2024-01-01"})
  void outsideOfItsValidityNothingIsInForce(LocalDate day) {
    Assessment assessment = CALCULATOR.at(day).assess(household(10_000).build());
    assertThat(assessment.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.status() == Status.NOT_IN_FORCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-01", "2023-12-31"})
  void theFirstAndTheLastDayAreInForce(LocalDate day) {
    assertThat(CALCULATOR.at(day).assess(household(10_000).build()).findings())
        .noneMatch(finding -> finding.status() == Status.NOT_IN_FORCE);
  }

  @Test
  void anUnknownSwitchIsToldThoseThatThereAre() {
    assertThatThrownBy(() -> CALCULATOR.reading("production", "net"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("production-base", "monitored-sericulture");
  }

  @Test
  void anUnknownChoiceIsToldThoseThatThereAre() {
    assertThatThrownBy(() -> CALCULATOR.reading("production-base", "netto"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("netto", "gross", "net");
  }

  @Test
  void anUnknownFigureIsToldThoseThatThereAre() {
    assertThatThrownBy(() -> CALCULATOR.parameter("production-bonus", "ceiling", "1元/斤"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("ceiling", "production-bonus cap");
  }

  @Test
  void anUnknownSettingIsToldThoseThatThereAre() {
    assertThatThrownBy(() -> CALCULATOR.setting("threshold", "30%"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("income-plunge-threshold");
  }

  @Test
  void aChoiceThatDoesNotFitIsToldInBothLanguages() {
    assertThatExceptionOfType(InvalidChoiceException.class)
        .isThrownBy(() -> CALCULATOR.setting("income-plunge-treshold", "30%"))
        .satisfies(
            e ->
                assertThat(e.in(Locale.CHINESE))
                    .isEqualTo(
                        """
                        income-plunge-treshold:没有这个县级设定
                          实际值:income-plunge-treshold
                          允许:income-plunge-threshold
                          可能:income-plunge-threshold\
                        """));
    assertThatExceptionOfType(InvalidChoiceException.class)
        .isThrownBy(() -> CALCULATOR.setting("income-plunge-threshold", "三成"))
        .satisfies(e -> assertThat(e.in(Locale.CHINESE)).contains("不是百分比", "三成", "30%"));
    assertThatExceptionOfType(InvalidChoiceException.class)
        .isThrownBy(() -> CALCULATOR.parameter("production-bonus", "cap", "6000元/户年"))
        .satisfies(e -> assertThat(e.in(Locale.CHINESE)).contains("可能:6000元/户·年"));
  }

  @ParameterizedTest
  @CsvSource({
    "production-bonus, cap, 6000元/台",
    "production-bonus, rate, 1元/斤",
    "silkworm-egg-subsidy, rate, 1元/斤",
    "special-hardship-support, standard, 6000元/户·年"
  })
  void aFigureOfAnotherUnitIsRefused(String measure, String figure, String value) {
    assertThatThrownBy(() -> CALCULATOR.parameter(measure, figure, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(value);
  }

  @Test
  void anotherCapChangesTheAmountAndNotTheCalculatorItCameFrom() {
    BenefitCalculator higher = CALCULATOR.parameter("production-bonus", "cap", "6000元/户·年");
    // 10% of 55,000 is 5,500; of 65,000 it is 6,500.
    assertThat(bonus(higher, 55_000)).isEqualTo(Money.yuan(5_500));
    assertThat(bonus(higher, 65_000)).isEqualTo(Money.yuan(6_000));
    assertThat(bonus(CALCULATOR, 65_000)).isEqualTo(Money.yuan(5_000));
    assertThat(higher.assess(household(1).build()).parameters())
        .containsKey("production-bonus.cap");
  }

  @Test
  void anotherRateChangesTheAmount() {
    assertThat(bonus(CALCULATOR.parameter("production-bonus", "rate", "12%"), 10_000))
        .isEqualTo(Money.yuan(1_200));
  }

  @Test
  void anotherLineChangesWhoIsBelowIt() {
    Household household = household(8_700).build();
    assertThat(CALCULATOR.assess(household).finding("focus-low-income").status())
        .isEqualTo(Status.INELIGIBLE);
    assertThat(
            CALCULATOR
                .parameter("focus-low-income", "line", "8701元/人·年")
                .assess(household)
                .finding("focus-low-income")
                .status())
        .isEqualTo(Status.ELIGIBLE);
  }

  @ParameterizedTest(name = "{0} yuan after 10,000 last year: {1}")
  @CsvSource({"7001, INELIGIBLE", "7000, ELIGIBLE", "6999, ELIGIBLE"})
  void aDropOfExactlyTheThresholdIsAWarning(long receipts, Status status) {
    Household household =
        household(receipts)
            .previousYear(new PreviousYear(Money.yuan(10_000), 1, Money.ZERO))
            .build();
    BenefitCalculator calculator = CALCULATOR.setting("income-plunge-threshold", "30%");
    assertThat(calculator.assess(household).finding("income-plunge").status()).isEqualTo(status);
  }

  @Test
  void anAssessmentSaysUnderWhichReadingsItWasMade() {
    assertThat(CALCULATOR.assess(household(1).build()).readings())
        .containsEntry("production-base", "gross");
    assertThat(CALCULATOR.reading("production-base", "net").assess(household(1).build()).readings())
        .containsEntry("production-base", "net")
        .containsEntry("cap-covers-sericulture", "no");
  }

  @Test
  void aTransferUnderAnUnknownMeasureIsNamedWithTheNearestOne() {
    Household household =
        household(1)
            .transfers(
                List.of(new Transfer("t1", TransferKind.OTHER, Money.yuan(1), "production-bonsu")))
            .build();
    InvalidApplicantException refused =
        catchThrowableOfType(InvalidApplicantException.class, () -> CALCULATOR.assess(household));
    Fault fault = refused.faults().get(0);
    assertThat(fault.where()).isEqualTo("transfers[t1].measure");
    assertThat(fault.actual()).isEqualTo("production-bonsu");
    assertThat(String.valueOf(fault.maybe())).contains("production-bonus");
  }
}

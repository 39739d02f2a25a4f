package io.zengshou.rules.drl.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Ledger;
import io.zengshou.rules.applicant.Payment;
import io.zengshou.rules.applicant.PeriodIncome;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.applicant.ThreeQuarters;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.drl.differential.DraftMeasure.Flavour;
import io.zengshou.rules.drl.differential.DraftRule.Evidence;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.Households;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated packs brought to light, each by the few rules that show it. */
class FoundInGeneratedPacksTest {

  private static final String YEAR = "@Since(\"2023-01-01\") @Until(\"2023-12-31\")";

  private final List<DraftMeasure> measures = new ArrayList<>();
  private final List<DraftRule> rules = new ArrayList<>();

  private void measure(String id, Kind kind) {
    measures.add(
        new DraftMeasure(
            id, kind, ApplicantKind.HOUSEHOLD, IncomeCategory.OPERATING, Flavour.SHARE));
  }

  private void rule(String stage, String measure, String figures, String when, String verb) {
    rules.add(
        new DraftRule(
            "r" + rules.size(),
            stage,
            measure,
            figures.isEmpty() ? List.of(YEAR) : List.of(figures, YEAR),
            when.lines().toList(),
            verb,
            Set.of(),
            Set.of(),
            Set.of(measure),
            new Evidence(DraftRule.Kind.NONE, "")));
  }

  private BenefitCalculator calculator() {
    return new GeneratedPack(0, measures, rules).load();
  }

  private static Production crop(String id, @Nullable Money receipts) {
    return new Production(id, Product.CROP, null, receipts, Money.ZERO);
  }

  @Test
  void theStepIsTheSameInWhicheverOrderTheMatchesOfARuleAreFound() {
    measure("m", Kind.CASH);
    rule(
        "alpha",
        "m",
        "@Rate(\"50%\") @Cap(\"5000元/户·年\")",
        "$r : ProductionReceipt()",
        "award.on($r.receipts())");
    Household household =
        Households.lifted(2)
            .production(
                List.of(
                    crop("a", Money.yuan(20_000)),
                    crop("b", Money.yuan(60_000)),
                    crop("c", Money.yuan(40_000))))
            .build();
    for (NamedEngine engine : NamedEngine.ALL) {
      Finding.Eligible found =
          (Finding.Eligible) engine.of().apply(calculator()).assess(household).finding("m");
      assertThat(found.steps())
          .as(engine.name())
          .extracting(Step::uncapped)
          .containsExactly(Money.yuan(30_000));
    }
  }

  @Test
  void reasonsAreFoundWhereAKeyIsComparedWithAVariable() {
    measure("m", Kind.SERVICE);
    rule(
        "alpha",
        "m",
        "",
        "$i : Income( $at : at )\nIncome( at == $at, total > yuan(1) )",
        "refer.household()");
    assertThat(calculator().assess(Households.lifted(2).build()).finding("m").status())
        .isEqualTo(Status.INELIGIBLE);
  }

  @Test
  void aRuleWithTwoIncomesAndAnEarlierResultCompiles() {
    measure("n", Kind.SERVICE);
    measure("m", Kind.GUARANTEE);
    rule("alpha", "n", "", "Household()", "refer.household()");
    String test = "$t : AllowanceTest()\nAward( measure == \"n\", eligible == true )";
    rule("beta", "m", "@Standard(\"5370元/人·年\")", test, "award.topUp($t.withMeasures())");
    rule(
        "beta",
        "m",
        "@FiguresOf(\"m\")",
        test,
        "undecided.topUp($t.withMeasures(), $t.withoutMeasures(), \"Pr2\")");

    Finding found = calculator().assess(Households.lifted(2).build()).finding("m");
    assertThat(found.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(((Finding.Undetermined) found).most()).isEqualTo(Money.yuan(10_740));
  }

  @Test
  void anUnknownQuarterLeavesWhatIsToppedUpWithoutAMost() {
    measure("m", Kind.GUARANTEE);
    rule(
        "alpha",
        "m",
        "@Standard(\"5000元/人·年\")",
        "$q : ThreeQuarters()",
        "award.topUp($q.current())");
    Household open =
        Households.lifted(2)
            .threeQuarters(
                new ThreeQuarters(new PeriodIncome(null, 2), new PeriodIncome(Money.yuan(1), 2)))
            .build();
    bounds(calculator().assess(open).finding("m"), Money.ZERO, null);
  }

  @Test
  void anUnknownDueAmountCountsForAnything() {
    measure("m", Kind.CASH);
    rule("alpha", "m", "", "$p : Payment()", "base.add($p.dueAmount())");
    rule("beta", "m", "@Rate(\"10%\")", "Base( measure == \"m\", $b : amount )", "award.on($b)");
    Household open =
        Households.lifted(2)
            .payments(
                List.of(
                    new Payment("p", Benefit.GRAIN, Money.yuan(100), Money.ZERO, null),
                    new Payment("q", Benefit.GRAIN, null, Money.ZERO, null)))
            .build();
    bounds(calculator().assess(open).finding("m"), Money.yuan(10), null);
  }

  @Test
  void aCeilingThatPerhapsHoldsCanTakeAway() {
    measure("m", Kind.CASH);
    measure("n", Kind.CASH);
    rule(
        "alpha",
        "m",
        "@Rate(\"10%\") @Cap(\"5000元/户·年\")",
        "$r : ProductionReceipt()",
        "award.on($r.receipts())");
    rule("alpha", "n", "@Rate(\"50%\")", "$r : ProductionReceipt()", "award.on($r.receipts())");
    rule(
        "beta",
        "m",
        "@FiguresOf(\"m\")",
        "Household( insured == true )",
        "limit.total(\"m\", \"n\")");
    Household open =
        Households.lifted(2)
            .production(List.of(crop("a", Money.yuan(20_000))))
            .insured(null)
            .build();
    // 2,000 and 10,000; where the ceiling holds, 3,000 are left for the second.
    assertThat(calculator().assess(open).finding("m").status()).isEqualTo(Status.ELIGIBLE);
    Finding second = calculator().assess(open).finding("n");
    bounds(second, Money.yuan(3_000), Money.yuan(10_000));
    assertThat(((Finding.Undetermined) second).missing()).containsExactly("insured");
  }

  @Test
  void whatCountsOnceForEachUnrecordedEntryHasNoLimit() {
    measure("m", Kind.CASH);
    rule(
        "alpha",
        "m",
        "",
        "$h : Household()\nProductionReceipt( product == Product.CROP )",
        "base.add($h.disasterLoss())");
    rule("beta", "m", "@Rate(\"10%\")", "Base( measure == \"m\", $b : amount )", "award.on($b)");
    Household open =
        Households.lifted(2)
            .production(List.of(crop("a", Money.ZERO)))
            .disasterLoss(Money.yuan(100))
            .unknown(Set.of(Ledger.PRODUCTION))
            .build();
    bounds(calculator().assess(open).finding("m"), Money.yuan(10), null);
  }

  @Test
  void anUnrecordedMachineMayHaveAnotherSubsidy() {
    measure("m", Kind.FLAG);
    rule("alpha", "m", "", "MachineUnit( otherSubsidy > yuan(0) )", "flag.raise()");
    Household open = Households.lifted(2).unknown(Set.of(Ledger.MACHINES)).build();
    assertThat(calculator().assess(open).finding("m").status()).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void aPointThatIsPerhapsOpenLeavesNothingSettled() {
    measure("m", Kind.SERVICE);
    rule("alpha", "m", "", "Household()", "refer.household()");
    rule(
        "alpha",
        "m",
        "",
        "Household( insured == true )",
        "undecided.because(\"Pr" + rules.size() + "\")");
    Household open = Households.lifted(2).insured(null).build();
    assertThat(calculator().assess(open).finding("m").status()).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void eitherOfTwoIncomesMayGiveMore() {
    measure("m", Kind.GUARANTEE);
    rule(
        "alpha",
        "m",
        "@Standard(\"5000元/人·年\")",
        "$q : ThreeQuarters()",
        "undecided.topUp($q.current(), $q.previous(), \"Pr0\")");
    Household household =
        Households.lifted(2)
            .threeQuarters(
                new ThreeQuarters(
                    new PeriodIncome(Money.yuan(4_000), 2), new PeriodIncome(Money.yuan(9_000), 2)))
            .build();
    bounds(calculator().assess(household).finding("m"), Money.yuan(1_000), Money.yuan(6_000));
  }

  private static void bounds(Finding finding, Money least, @Nullable Money most) {
    assertThat(finding).isInstanceOf(Finding.Undetermined.class);
    assertThat(((Finding.Undetermined) finding).least()).isEqualTo(least);
    assertThat(((Finding.Undetermined) finding).most()).isEqualTo(most);
  }
}

package io.zengshou.rules.drl.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.Containment;
import io.zengshou.rules.testkit.Households;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The comparisons can fail: each fault that is put in is found. */
class PlantedFaultsTest {

  private static final BenefitCalculator CALCULATOR = BenefitCalculator.load("shiquan-2023");

  /** A bonus of 3,000 yuan. */
  private static final Household KNOWN =
      Households.lifted(3).production(List.of(production("crop", Money.yuan(30_000)))).build();

  /** The same household, and nobody knows what the crop brought. */
  private static final Household OPEN =
      Households.lifted(3).production(List.of(production("crop", null))).build();

  private static Production production(String id, @Nullable Money receipts) {
    return new Production(id, Product.CROP, null, receipts, Money.ZERO);
  }

  @Test
  void soundEnginesAreNotReported() {
    assertThat(new Comparison(NamedEngine.ALL, CALCULATOR).difference(KNOWN)).isNull();
    assertThat(Containment.broken(CALCULATOR.assess(OPEN), CALCULATOR.assess(KNOWN))).isEmpty();
  }

  @Test
  void anEngineThatDropsAFindingIsReported() {
    assertThat(difference(PlantedFaultsTest::withoutTheLastFinding)).isNotNull();
  }

  @Test
  void anEngineThatIsAFenOffIsReported() {
    assertThat(difference(said -> withBonus(said, fenMore(bonus(said))))).isNotNull();
  }

  @Test
  void anEngineThatLosesAStepIsReported() {
    assertThat(difference(said -> withBonus(said, withoutSteps(bonus(said))))).isNotNull();
  }

  @Test
  void anEngineThatFailsIsReportedThoughAllFailAlike() {
    UnaryOperator<BenefitCalculator> failing =
        sound ->
            new Planted(
                sound,
                said -> {
                  throw new IllegalStateException("planted");
                });
    List<NamedEngine> engines =
        List.of(new NamedEngine("one", failing), new NamedEngine("two", failing));
    assertThat(new Comparison(engines, CALCULATOR).difference(KNOWN)).isNotNull();
  }

  @Test
  void takingWhatIsUnknownForNothingIsReported() {
    Household nothing =
        Households.lifted(3).production(List.of(production("crop", Money.ZERO))).build();
    assertThat(Containment.broken(CALCULATOR.assess(nothing), CALCULATOR.assess(KNOWN)))
        .anyMatch(words -> words.startsWith("production-bonus"));
  }

  @Test
  void aMostThatIsAFenTooLittleIsReported() {
    Household most =
        Households.lifted(3).production(List.of(production("crop", Money.yuan(90_000)))).build();
    Assessment said = CALCULATOR.assess(OPEN);
    assertThat(Containment.broken(said, CALCULATOR.assess(most))).isEmpty();
    Finding.Undetermined bonus = (Finding.Undetermined) bonus(said);
    Finding tooLittle =
        new Finding.Undetermined(
            bonus.measure(),
            bonus.least(),
            Money.yuan("4999.99"),
            bonus.missing(),
            bonus.because(),
            bonus.steps(),
            bonus.notes());
    assertThat(Containment.broken(withBonus(said, tooLittle), CALCULATOR.assess(most)))
        .anyMatch(words -> words.startsWith("production-bonus"));
  }

  @Test
  void aPackIsShrunkToTheRulesThatShowTheFault() {
    GeneratedPack pack = PackGenerator.generate(1);
    String wanted = pack.rules().get(pack.rules().size() - 1).name();
    GeneratedPack smallest =
        Shrinking.pack(
            pack, less -> less.rules().stream().anyMatch(rule -> rule.name().equals(wanted)));
    assertThat(smallest.rules()).hasSizeLessThan(pack.rules().size() / 2);
    assertThat(smallest.text()).contains("rule \"" + wanted + "\"");
  }

  @Test
  void whatTheGeneratorDoesNotCoverIsReported() {
    assertThat(new Coverage().missing())
        .contains(
            "never fired: not", "never fired: verb award.on(Quantity)", "never read: Member.age");
  }

  @Test
  void theSameSeedMakesTheSamePack() {
    assertThat(PackGenerator.generate(7).text()).isEqualTo(PackGenerator.generate(7).text());
    assertThat(PackGenerator.generate(7, Set.of()).text())
        .isNotEqualTo(PackGenerator.generate(8).text());
  }

  private static Comparison.@Nullable Difference difference(UnaryOperator<Assessment> fault) {
    List<NamedEngine> engines =
        List.of(
            NamedEngine.ALL.get(0), new NamedEngine("faulty", sound -> new Planted(sound, fault)));
    return new Comparison(engines, CALCULATOR).difference(KNOWN);
  }

  private static Finding bonus(Assessment said) {
    return said.finding("production-bonus");
  }

  private static Finding fenMore(Finding finding) {
    Finding.Eligible bonus = (Finding.Eligible) finding;
    return new Finding.Eligible(
        bonus.measure(),
        Money.yuan("3000.01"),
        bonus.subjects(),
        bonus.steps(),
        bonus.missing(),
        bonus.notes());
  }

  private static Finding withoutSteps(Finding finding) {
    Finding.Eligible bonus = (Finding.Eligible) finding;
    return new Finding.Eligible(
        bonus.measure(),
        bonus.amount(),
        bonus.subjects(),
        List.of(),
        bonus.missing(),
        bonus.notes());
  }

  private static Assessment withBonus(Assessment said, Finding other) {
    List<Finding> findings = new ArrayList<>(said.findings());
    findings.replaceAll(
        finding -> finding.measure().id().equals("production-bonus") ? other : finding);
    return with(said, findings);
  }

  private static Assessment withoutTheLastFinding(Assessment said) {
    return with(said, said.findings().subList(0, said.findings().size() - 1));
  }

  private static Assessment with(Assessment said, List<Finding> findings) {
    return new Assessment(said.applicant(), said.basis(), findings, said.income());
  }
}

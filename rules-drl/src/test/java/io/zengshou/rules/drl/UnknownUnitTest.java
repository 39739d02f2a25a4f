package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.WeightUnit;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.engine.Engines;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Questions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Cocoons whose weight is a number of nobody knows what: between jin and kilograms (A7). */
class UnknownUnitTest {

  private static final DroolsCalculator CODE =
      (DroolsCalculator) BenefitCalculator.load("shiquan-2023");
  private static final List<BenefitCalculator> ENGINES =
      List.of(CODE, Engines.matcher(CODE), CODE.inSessions());

  private static Household household(String deliveries) {
    return (Household)
        ApplicantJson.read(
            "{\"applicant\":\"household\",\"id\":\"H\",\"lifted\":true,\"cocoonDeliveries\":"
                + deliveries
                + "}");
  }

  private static Finding.Undetermined open(BenefitCalculator calculator, Household household) {
    return (Finding.Undetermined) calculator.assess(household).finding("cocoon-subsidy");
  }

  @Test
  void theSubsidyIsBetweenJinAndKilogramsAndTheUnitIsMissing() {
    // 1 yuan a jin: 100 jin give 100 yuan, 100 kilograms 200.
    Household household = household("[{\"weight\":100,\"registered\":true,\"premium\":true}]");
    for (BenefitCalculator calculator : ENGINES) {
      Finding.Undetermined open = open(calculator, household);
      assertThat(open.least()).isEqualTo(Money.yuan("100"));
      assertThat(open.most()).isEqualTo(Money.yuan("200"));
      assertThat(open.missing()).containsExactly("cocoonDeliveries[0].unit");
      assertThat(open.because()).isEmpty();
    }
  }

  @Test
  void otherDeliveriesAreAddedToBothEnds() {
    // 60 jin and 10 kilograms are 80 yuan; 100 of an unknown unit 100 or 200.
    Household household =
        household(
            "[{\"id\":\"a\",\"weight\":60,\"unit\":\"jin\",\"registered\":true,\"premium\":true},"
                + "{\"id\":\"b\",\"weight\":10,\"unit\":\"kg\",\"registered\":true,\"premium\":true},"
                + "{\"id\":\"c\",\"weight\":100,\"registered\":true,\"premium\":true},"
                + "{\"id\":\"d\",\"weight\":7,\"registered\":true,\"premium\":false}]");
    for (BenefitCalculator calculator : ENGINES) {
      Finding.Undetermined open = open(calculator, household);
      assertThat(open.least()).isEqualTo(Money.yuan("180"));
      assertThat(open.most()).isEqualTo(Money.yuan("280"));
      assertThat(open.missing()).containsExactly("cocoonDeliveries[c].unit");
    }
  }

  @Test
  void nothingWeighsNothingInAnyUnit() {
    Household household = household("[{\"weight\":0,\"registered\":true,\"premium\":true}]");
    for (BenefitCalculator calculator : ENGINES) {
      assertThat(calculator.assess(household).finding("cocoon-subsidy"))
          .isInstanceOf(Finding.Ineligible.class);
    }
  }

  @Test
  void anUnknownWeightHasNoUpperLimitWhateverItsUnit() {
    for (String unit : List.of("", ",\"unit\":\"kg\"")) {
      Household household = household("[{\"registered\":true,\"premium\":true" + unit + "}]");
      for (BenefitCalculator calculator : ENGINES) {
        Finding.Undetermined open = open(calculator, household);
        assertThat(open.least()).isEqualTo(Money.ZERO);
        assertThat(open.most()).isNull();
        assertThat(open.missing()).containsExactly("cocoonDeliveries[0].weight");
      }
    }
  }

  @Test
  void theUnitIsAskedForAndItsAnswerSettlesTheAmount() {
    Household household = household("[{\"weight\":100,\"registered\":true,\"premium\":true}]");
    Assessment assessment = CODE.assess(household);
    Question question =
        Questions.of(assessment).stream()
            .filter(one -> one.path().equals("cocoonDeliveries[0].unit"))
            .findFirst()
            .orElseThrow();
    assertThat(question.alone()).isEqualTo(Money.yuan("100"));
    assertThat(Words.of(household, Locale.CHINESE).path(question.path())).isEqualTo("蚕茧的重量单位");
    assertThat(Words.of(household, Locale.ENGLISH).path(question.path()))
        .isEqualTo("unit of weight of cocoon delivery");
    assertThat(answered(household, WeightUnit.JIN)).isEqualTo(Money.yuan("100"));
    assertThat(answered(household, WeightUnit.KILOGRAM)).isEqualTo(Money.yuan("200"));
  }

  private static Money answered(Household household, WeightUnit unit) {
    Assessment answered = CODE.assess(Facts.with(household, "cocoonDeliveries[0].unit", unit));
    Finding finding = answered.finding("cocoon-subsidy");
    return Money.ZERO.plus(
        finding.match(
            eligible -> eligible.amount(),
            no -> Money.ZERO,
            open -> Money.ZERO,
            not -> Money.ZERO));
  }

  @Test
  void theUnitThatWasToldIsWrittenAndTheSameWeightHasTheSameDigest() {
    Household kilograms = household("[{\"weight\":\"10.005\",\"unit\":\"kg\"}]");
    Household jin = household("[{\"weight\":\"20.01\",\"unit\":\"jin\"}]");
    Household unknown = household("[{\"weight\":\"20.01\"}]");
    assertThat(ApplicantJson.write(kilograms)).contains("\"weight\":\"10.005\",\"unit\":\"kg\"");
    assertThat(ApplicantJson.write(unknown)).contains("[{\"weight\":\"20.01\"}]");
    assertThat(ApplicantJson.canonical(kilograms)).isEqualTo(ApplicantJson.canonical(jin));
    assertThat(ApplicantJson.canonical(unknown)).isNotEqualTo(ApplicantJson.canonical(jin));
    assertThat(AssessmentJson.write(CODE.assess(kilograms)))
        .isEqualTo(AssessmentJson.write(CODE.assess(jin)));
  }
}

package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.explain.ComparisonTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.ComparisonJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Comparison.LargestChange;
import io.zengshou.rules.study.Comparison.MeasureEffect;
import io.zengshou.rules.study.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom a cap of 6,000 instead of 5,000 yuan on the production bonus changes (二(一)1). */
class ComparisonTest {

  private static final BenefitCalculator PLAN = BenefitCalculator.load("shiquan-2023");
  private static final BenefitCalculator RAISED =
      PLAN.parameter("production-bonus", "cap", "6000元/户·年");
  private static final BenefitCalculator LOWERED =
      PLAN.parameter("production-bonus", "cap", "4000元/户·年");

  // 10%: 3,000; 5,000 (at the cap); 5,200; 5,800; 7,000.
  private static final List<Applicant> HOUSEHOLDS =
      List.of(
          household("h1", 30_000),
          household("h2", 50_000),
          household("h3", 52_000),
          household("h4", 58_000),
          household("h5", 70_000));

  @Test
  void tellsWhoGainsAndWhatItCosts() {
    Comparison raised = compare(PLAN, RAISED, HOUSEHOLDS);
    assertThat(raised.applicants()).isEqualTo(5);
    Effect bonus = raised.changed().get(0).effect();
    assertThat(raised.changed().get(0).measure().id()).isEqualTo("production-bonus");
    // 3,000 + 5,000 × 4, and 3,000 + 5,000 + 5,200 + 5,800 + 6,000.
    assertThat(bonus.before().least()).isEqualTo(Money.yuan(23_000));
    assertThat(bonus.after().least()).isEqualTo(Money.yuan(25_000));
    assertThat(bonus.gaining()).isEqualTo(3);
    assertThat(bonus.losing()).isZero();
    // 200, 800, 1,000.
    assertThat(bonus.median()).isEqualTo(Money.yuan(800));
    assertThat(bonus.greatestGain()).isEqualTo(Money.yuan(1_000));
    assertThat(bonus.greatestLoss()).isNull();
    assertThat(raised.cash().cost()).isEqualTo(Money.yuan(2_000));
  }

  @Test
  void tellsWhoLoses() {
    Effect bonus = compare(PLAN, LOWERED, HOUSEHOLDS).changed().get(0).effect();
    assertThat(bonus.losing()).isEqualTo(4);
    assertThat(bonus.gaining()).isZero();
    assertThat(bonus.median()).isEqualTo(Money.yuan(-1_000));
    assertThat(bonus.greatest()).isEqualTo(Money.yuan(-1_000));
    assertThat(bonus.cost()).isEqualTo(Money.yuan(-4_000));
  }

  @Test
  void theLargestChangesNameRuleAndClause() {
    List<LargestChange> largest = compare(PLAN, RAISED, HOUSEHOLDS).largest();
    assertThat(largest).extracting(LargestChange::applicant).containsExactly("h5", "h4", "h3");
    Comparison.Cause cause = largest.get(0).causes().get(0);
    assertThat(cause.rules()).containsExactly("种植养殖收入奖补");
    assertThat(cause.measure().clauses().get(0).number()).isEqualTo("二(一)1");
    assertThat(cause.before().least()).isEqualTo(Money.yuan(5_000));
    assertThat(cause.after().least()).isEqualTo(Money.yuan(6_000));
  }

  @Test
  void ofManyOnlyTheLargestAreTold() {
    List<Applicant> many = new ArrayList<>();
    IntStream.range(0, 100).forEach(i -> many.add(household("h" + (100 + i), 50_000 + 10 * i)));
    Comparison raised = compare(PLAN, RAISED, many);
    assertThat(raised.largest()).hasSize(Comparison.LARGEST);
    assertThat(raised.largest().get(0).applicant()).isEqualTo("h199");
    // 1 to 99 yuan: the fiftieth of 99.
    assertThat(raised.cash().median()).isEqualTo(Money.yuan(50));
  }

  @Test
  void orderAndThreadsChangeNothing() {
    List<Applicant> many = new ArrayList<>();
    IntStream.range(0, 500).forEach(i -> many.add(household("h" + i, 40_000 + 37 * (i % 311))));
    String inOrder = ComparisonJson.write(compare(PLAN, RAISED, many));
    Collections.reverse(many);
    assertThat(ComparisonJson.write(compare(PLAN, RAISED, many))).isEqualTo(inOrder);
    Comparison parallel = Comparison.of(PLAN.rules(), RAISED.rules(), many.parallelStream());
    assertThat(ComparisonJson.write(parallel)).isEqualTo(inOrder);
  }

  @Test
  void ofServicesItTellsToWhomTheyNewlyApply() {
    // Under A23 the day matters: in 2024 nothing of the plan is in force.
    Comparison ended = compare(PLAN, PLAN.at(LocalDate.of(2024, 1, 1)), HOUSEHOLDS.subList(0, 1));
    MeasureEffect visits =
        ended.changed().stream()
            .filter(line -> line.measure().id().equals("order-farming"))
            .findFirst()
            .orElseThrow();
    assertThat(visits.effect().losing()).isEqualTo(1);
    assertThat(visits.effect().median()).isNull();
  }

  @Test
  void whatOneOfTheRulesRefusesIsToldAndDoesNotStopTheOthers() {
    Applicant strange =
        ApplicantJson.read(
            """
            {"applicant": "household", "id": "x", "lifted": true,
             "transfers": [{"kind": "support", "amount": 10, "measure": "no-such"}]}
            """);
    Comparison comparison = compare(PLAN, RAISED, List.of(strange, HOUSEHOLDS.get(4)));
    assertThat(comparison.refused()).extracting(e -> e.applicant()).containsExactly("x");
    assertThat(comparison.applicants()).isEqualTo(1);
  }

  @Test
  void isToldInBothLanguages() {
    Comparison raised = compare(PLAN, RAISED, HOUSEHOLDS);
    List<String> zh = new ComparisonTable(Words.in(Locale.CHINESE), 110).lines(raised);
    assertThat(zh.get(2)).contains("23,000.00", "25,000.00", "+2,000.00", "3户", "+800.00");
    assertThat(String.join("\n", zh)).contains("h5", "二(一)1", "规则 种植养殖收入奖补");
    List<String> en = new ComparisonTable(Words.in(Locale.ENGLISH), 110).lines(raised);
    assertThat(String.join("\n", en)).contains("measure (yuan)", "+2,000.00", "Changed most");
    Comparison none = compare(PLAN, PLAN, HOUSEHOLDS);
    assertThat(new ComparisonTable(Words.in(Locale.CHINESE), 110).lines(none))
        .containsExactly("比较了 5 个申请主体，没有一个结果不同。");
  }

  private static Comparison compare(
      BenefitCalculator before, BenefitCalculator after, List<Applicant> applicants) {
    return Comparison.of(before.rules(), after.rules(), applicants.stream());
  }

  private static Applicant household(String id, int receipts) {
    return ApplicantJson.read(
        """
        {"applicant": "household", "id": "%s", "lifted": true,
         "production": [{"product": "crop", "receipts": %d}]}
        """
            .formatted(id, receipts));
  }
}

package io.zengshou.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.MachineBuilder;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.receipt.Aspect;
import io.zengshou.rules.receipt.Difference;
import io.zengshou.rules.receipt.Verification;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.Sensitivity.Alternative;
import io.zengshou.rules.study.Sensitivity.Change;
import io.zengshou.rules.study.Sensitivity.Choice;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Questions, other readings and verifications in words. */
class StudyTablesTest {

  private static final int WIDTH = 80;
  private static final Words ZH = Words.in(Locale.CHINESE);
  private static final Words EN = Words.in(Locale.ENGLISH);

  private static final List<Question> QUESTIONS =
      List.of(
          question("operatingCosts", true, "0", "0", true, Samples.ALLOWANCE),
          question("lifted", false, "0", "2000", false, Samples.BONUS, Samples.JOBS),
          question("machines[m2].price", false, "1000", "1000", false, Samples.MACHINES),
          question("silkwormEggs[0].sheets", false, "35", "70", false, Samples.EGGS),
          question(
              "members[m1].employed",
              false,
              "0",
              "0",
              false,
              Samples.JOBS,
              Samples.LOAN,
              Samples.LATE,
              Samples.LOW_INCOME),
          question("insured", false, "0", "0", false, Samples.LOAN));

  private static Question question(
      String path,
      boolean unlimited,
      String alone,
      String together,
      boolean income,
      Measure... measures) {
    return new Question(
        path, unlimited, Money.yuan(alone), Money.yuan(together), List.of(measures), income);
  }

  @Test
  void theFirstQuestionsAreToldAndTheOthersCounted() {
    assertThat(new QuestionTable(ZH, 120).lines(QUESTIONS, 5))
        .containsExactly(
            "下一步先问",
            "  未分摊的经营成本      上限未知                         家庭收入等 2 项",
            "  是否脱贫户            2,000.00元待定，连同其他情况     种植养殖收入奖补等 2 项",
            "  机械（m2）的发票单价  1,000.00元待定                   蚕桑机械补贴",
            "  蚕种（0）的张数       70.00元待定，其中 35.00元只差它  蚕种补贴",
            "  成员（m1）是否已就业  不涉及金额                       岗位推送等 4 项",
            "  还有 1 项");
  }

  @Test
  void theyAreToldInEnglish() {
    assertThat(new QuestionTable(EN, 120).lines(QUESTIONS.subList(0, 3), 6))
        .containsExactly(
            "To ask next",
            "  operating costs of no single entry  no upper limit                        the income and 1 more",
            "  whether lifted out of poverty       2,000.00 yuan open, with other facts  production bonus and 1 more",
            "  invoice price of machine (m2)       1,000.00 yuan open                    machinery subsidy");
  }

  @Test
  void entriesAreCalledByTheirNames() {
    Household household =
        Household.builder("H")
            .machines(List.of(MachineBuilder.builder().id("m2").name("割桑机").build()))
            .build();

    assertThat(
            new QuestionTable(Words.of(household, Locale.CHINESE), WIDTH)
                .lines(QUESTIONS.subList(2, 3), 5))
        .containsExactly("下一步先问", "  机械（割桑机）的发票单价  1,000.00元待定  蚕桑机械补贴");
  }

  @Test
  void withoutQuestionsNothingIsSaid() {
    assertThat(new QuestionTable(ZH, WIDTH).lines(List.of(), 5)).isEmpty();
  }

  private static Outcome outcome(
      Status status, @Nullable String least, @Nullable String most, String... subjects) {
    return new Outcome(
        status,
        least == null ? null : Money.yuan(least),
        most == null ? null : Money.yuan(most),
        List.of(subjects));
  }

  private static Alternative alternative(
      String other, @Nullable IncomeStatement income, Change... changes) {
    return new Alternative(
        "production-base",
        "A2",
        new Text("奖补基数", "base of the bonus"),
        new Choice("gross", new Text("毛收入", "gross")),
        new Choice(other, new Text("换作" + other, "as " + other)),
        List.of(changes),
        income);
  }

  private static IncomeStatement income(String after, String most) {
    return new IncomeStatement(
        Samples.income("24000", "0", 4),
        Samples.income(after, "0", 4),
        Samples.income(most, "0", 4),
        List.of());
  }

  private static final Sensitivity SENSITIVITY =
      new Sensitivity(
          Samples.assessment(income("29000", "29000")),
          List.of(
              alternative(
                  "net",
                  income("28000", "28500"),
                  new Change(
                      Samples.BONUS,
                      outcome(Status.ELIGIBLE, "5000", "5000"),
                      outcome(Status.UNDETERMINED, "4000", "4500")),
                  new Change(
                      Samples.ALLOWANCE,
                      outcome(Status.ELIGIBLE, "80", "80"),
                      outcome(Status.UNDETERMINED, "0", null)),
                  new Change(
                      Samples.JOBS,
                      outcome(Status.ELIGIBLE, null, null, "members[m1]"),
                      outcome(Status.INELIGIBLE, null, null)),
                  new Change(
                      Samples.LOW_INCOME,
                      outcome(Status.INELIGIBLE, null, null),
                      outcome(Status.ELIGIBLE, null, null))),
              alternative("same", null)));

  @Test
  void whatAnotherReadingChangesIsTold() {
    assertThat(new SensitivityTable(ZH, WIDTH).lines(SENSITIVITY))
        .containsExactly(
            "换一种口径",
            "  A2 奖补基数：毛收入 → 换作net（production-base=net）",
            "    种植养殖收入奖补  符合 5,000.00元   → 待定 4,000.00 至 4,500.00元",
            "    农村低保          待审核 80.00元    → 待定 至少 0.00元",
            "    岗位推送          符合：成员（m1）  → 不符合",
            "    人均低于8500元    无需跟进          → 需跟进",
            "    测算后收入        29,000.00元       → 28,000.00元",
            "    测算后收入最多    29,000.00元       → 28,500.00元",
            "  其余 1 种选择不改变结果");
    assertThat(new SensitivityTable(EN, WIDTH).lines(SENSITIVITY))
        .containsExactly(
            "Under another reading",
            "  A2 base of the bonus: gross → as net (production-base=net)",
            "    production bonus       eligible 5,000.00 yuan  → undetermined 4,000.00 to",
            "                                                   4,500.00 yuan",
            "    allowance              screened 80.00 yuan     → undetermined at least 0.00",
            "                                                   yuan",
            "    job leads              eligible: member (m1)   → not eligible",
            "    income below 8,500     nothing to act on       → to be acted on",
            "    income after           29,000.00 yuan          → 28,000.00 yuan",
            "    income after, at most  29,000.00 yuan          → 28,500.00 yuan",
            "  other choices that change nothing: 1");
  }

  @Test
  void thatNoReadingChangesAnythingIsToldToo() {
    Sensitivity none =
        new Sensitivity(SENSITIVITY.assessment(), List.of(alternative("same", null)));

    assertThat(new SensitivityTable(ZH, WIDTH).lines(none))
        .containsExactly("换一种口径", "  其他选择（1 种）都不改变结果");
    assertThat(new SensitivityTable(EN, WIDTH).lines(none))
        .containsExactly(
            "Under another reading", "  none of the other choices (1) changes anything");
  }

  @Test
  void thatTheSameComesOutIsOneLine() {
    assertThat(new VerificationTable(ZH, WIDTH).lines(new Verification.Same(null)))
        .containsExactly("一致：规则、资料、结果都与回执相同");
    assertThat(
            new VerificationTable(EN, WIDTH)
                .lines(
                    new Verification.Same(
                        new Difference(Aspect.ENGINE, null, "rules 1", "rules 2"))))
        .containsExactly(
            "Same: rules, facts and result are those of the receipt",
            "  by another engine: rules 1 → rules 2");
  }

  @Test
  void whatDiffersStandsBesideTheReceipt() {
    Verification different =
        new Verification.Different(
            List.of(
                new Difference(Aspect.PACK_VERSION, null, "1.0.0", "1.0.1"),
                new Difference(Aspect.READING, "moon", "full", null),
                new Difference(Aspect.FACTS, null, "a".repeat(64), "b".repeat(64)),
                new Difference(Aspect.ASSESSMENT, null, "c".repeat(64), null)));

    assertThat(new VerificationTable(ZH, WIDTH).lines(different))
        .containsExactly(
            "不一致",
            "                 回执           现在",
            "  规则包版本     1.0.0          1.0.1",
            "  政策口径 moon  full           无",
            "  申请主体资料   aaaaaaaaaaaa…  bbbbbbbbbbbb…",
            "  测算结果       cccccccccccc…  不能测算");
    assertThat(new VerificationTable(EN, WIDTH).lines(different))
        .containsExactly(
            "Different",
            "                            receipt        now",
            "  version of the rule pack  1.0.0          1.0.1",
            "  reading moon              full           none",
            "  facts of the applicant    aaaaaaaaaaaa…  bbbbbbbbbbbb…",
            "  assessment                cccccccccccc…  refused");
  }

  @Test
  void aResultThatDiffersWithoutACauseMakesTheReceiptSuspect() {
    Verification different =
        new Verification.Different(
            List.of(new Difference(Aspect.ASSESSMENT, null, "c".repeat(64), "d".repeat(64))));

    assertThat(new VerificationTable(ZH, WIDTH).lines(different))
        .last()
        .isEqualTo("  规则和资料都没有变：回执可能被改动过");
    assertThat(new VerificationTable(EN, WIDTH).lines(different))
        .last()
        .isEqualTo("  Neither the rules nor the facts have changed: perhaps the receipt was");
  }
}

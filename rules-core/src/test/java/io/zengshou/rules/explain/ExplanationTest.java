package io.zengshou.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.explain.Explanation.Line;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
  private static final Locale EN = Locale.ENGLISH;

  @Test
  void tellsEveryKindOfFindingInChinese() {
    assertThat(Explanation.of(Samples.everything(), ZH).text())
        .isEqualTo(
            """
            SQ-0001 增收政策测算（2023-09-30）

            可得资金：合计 5,285.50元
              种植养殖收入奖补：5,000.00元
                50,001.00元 × 10% = 5,000.10元，封顶 5,000.00元
                依据：二(一)1；负责：县农业农村局、各镇
              蚕种补贴：105.00元
                3张 × 35.00元/张 = 105.00元
                依据：二(一)1；负责：县农业农村局、各镇
              优质茧补贴：180.50元
                蚕茧（0）：180.5斤 × 1.00元/斤 = 180.50元
                依据：二(一)1；负责：县农业农村局、各镇

            兜底保障筛查：合计 9,480.00元
              农村低保：9,480.00元
                每人每年 5,370.00元 × 4人 − 计入收入 12,000.00元 = 9,480.00元
                以上只是筛查，由民政部门审核确认。
                依据：二(三)1；负责：县农业农村局、各镇

            可享服务
              岗位推送：成员（m1）
                补充以下情况后可能还有其他人符合：成员（m2）是否就业
                依据：二(二)1；负责：县农业农村局、各镇

            需跟进事项
              人均低于8500元
                测算后仍低于界线。
                依据：一；负责：县农业农村局、各镇

            待定事项
              蚕桑机械补贴：0.00元 至 1,000.00元 之间
                缺少：机械（m2）的发票单价
                政策口径未定：A9
                依据：二(一)1；负责：县农业农村局、各镇

            不符合的政策
              特困供养
                未满足：成员（m1）是否有劳动能力应为“否”；实际：“是”
                依据：二(三)3；负责：县农业农村局、各镇
              不适用的服务和提示（1项）：小额贷款

            不在有效期的政策
              补贴逾期：有效期 2023-01-01 至 2023-12-31
                依据：二(三)4；负责：县农业农村局、各镇

            收入变化
              经营性收入：24,000.00元 → 29,000.00元
              工资性收入：30,001.00元，不变
              财产性收入：0.00元，不变
              转移性收入：0.00元，不变
              合计：54,001.00元 → 59,001.00元
              人均（4人）：13,500.25元 → 14,750.25元
              待定事项按最多计：人均 15,000.25元

            测算依据
              规则包：shiquan-2023 1.0.0
                sha256 0123abcd
              政策口径：production-base=gross
            """);
  }

  @Test
  void tellsEveryKindOfFindingInEnglish() {
    assertThat(Explanation.of(Samples.everything(), EN).text())
        .isEqualTo(
            """
            Measures for SQ-0001 on 2023-09-30

            Money: 5,285.50 yuan in all
              production bonus: 5,000.00 yuan
                50,001.00 yuan × 10% = 5,000.10 yuan, held to 5,000.00 yuan
                Clause: 二(一)1; in charge: agriculture bureau, townships
              silkworm-egg subsidy: 105.00 yuan
                3 sheets × 35.00 yuan per sheet = 105.00 yuan
                Clause: 二(一)1; in charge: agriculture bureau, townships
              cocoon subsidy: 180.50 yuan
                cocoon delivery (0): 180.5 jin × 1.00 yuan per jin = 180.50 yuan
                Clause: 二(一)1; in charge: agriculture bureau, townships

            Guarantees, screened: 9,480.00 yuan in all
              allowance: 9,480.00 yuan
                5,370.00 yuan a year × 4 persons − counted income 12,000.00 yuan = 9,480.00 yuan
                Screened only: civil affairs decides, nothing is granted here.
                Clause: 二(三)1; in charge: agriculture bureau, townships

            Services
              job leads: member (m1)
                Others may be found once this is known: whether member (m2) is employed
                Clause: 二(二)1; in charge: agriculture bureau, townships

            To be acted on
              income below 8,500
                Still below the line afterwards.
                Clause: 一; in charge: agriculture bureau, townships

            Undetermined
              machinery subsidy: between 0.00 yuan and 1,000.00 yuan
                Missing: invoice price of machine (m2)
                Not settled: A9
                Clause: 二(一)1; in charge: agriculture bureau, townships

            Not eligible
              special hardship
                Not met: whether member (m1) is capable of labour must be no; actual: yes
                Clause: 二(三)3; in charge: agriculture bureau, townships
              services and flags that do not apply (1): micro-loan

            Not in force
              late benefit: in force from 2023-01-01 to 2023-12-31
                Clause: 二(三)4; in charge: agriculture bureau, townships

            Income
              operating: 24,000.00 yuan → 29,000.00 yuan
              wage: 30,001.00 yuan, unchanged
              property: 0.00 yuan, unchanged
              transfer: 0.00 yuan, unchanged
              total: 54,001.00 yuan → 59,001.00 yuan
              per head of 4: 13,500.25 yuan → 14,750.25 yuan
              at most, with what is undetermined: 15,000.25 yuan per head

            Basis
              rule pack: shiquan-2023 1.0.0
                sha256 0123abcd
              readings: production-base=gross
            """);
  }

  @Test
  void personsAndEntriesAreCalledByTheirNames() {
    Household household =
        Household.builder("SQ-0001")
            .members(List.of(member("m1", "王秀英"), member("m2", "李明")))
            .machines(List.of(new Machine("m2", "方格蔟", null, null, 1, Money.ZERO)))
            .build();
    String zh = Explanation.of(Samples.everything(), household, ZH).text();
    assertThat(zh).contains("岗位推送：王秀英", "李明是否就业", "机械（方格蔟）的发票单价");
    String en = Explanation.of(Samples.everything(), household, EN).text();
    assertThat(en)
        .contains("job leads: 王秀英", "invoice price of machine (方格蔟)", "whether 李明 is employed");
  }

  @Test
  void anotherApplicantIsRefused() {
    Household other = Household.builder("SQ-0002").build();
    Assessment assessment = Samples.everything();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(assessment, other, ZH))
        .withMessageContaining("SQ-0001");
  }

  @Test
  void linesNameTheirMeasure() {
    Explanation explanation = Explanation.of(Samples.everything(), EN);
    assertThat(explanation.section(Topic.MONEY).orElseThrow().lines())
        .extracting(Line::measure)
        .containsExactly("production-bonus", "silkworm-egg-subsidy", "cocoon-subsidy");
    assertThat(Explanation.of(Samples.assessment(null), EN).section(Topic.MONEY)).isEmpty();
  }

  @Test
  void guaranteesAreNeverGranted() {
    Assessment assessment =
        Samples.assessment(
            null, Samples.undetermined(Samples.HARDSHIP, "0", null, List.of("members"), List.of()));
    Line zh = onlyLine(assessment, Topic.UNDETERMINED, ZH);
    assertThat(zh.words()).isEqualTo("特困供养：至少 0.00元，上限未知");
    assertThat(zh.details()).startsWith("缺少：家庭成员", "以上只是筛查，由民政部门审核确认。");
    Line en = onlyLine(assessment, Topic.UNDETERMINED, EN);
    assertThat(en.words()).isEqualTo("special hardship: 0.00 yuan or more, no upper limit");
    assertThat(en.details())
        .startsWith(
            "Missing: members", "Screened only: civil affairs decides, nothing is granted here.");
  }

  @Test
  void whatAPackSaysItselfIsNotSaidTwice() {
    Note screened = new Note("screened-only", new Text("此处只是筛查", "screened here only"));
    Note point = new Note("A9", new Text("价格未定", "the price is not settled"));
    Assessment assessment =
        Samples.assessment(
            null,
            new Finding.Undetermined(
                Samples.HARDSHIP,
                Money.ZERO,
                Money.yuan(1),
                List.of(),
                List.of("A9", "A2"),
                List.of(),
                List.of(point, screened)));
    assertThat(onlyLine(assessment, Topic.UNDETERMINED, ZH).details())
        .containsExactly("政策口径未定：价格未定、A2", "此处只是筛查", "依据：二(三)3；负责：县农业农村局、各镇");
  }

  @Test
  void aServiceThatIsUndeterminedHasNoBounds() {
    Assessment assessment =
        Samples.assessment(
            null,
            Samples.undetermined(Samples.LOAN, null, null, List.of("creditNeeded"), List.of()));
    assertThat(onlyLine(assessment, Topic.UNDETERMINED, ZH).words()).isEqualTo("小额贷款");
  }

  @Test
  void aCeilingAcrossMeasuresIsToldBesideWhatIsLeft() {
    Assessment assessment =
        Samples.assessment(
            null,
            Samples.eligible(
                Samples.BONUS, "300.00", Samples.step("5000", "500", "400.00", "300.00")));
    assertThat(onlyLine(assessment, Topic.MONEY, ZH).details())
        .startsWith("5,000.00元 × 10% = 500.00元，封顶 400.00元，计 300.00元");
    assertThat(onlyLine(assessment, Topic.MONEY, EN).details())
        .startsWith(
            "5,000.00 yuan × 10% = 500.00 yuan, with a ceiling of 400.00 yuan: 300.00 yuan");
  }

  @Test
  void aTopUpPerPersonIsToldSoThatItAddsUp() {
    Step perPerson =
        new Step(
            "r",
            null,
            Money.yuan("3370"),
            null,
            Money.yuan("5370"),
            3,
            Money.yuan("6000"),
            null,
            Money.yuan("6000"));
    Assessment assessment =
        Samples.assessment(null, Samples.eligible(Samples.ALLOWANCE, "6000.00", perPerson));
    assertThat(onlyLine(assessment, Topic.GUARANTEES, ZH).details())
        .startsWith("（保障标准 5,370.00元 − 人均计入收入 3,370.00元） × 3人 = 6,000.00元");
  }

  @Test
  void conditionsThatAreNotYesOrNoStandAsTheRuleHasThem() {
    Assessment assessment =
        Samples.assessment(
            null,
            new Finding.Ineligible(
                Samples.BONUS,
                List.of(
                    new Reason(
                        "奖补",
                        null,
                        "lifted == true || atRisk == true",
                        "lifted = false, atRisk = false"),
                    new Reason("奖补", null, "amount > yuan(0)", null)),
                List.of()));
    assertThat(onlyLine(assessment, Topic.INELIGIBLE, ZH).details())
        .startsWith(
            "未满足：是否脱贫户应为“是”，或是否风险未消除的监测对象应为“是”；实际：是否脱贫户：“否”、是否风险未消除的监测对象：“否”",
            "未满足：规则「奖补」 amount > yuan(0)");
    assertThat(onlyLine(assessment, Topic.INELIGIBLE, EN).details())
        .contains("Not met: rule \"奖补\": amount > yuan(0)");
  }

  @Test
  void anIncomeThatIsNotKnownIsNotToldAsZero() {
    Assessment assessment =
        Samples.assessment(
            new IncomeStatement(
                Samples.income(null, "6000", null),
                Samples.income(null, "6000", null),
                Samples.income(null, "6000", null),
                List.of("operatingCosts", "registeredPersons")));
    assertThat(Explanation.of(assessment, ZH).section(Topic.INCOME).orElseThrow().lines())
        .extracting(Line::words)
        .containsExactly(
            "经营性收入：未知",
            "工资性收入：6,000.00元，不变",
            "财产性收入：0.00元，不变",
            "转移性收入：0.00元，不变",
            "合计：未知",
            "人均：未知",
            "缺少：生产经营成本、户籍人数");
  }

  private static Line onlyLine(Assessment assessment, Topic topic, Locale locale) {
    List<Line> lines = Explanation.of(assessment, locale).section(topic).orElseThrow().lines();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static Member member(String id, String name) {
    return MemberBuilder.builder().id(id).name(name).build();
  }
}

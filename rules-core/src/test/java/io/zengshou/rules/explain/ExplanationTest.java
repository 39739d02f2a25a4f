package io.zengshou.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Machine;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.explain.Explanation.Line;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Weight;
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
                每人每年 5,370.00元 × 4人 − 核算收入 12,000.00元 = 9,480.00元
                以上只是筛查，由民政部门审核确认。
                依据：二(三)1；负责：县农业农村局、各镇

            可享服务
              岗位推送：成员（m1）
                补充以下情况后可能还有其他人符合：成员（m2）是否已就业
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
                未满足：成员（m1）：没有劳动能力；实际：有劳动能力
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
                Not met: member (m1): not capable of labour; actual: capable of labour
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
    assertThat(zh).contains("岗位推送：王秀英", "李明是否已就业", "机械（方格蔟）的发票单价");
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
        .startsWith("（保障标准 5,370.00元 − 人均核算收入 3,370.00元） × 3人 = 6,000.00元");
  }

  @Test
  void howFarAConditionWasFromHoldingIsTold() {
    Text words = new Text("条件", "condition");
    assertThat(reasonTold(words, new Distance.Amount(Money.yuan("0.5"), true)))
        .containsExactly(
            "未满足：机械（m2）：条件；实际：所见；还差0.50元",
            "Not met: machine (m2): condition; actual: found; short by 0.50 yuan");
    assertThat(reasonTold(words, new Distance.Amount(Weight.jin("1200"), false)))
        .containsExactly(
            "未满足：机械（m2）：条件；实际：所见；超出1,200斤",
            "Not met: machine (m2): condition; actual: found; over by 1,200 jin");
    // 2,000.02 over 4 persons is 500.005 each: with 500.00 it would not do.
    assertThat(reasonTold(words, new Distance.PerPerson(new PerCapita(yuan("2000.02"), 4), false)))
        .containsExactly(
            "未满足：机械（m2）：条件；实际：所见；超出每人500.01元（4人共2,000.02元）",
            "Not met: machine (m2): condition; actual: found; "
                + "over by 500.01 yuan per person (2,000.02 yuan for 4)");
    assertThat(reasonTold(words, new Distance.PerPerson(new PerCapita(yuan("3"), 1), true)))
        .first()
        .asString()
        .endsWith("；还差每人3.00元");
    assertThat(reasonTold(words, new Distance.Share(Rate.percent("2.5%"), false)))
        .allSatisfy(told -> assertThat(told).containsAnyOf("超出2.5个百分点", "over by 2.5 percentage"));
    assertThat(reasonTold(words, new Distance.Count(1, Distance.Unit.YEAR, true)))
        .allSatisfy(told -> assertThat(told).containsAnyOf("还差1岁", "short by 1 year"));
    assertThat(reasonTold(words, new Distance.Count(3, Distance.Unit.DAY, true)))
        .allSatisfy(told -> assertThat(told).containsAnyOf("还差3天", "short by 3 days"));
  }

  private static List<String> reasonTold(Text words, Distance distance) {
    Reason reason = Samples.reason("machines[m2]", "c", words, new Text("所见", "found"), distance);
    Finding finding = new Finding.Ineligible(Samples.MACHINES, List.of(reason), List.of());
    Assessment assessment = Samples.assessment(null, finding);
    return List.of(
        onlyLine(assessment, Topic.INELIGIBLE, ZH).details().get(0),
        onlyLine(assessment, Topic.INELIGIBLE, EN).details().get(0));
  }

  @Test
  void whereNothingWasFoundOnlyTheConditionIsTold() {
    Reason reason =
        Samples.reason(
            null, "CocoonDelivery()", new Text("没有蚕茧交售记录", "no record of cocoons"), null, null);
    Assessment assessment =
        Samples.assessment(
            null, new Finding.Ineligible(Samples.COCOONS, List.of(reason), List.of()));
    assertThat(onlyLine(assessment, Topic.INELIGIBLE, ZH).details()).startsWith("未满足：没有蚕茧交售记录");
  }

  @Test
  void oneFactThatWouldMakeAMeasureApplyIsTold() {
    Household household =
        Household.builder("SQ-0001").members(List.of(member("m1", "王秀英"))).build();
    Assessment assessment =
        Samples.assessment(
            null,
            new Finding.Ineligible(Samples.COCOONS, List.of(), List.of()),
            new Finding.Ineligible(Samples.JOBS, List.of(), List.of()),
            new Finding.Ineligible(Samples.LOAN, List.of(), List.of()));
    List<Change> changes =
        List.of(
            new Change("cocoon-subsidy", "cocoonDeliveries[0].registered", false, true, yuan("85")),
            new Change("cocoon-subsidy", "registeredPersons", 3, 4, yuan("85")),
            new Change("job-matching", "members[m1].employed", true, false, null),
            new Change(
                "job-matching",
                "members[m1].schooling",
                Schooling.IN_SCHOOL,
                Schooling.LEAVER,
                null));
    assertThat(
            Explanation.of(assessment, household, changes, ZH)
                .section(Topic.INELIGIBLE)
                .orElseThrow()
                .lines())
        .extracting(Line::words, line -> line.details().stream().limit(2).toList())
        .containsExactly(
            tuple(
                "优质茧补贴",
                List.of("若 蚕茧（0）是否已在溯源系统登记 由“否”变为“是”，则可得 85.00元", "若 户籍人数 由3变为4，则可得 85.00元")),
            tuple("岗位推送", List.of("若 王秀英是否已就业 由“是”变为“否”，则符合", "若 王秀英的就学情况 由“在校”变为“两后生”，则符合")),
            tuple("不适用的服务和提示（1项）：小额贷款", List.of()));
    assertThat(Explanation.of(assessment, household, changes, EN).text())
        .contains(
            "If \"whether cocoon delivery (0) is registered in the traceability system\" were yes"
                + " instead of no, it would give 85.00 yuan",
            "If number of registered persons were 4 instead of 3, it would give 85.00 yuan",
            "If schooling of 王秀英 were \"leaver who did not go on\" instead of \"in school\","
                + " it would apply");
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
            "缺少：未分摊的经营成本、户籍人数");
  }

  private static Line onlyLine(Assessment assessment, Topic topic, Locale locale) {
    List<Line> lines = Explanation.of(assessment, locale).section(topic).orElseThrow().lines();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static Money yuan(String yuan) {
    return Money.yuan(yuan);
  }

  private static Member member(String id, String name) {
    return MemberBuilder.builder().id(id).name(name).build();
  }
}

package io.zengshou.examples.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.examples.county.report.Chart.Bars;
import io.zengshou.examples.county.report.Chart.Lines;
import io.zengshou.examples.county.report.Chart.Mark;
import io.zengshou.examples.county.report.Chart.Point;
import io.zengshou.examples.county.report.Chart.Scale;
import io.zengshou.examples.county.report.Chart.Series;
import io.zengshou.examples.county.report.Chart.Sign;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.reform.Reform;
import io.zengshou.rules.study.reform.ReformEffect;
import io.zengshou.rules.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the chapters on reforms and on breakpoints say; all figures by hand. */
class ChaptersTest {

  private static final BenefitCalculator PLAN = BenefitCalculator.load("shiquan-2023");

  /** Of 70,000 yuan of receipts 10% are over the cap of 5,000. */
  private static final String CAPPED =
      """
      {"applicant": "household", "id": "乙", "township": "池河镇", "lifted": true, "registeredPersons": 10,
       "head": "某某某", "operatingCosts": 0, "subsistence": {"assetsWithinLimits": false},
       "production": [{"product": "crop", "receipts": 70000}]}
      """;

  private static final String CHILD =
      """
      {"applicant": "household", "id": "a16", "lifted": true, "relocated": false,
       "registeredPersons": 1, "wages": [], "operatingCosts": 0,
       "members": [{"id": "m1", "name": "某某某", "age": 15, "labourCapacity": "full",
                    "hasLivelihood": false, "supporter": "none", "disabilityKind": "none",
                    "guarantees": []}],
       "subsistence": {"assetsWithinLimits": false, "method": "topUp"}}
      """;

  private static final Reform LOWER = cap("1000");
  private static final Reform HIGHER = cap("6000");

  @Test
  void aReformIsToldByMeasureByTownshipAndByIncomeAndForWhomItChangesMost() {
    List<Chapter> chapters = reforms(List.of(HIGHER), CAPPED);
    assertThat(chapters).extracting(Chapter::title).containsExactly("方案：封顶 6000");
    assertThat(chapters.get(0).facts().get(0).value()).isEqualTo("+1,000.00元");
    assertThat(chapters.get(0).blocks())
        .extracting(Block::title)
        .containsExactly("资金", "影响的户", "各镇", "由低到高的各收入组", "跨过收入界线的户", "变动最大的户");
    assertThat(rows(chapters.get(0), "各镇"))
        .containsExactly(List.of("池河镇", "1", "+1,000.00", "0.00", "1", "0"));
    assertThat(rows(chapters.get(0), "由低到高的各收入组"))
        .containsExactly(List.of("第1组（7,000–7,000）", "1", "+1,000.00", "0.00", "1", "0"));
    assertThat(rows(chapters.get(0), "变动最大的户"))
        .containsExactly(
            List.of(
                "1", "+1,000.00", "种植养殖收入奖补", "二(一)1", "符合 5,000.00元 → 符合 6,000.00元", "种植养殖收入奖补"));
  }

  /** 70,000 for ten are 7,000 each, and 7,500 with the bonus: below the line in all cases. */
  @Test
  void severalReformsStandSideBySideFirst() {
    List<Chapter> chapters = reforms(List.of(LOWER, HIGHER), CAPPED);
    assertThat(chapters)
        .extracting(Chapter::title)
        .containsExactly("方案对比", "方案：封顶 1000", "方案：封顶 6000");
    assertThat(rows(chapters.get(0), "资金"))
        .containsExactly(
            List.of("封顶 1000", "-4,000.00", "0.00"), List.of("封顶 6000", "+1,000.00", "0.00"));
    assertThat(rows(chapters.get(0), "影响的户"))
        .containsExactly(
            List.of("封顶 1000", "0", "1", "0", "0"), List.of("封顶 6000", "1", "0", "0", "0"));
    Bars money = (Bars) chart(chapters.get(0), "资金");
    assertThat(money.series())
        .extracting(Series::name)
        .as("nothing changes in the guarantees")
        .containsExactly("现金增减");
    assertThat(money.series().get(0).values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(-4000), new BigDecimal(1000));
  }

  @Test
  void whereNothingChangesNothingIsDrawn() {
    Chapter nobody = reforms(List.of(HIGHER)).get(0);
    assertThat(nobody.blocks()).isEmpty();
    assertThat(nobody.facts()).anyMatch(fact -> fact.remark().equals("没有一个结果不同"));
  }

  @Test
  void institutionsHaveNoTownshipAndNoIncome() {
    Reform reform = Reform.titled(Text.same("村集体")).parameter("collective-income-award.rate", "6%");
    String collective =
        """
        {"applicant": "collective", "id": "村", "operatingIncome": 10000}
        """;
    assertThat(reforms(List.of(reform), collective).get(0).blocks())
        .extracting(Block::title)
        .containsExactly("资金", "影响的户", "变动最大的户");
  }

  /** At 50,000.00 yuan 10% are 5,000.00, the cap. */
  @Test
  void aBreakpointIsMarkedWhereItIsAndTheLineRunsThroughIt() {
    Chapter chapter =
        along(CAPPED, "production[0].receipts", Money.yuan(40_000), Money.yuan(60_000));
    Lines lines = (Lines) chart(chapter, "每一段多一点值多少");
    assertThat(lines.scale()).isEqualTo(Scale.NUMBERS);
    assertThat(lines.marks()).extracting(Mark::sign).containsOnly(Sign.CHANGE);
    assertThat(lines.marks())
        .anySatisfy(
            mark -> {
              assertThat(mark.across()).isEqualByComparingTo("50000");
              assertThat(mark.label()).contains("种植养殖收入奖补：达到封顶");
            });
    assertThat(lines.lines().get(1).points())
        .extracting(ChaptersTest::plain)
        .contains("40000 44000", "50000 55000", "60000 65000");
    assertThat(rows(chapter, "在哪里变化"))
        .anySatisfy(row -> assertThat(row).contains("50,000.00元", "二(一)1"));
  }

  /** A26: the support ends with 16 and begins again with 60. */
  @Test
  void aCliffIsMarkedAsADropWithItsDepth() {
    Chapter chapter = along(CHILD, "members[m1].age", 0, 100);
    assertThat(((Lines) chart(chapter, "每一段多一点值多少")).marks())
        .filteredOn(mark -> mark.sign() == Sign.DROP)
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.across()).isEqualByComparingTo("16");
              assertThat(mark.label()).endsWith("断崖，少 6,984.00元");
            });
    assertThat(rows(chapter, "断崖"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("16", "6,984.00", "到 60 才补回"));
  }

  @Test
  void daysAreCountedFrom1970() {
    LocalDate last = LocalDate.of(2023, 12, 31);
    Lines lines =
        (Lines)
            chart(
                along(
                    """
                    {"applicant": "household", "id": "c32", "lifted": true,
                     "payments": [{"benefit": "industry", "dueAmount": 400, "paidAmount": 400,
                                   "paidOn": "2023-09-30"}]}
                    """,
                    "payments[0].paidOn",
                    LocalDate.of(2023, 1, 1),
                    last),
                "每一段多一点值多少");
    assertThat(lines.scale()).isEqualTo(Scale.DAYS);
    // The day after the deadline.
    assertThat(lines.marks())
        .extracting(mark -> mark.across().longValueExact())
        .containsExactly(LocalDate.of(2023, 10, 1).toEpochDay());
  }

  @Test
  void noPersonIsNamed() {
    assertThat(
            Stream.concat(
                    reforms(List.of(HIGHER), CAPPED).stream(),
                    Stream.of(along(CHILD, "members[m1].age", 0, 100)))
                .map(Chapter::toString))
        .noneMatch(text -> text.contains("某某某"));
  }

  private static List<Chapter> reforms(List<Reform> reforms, String... applicants) {
    List<ReformEffect> effects =
        ReformEffect.of(
            PLAN.rules(),
            reforms.stream().map(one -> PLAN.with(one).rules()).toList(),
            Money.yuan(8_500),
            Stream.of(applicants).map(ApplicantJson::read).iterator());
    return ReformChapters.of(reforms, effects, Locale.CHINESE);
  }

  private static Chapter along(String household, String path, Object from, Object to) {
    Applicant applicant = ApplicantJson.read(household);
    Breakpoints study = Breakpoints.of(PLAN.rules(), applicant, path, from, to);
    return BreakpointsChapter.of(applicant, study, Locale.CHINESE);
  }

  private static Reform cap(String yuan) {
    return Reform.titled(Text.same("封顶 " + yuan)).parameter("production-bonus.cap", yuan + "元/户·年");
  }

  private static List<List<String>> rows(Chapter chapter, String title) {
    return block(chapter, title).table().rows();
  }

  private static Chart chart(Chapter chapter, String title) {
    return Objects.requireNonNull(block(chapter, title).chart());
  }

  private static Block block(Chapter chapter, String title) {
    return chapter.blocks().stream()
        .filter(block -> block.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(Point point) {
    BigDecimal up = point.up();
    return point.across().stripTrailingZeros().toPlainString()
        + " "
        + (up == null ? "" : up.stripTrailingZeros().toPlainString());
  }
}

package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.explain.BreakpointsTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.BreakpointsJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.study.breakpoints.Breakpoint;
import io.zengshou.rules.study.breakpoints.Breakpoint.Ceiling;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Breakpoints;
import io.zengshou.rules.study.breakpoints.Cliff;
import io.zengshou.rules.study.breakpoints.Segment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where one fact changes what, worked out by hand from the plan's worked cases. */
class BreakpointsTest {

  private static final BenefitCalculator PLAN = BenefitCalculator.load("shiquan-2023");

  /** A pack with a bonus that ends at once, as no measure of the plan does. */
  static final Path CLIFF = Path.of("src/test/resources/io/zengshou/rules/drl/cliff");

  private static final Rate NOTHING = new Rate(0, 1);
  private static final Rate ALL = new Rate(1, 1);

  /** Case 3: 10% of 50,000 is the ceiling of 5,000. */
  private static final String FARM =
      """
      {"applicant": "household", "id": "c2", "lifted": true, "registeredPersons": 5,
       "operatingCosts": 20000, "production": [{"product": "crop", "receipts": 49999}],
       "subsistence": {"assetsWithinLimits": false}}
      """;

  /** Case 18: 12,000 counted for four, and nobody who can work. */
  private static final String ALLOWANCE =
      """
      {"applicant": "household", "id": "c18", "lifted": true, "relocated": false,
       "members": [{"id": "m1", "age": 50, "labourCapacity": "none", "hasLivelihood": true},
                   {"id": "m2", "age": 50, "labourCapacity": "none", "hasLivelihood": true},
                   {"id": "m3", "age": 20, "labourCapacity": "none", "hasLivelihood": true},
                   {"id": "m4", "age": 20, "labourCapacity": "none", "hasLivelihood": true}],
       "wages": [{"member": "m1", "amount": 0}],
       "transfers": [{"kind": "support", "amount": 12000},
                     {"kind": "centralBasicPension", "amount": 2000}],
       "subsistence": {"assetsWithinLimits": true, "method": "topUp"}}
      """;

  @Test
  void theCeilingOfTheBonusIsReachedAtExactly50000() {
    Breakpoints study = along(FARM, "production[0].receipts", "30000", "60000");

    Breakpoint reached = point(study, "50000.00");
    assertThat(reached.turns())
        .extracting(turn -> turn.measure().id(), Turn::ceiling, Turn::rateBefore, Turn::rateAfter)
        .containsExactly(tuple("production-bonus", Ceiling.REACHED, new Rate(1, 10), NOTHING));
    assertThat(reached.turns().get(0).rules()).containsExactly("种植养殖收入奖补");
    assertThat(segment(study, "50000.00").first().cash()).isEqualTo(Money.yuan(5_000));
  }

  /** 0.10 yuan grants a fen: no breakpoint, and the rate is exactly a tenth. */
  @Test
  void roundingToTheFenIsNoBreakpoint() {
    Breakpoints study = along(FARM, "production[0].receipts", "30000", "49999.99");

    assertThat(study.points()).isEmpty();
    assertThat(study.segments()).hasSize(1);
    Segment.Marginal marginal = marginal(study.segments().get(0));
    assertThat(marginal.cash()).isEqualTo(new Rate(1, 10));
    assertThat(marginal.income()).isEqualTo(new Rate(11, 10));
  }

  @Test
  void theAllowanceFallsYuanForYuanAndEndsAtExactly9480() {
    Breakpoints study = along(ALLOWANCE, "wages[0].amount", "0", "60000");

    // 5,370 × 4 − 12,000 = 9,480.
    Segment first = study.segments().get(0);
    assertThat(first.first().guarantees()).isEqualTo(Money.yuan(9_480));
    assertThat(marginal(first).guarantees()).isEqualTo(new Rate(-1, 1));
    assertThat(marginal(first).income()).isEqualTo(ALL);
    assertThat(marginal(first).incomeWithGuarantees()).isEqualTo(NOTHING);
    assertThat(first.to()).isEqualTo(Money.yuan("9479.99"));
    assertThat(point(study, "9480.00").turns())
        .extracting(turn -> turn.measure().id(), turn -> turn.after().status())
        .contains(
            tuple("rural-subsistence-allowance", Status.INELIGIBLE),
            tuple("allowance-margin", Status.ELIGIBLE));
    // 8,500 × 4 − 14,000 = 20,000; and 1.5 × 5,370 × 4 − 12,000 = 20,220.
    assertThat(point(study, "20000.00").turns())
        .extracting(turn -> turn.measure().id())
        .containsExactly("focus-low-income");
    assertThat(point(study, "20220.00").turns())
        .extracting(turn -> turn.measure().id())
        .contains("allowance-margin");
    assertThat(study.points()).hasSize(3);
    assertThat(study.cliffs()).isEmpty();
  }

  /**
   * A17: 0.10 of receipts give 0.01 of bonus. With it the standard of 5,370 is reached at 5,369.89,
   * without it at 5,369.90: for a single fen nobody can say whether the household is at the margin.
   */
  @Test
  void aBandOfOneFenInSixtyThousandYuanIsFound() {
    Breakpoints study =
        along(
            """
            {"applicant": "household", "id": "a17", "lifted": true, "relocated": false,
             "operatingCosts": 0, "production": [{"product": "crop", "receipts": "0.10"}],
             "members": [{"id": "m1", "age": 40, "labourCapacity": "full", "hasLivelihood": true}],
             "wages": [{"member": "m1", "amount": 0}],
             "subsistence": {"assetsWithinLimits": true, "method": "topUp"}}
            """,
            "wages[0].amount",
            "0",
            "60000");

    assertThat(margin(study, "5369.89")).isEqualTo(Status.UNDETERMINED);
    assertThat(margin(study, "5369.90")).isEqualTo(Status.ELIGIBLE);
  }

  /** Case 16: 8,500 a head is n × 8,500 in all, whatever the quotient is rounded to. */
  @Test
  void theLineOf8500IsCrossedAtItsMultipleByThePersons() {
    for (int persons : List.of(1, 3, 4, 7)) {
      String household =
          """
          {"applicant": "household", "id": "c16", "lifted": true, "registeredPersons": %d,
           "wages": [{"amount": 34000}]}
          """
              .formatted(persons);
      Breakpoints study = along(household, "wages[0].amount", "0", "90000");

      assertThat(study.points())
          .filteredOn(
              point ->
                  point.turns().stream()
                      .anyMatch(turn -> turn.measure().id().equals("focus-low-income")))
          .extracting(Breakpoint::at)
          .containsExactly(Money.yuan(8_500L * persons));
    }
  }

  /** Case 6, and A8: each unit has a ceiling of its own, at 2,000 yuan. */
  @Test
  void thePriceOfAMachineIsFollowedToItsOwnCeiling() {
    Breakpoints study =
        along(
            """
            {"applicant": "household", "id": "c6", "lifted": true,
             "machines": [{"id": "m1", "sericulture": true, "price": 1999, "otherSubsidy": 0, "units": 3}]}
            """,
            "machines[m1].price",
            "0",
            "5000");

    assertThat(study.points())
        .extracting(Breakpoint::at)
        .containsExactly(Money.yuan("0.01"), Money.yuan(2_000));
    // Three units at 50%; beyond their ceilings nothing.
    assertThat(marginal(study.segments().get(1)).cash()).isEqualTo(new Rate(3, 2));
    assertThat(marginal(study.segments().get(2)).cash()).isEqualTo(NOTHING);
    assertThat(study.segments().get(2).last().cash()).isEqualTo(Money.yuan(3_000));
  }

  @Test
  void weightsAndSheetsAreFollowedInTheirSmallestUnits() {
    Applicant silk =
        read(
            """
            {"applicant": "household", "id": "c9", "lifted": true,
             "silkwormEggs": [{"sheets": 3, "ledgerSigned": true}],
             "cocoonDeliveries": [{"weight": 180, "unit": "jin", "registered": true, "premium": true}]}
            """);
    Breakpoints weight =
        Breakpoints.of(
            PLAN.rules(), silk, "cocoonDeliveries[0].weight", Weight.jin("1"), Weight.jin("900"));
    assertThat(weight.points()).isEmpty();
    assertThat(marginal(weight.segments().get(0)).cash()).isEqualTo(ALL);
    Breakpoints sheets =
        Breakpoints.of(
            PLAN.rules(), silk, "silkwormEggs[0].sheets", Sheets.of("0.5"), Sheets.of("90"));
    assertThat(marginal(sheets.segments().get(0)).cash()).isEqualTo(new Rate(35, 1));
  }

  /** A26: a child of 15 has no capacity for labour by its age, one of 16 is asked what it has. */
  @Test
  void theOnlyCliffsOfThePlanAlongAnAgeAreThoseOfSpecialHardship() {
    Applicant child =
        read(
            """
            {"applicant": "household", "id": "a16", "lifted": true, "relocated": false,
             "registeredPersons": 1, "wages": [], "operatingCosts": 0,
             "members": [{"id": "m1", "age": 15, "labourCapacity": "full", "hasLivelihood": false,
                          "supporter": "none", "disabilityKind": "none", "guarantees": []}],
             "subsistence": {"assetsWithinLimits": false, "method": "topUp"}}
            """);
    Breakpoints study = Breakpoints.of(PLAN.rules(), child, "members[m1].age", 0, 100);

    assertThat(study.cliffs())
        .extracting(Cliff::at, Cliff::income, Cliff::depth, Cliff::recovered)
        .containsExactly(tuple(16, Cliff.Income.WITH_GUARANTEES, Money.yuan(6_984), 60));
    assertThat(study.cliffs().get(0).causes())
        .extracting(measure -> measure.id())
        .containsExactly("special-hardship-support");
  }

  @Test
  void theDayOfAPaymentIsFollowedToTheDeadline() {
    Applicant paid =
        read(
            """
            {"applicant": "household", "id": "c32", "lifted": true,
             "payments": [{"benefit": "industry", "dueAmount": 400, "paidAmount": 400,
                           "paidOn": "2023-09-30"}]}
            """);
    Breakpoints study =
        Breakpoints.of(
            PLAN.rules(),
            paid,
            "payments[0].paidOn",
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2026, 12, 31));

    assertThat(study.points())
        .extracting(Breakpoint::at)
        .containsExactly(LocalDate.of(2023, 10, 1));
  }

  /** 19,999.99 + 2,000.00 (1,999.999 rounded); at 20,000.00 the bonus is gone. */
  @Test
  void aCliffIsToldWithItsDepthAndWhereItIsMadeUpFor() {
    Breakpoints study =
        Breakpoints.of(
            cliff().rules(),
            read(FARM),
            "production[0].receipts",
            Money.yuan(0),
            Money.yuan(60_000));

    assertThat(study.cliffs())
        .extracting(Cliff::at, Cliff::income, Cliff::depth, Cliff::recovered)
        .containsExactly(
            tuple(
                Money.yuan(20_000),
                Cliff.Income.WITHOUT_GUARANTEES,
                Money.yuan("1999.99"),
                Money.yuan("21999.99")),
            tuple(
                Money.yuan(20_000),
                Cliff.Income.WITH_GUARANTEES,
                Money.yuan("1999.99"),
                Money.yuan("21999.99")));
    assertThat(study.cliffs().get(0).causes()).extracting(m -> m.id()).containsExactly("bonus");
  }

  @Test
  void aCliffThatTheRangeDoesNotMakeUpForHasNoEnd() {
    Breakpoints study =
        Breakpoints.of(
            cliff().rules(),
            read(FARM),
            "production[0].receipts",
            Money.yuan("19999.99"),
            Money.yuan("21999.98"));

    assertThat(study.cliffs()).extracting(Cliff::recovered).containsOnlyNulls();
  }

  /** A number of persons below that of the members contradicts them. */
  @Test
  void valuesThatContradictWhatIsKnownBelongToNoSegment() {
    Applicant two =
        read(
            """
            {"applicant": "household", "id": "h", "lifted": true,
             "members": [{"id": "m1"}, {"id": "m2"}]}
            """);
    Breakpoints study = Breakpoints.of(PLAN.rules(), two, "registeredPersons", 1, 60);

    assertThat(study.segments().get(0).from()).isEqualTo(2);
    assertThat(study.segments().get(study.segments().size() - 1).to()).isEqualTo(50);
  }

  @Test
  void whatIsNoRangeOfThatFactIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> along(FARM, "production[0].receipt", "0", "1"))
        .withMessageContaining("production[0].receipts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> along(FARM, "production[0].receipts", "1", "0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> along(FARM, "lifted", "0", "1"))
        .withMessageContaining("Boolean");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> along(FARM, "registeredPersons", "0", "1"))
        .withMessageContaining("Integer");
  }

  @Test
  void oneValueIsASegmentWithoutARate() {
    Breakpoints study = along(FARM, "production[0].receipts", "50000", "50000");

    assertThat(study.segments()).hasSize(1);
    assertThat(study.segments().get(0).marginal()).isNull();
    assertThat(study.points()).isEmpty();
  }

  @Test
  void isToldInBothLanguagesAndAsJson() {
    Breakpoints study = along(ALLOWANCE, "wages[0].amount", "0", "60000");
    List<String> zh = new BreakpointsTable(Words.in(Locale.CHINESE), 110).lines(study);
    assertThat(String.join("\n", zh))
        .contains("9,480.00元", "农村最低生活保障", "待审核 0.01元 → 不符合", "-100%", "没有断崖");
    List<String> en = new BreakpointsTable(Words.in(Locale.ENGLISH), 110).lines(study);
    assertThat(String.join("\n", en)).contains("9,480.00 yuan", "a yuan more", "No cliff");
    assertThat(BreakpointsJson.write(study))
        .startsWith("{\"path\":\"wages[0].amount\",\"from\":\"0.00\",\"to\":\"60000.00\"")
        .contains("\"at\":\"9480.00\"", "\"guarantees\":\"-1\"");
    Breakpoints cliff =
        Breakpoints.of(
            cliff().rules(), read(FARM), "production[0].receipts", Money.ZERO, Money.yuan(60_000));
    assertThat(String.join("\n", new BreakpointsTable(Words.in(Locale.CHINESE), 110).lines(cliff)))
        .contains("断崖", "少 1,999.99元", "到 21,999.99元 才补回", "二(一)1");
    assertThat(BreakpointsJson.write(cliff))
        .contains("\"depth\":\"1999.99\"", "\"recovered\":\"21999.99\"", "\"cash\":\"1/10\"");
  }

  private static BenefitCalculator cliff() {
    return BenefitCalculator.load(CLIFF);
  }

  private static Breakpoints along(String household, String path, String from, String to) {
    return Breakpoints.of(PLAN.rules(), read(household), path, Money.yuan(from), Money.yuan(to));
  }

  private static Applicant read(String household) {
    return ApplicantJson.read(household);
  }

  private static Breakpoint point(Breakpoints study, String at) {
    return study.points().stream()
        .filter(point -> point.at().equals(Money.yuan(at)))
        .findFirst()
        .orElseThrow();
  }

  private static Status margin(Breakpoints study, String at) {
    return point(study, at).turns().stream()
        .filter(turn -> turn.measure().id().equals("allowance-margin"))
        .map(turn -> turn.after().status())
        .findFirst()
        .orElseThrow();
  }

  private static Segment segment(Breakpoints study, String from) {
    return study.segments().stream()
        .filter(segment -> segment.from().equals(Money.yuan(from)))
        .findFirst()
        .orElseThrow();
  }

  private static Segment.Marginal marginal(Segment segment) {
    return Objects.requireNonNull(segment.marginal());
  }
}

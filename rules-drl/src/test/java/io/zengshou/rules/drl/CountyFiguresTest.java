package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Benefit;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.explain.CountyTables;
import io.zengshou.rules.explain.CountyTopic;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.json.CountyFiguresJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.study.county.Area;
import io.zengshou.rules.study.county.Below;
import io.zengshou.rules.study.county.CountyFigures;
import io.zengshou.rules.study.county.Distribution.Band;
import io.zengshou.rules.study.county.Distribution.Decile;
import io.zengshou.rules.study.county.Growth;
import io.zengshou.rules.study.county.Incomes;
import io.zengshou.rules.study.county.Payments;
import io.zengshou.rules.study.county.Sum;
import io.zengshou.rules.study.county.Uptake;
import io.zengshou.rules.study.county.Work;
import io.zengshou.rules.study.county.Yardsticks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of a county of five households and two village collectives, by hand. */
class CountyFiguresTest {

  private static final BenefitCalculator PLAN = BenefitCalculator.load("shiquan-2023");

  /** 20,000 for 2 persons; a bonus of 3,000. Last year 18,000 for 3. */
  private static final Applicant GROWN =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "grown", "township": "池河镇", "lifted": true,
           "members": [{"id": "m1", "labourCapacity": "full", "hasLivelihood": true, "employed": true},
                       {"id": "m2", "labourCapacity": "none", "hasLivelihood": true, "employed": false}],
           "production": [{"product": "crop", "receipts": 30000}], "operatingCosts": 10000,
           "subsistence": {"assetsWithinLimits": false},
           "previousYear": {"netIncome": 18000, "persons": 3, "allowance": 0},
           "payments": [{"benefit": "grain", "dueAmount": 100, "paidAmount": 100,
                         "paidOn": "2023-09-30"}]}
          """);

  /** 16,000 for 4 persons, nobody employed; a bonus of 1,600. Last year 20,000 for 4. */
  private static final Applicant FALLEN =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "fallen", "township": "池河镇", "lifted": true,
           "registeredPersons": 4,
           "members": [{"id": "m1", "age": 40, "labourCapacity": "partial", "hasLivelihood": true, "employed": false},
                       {"id": "m2", "labourCapacity": "none", "hasLivelihood": true, "employed": false},
                       {"id": "m3", "labourCapacity": "none", "hasLivelihood": true, "employed": false},
                       {"id": "m4", "labourCapacity": "none", "hasLivelihood": true, "employed": false}],
           "production": [{"product": "livestock", "receipts": 16000}], "operatingCosts": 0,
           "subsistence": {"assetsWithinLimits": false},
           "previousYear": {"netIncome": 20000, "persons": 4},
           "payments": [
             {"benefit": "disability", "dueAmount": 500, "paidAmount": 200, "paidOn": "2023-09-01"},
             {"benefit": "industry", "dueAmount": 300, "paidAmount": 300, "paidOn": "2023-10-01"},
             {"benefit": "pension", "paidAmount": 50}]}
          """);

  /** 8,500 for 1 person, at the line; whether employed is not known. */
  private static final Applicant AT_THE_LINE =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "line", "township": "城关镇", "lifted": true,
           "members": [{"id": "m1", "labourCapacity": "full", "hasLivelihood": true}],
           "wages": [{"member": "m1", "amount": 8500}],
           "subsistence": {"assetsWithinLimits": false}}
          """);

  /** Wages that nobody recorded; no township either. */
  private static final Applicant UNRECORDED =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "unrecorded",
           "members": [{"id": "m1", "labourCapacity": "full", "hasLivelihood": true, "employed": true},
                       {"id": "m2", "labourCapacity": "full", "hasLivelihood": true, "employed": true},
                       {"id": "m3", "labourCapacity": "full", "hasLivelihood": true, "employed": true}],
           "subsistence": {"assetsWithinLimits": false}, "unknown": ["wages"]}
          """);

  /** 1,000 for 1 person; lifted to 5,370 by 4,370. Last year 900 for 1, and 4,000 of allowance. */
  private static final Applicant ASSISTED =
      ApplicantJson.read(
          """
          {"applicant": "household", "id": "assisted", "township": "城关镇", "lifted": false,
           "monitoring": "none",
           "members": [{"id": "m1", "age": 40, "labourCapacity": "none", "employed": false,
                        "hasLivelihood": true, "supporter": "able", "disabilityKind": "none"}],
           "transfers": [{"kind": "pension", "amount": 1000}],
           "subsistence": {"assetsWithinLimits": true, "method": "topUp"},
           "previousYear": {"netIncome": 900, "persons": 1, "allowance": 4000}}
          """);

  private static final List<Applicant> COUNTY =
      List.of(
          GROWN,
          FALLEN,
          AT_THE_LINE,
          UNRECORDED,
          ASSISTED,
          ApplicantJson.read(
              "{\"applicant\": \"collective\", \"id\": \"c1\", \"operatingIncome\": 100000}"),
          ApplicantJson.read("{\"applicant\": \"collective\", \"id\": \"c2\"}"));

  private static final CountyFigures FIGURES = figures(COUNTY);

  @Test
  void countsApplicantsAndMoney() {
    Area county = FIGURES.county();
    assertThat(county.applicants()).isEqualTo(7);
    assertThat(county.households()).isEqualTo(5);
    assertThat(county.persons()).isEqualTo(2 + 4 + 1 + 3 + 1);
    // 3,000 + 1,600, and 5% of 100,000; of the other collective there is no upper limit.
    assertThat(county.cash()).isEqualTo(new Sum(Money.yuan(9_600), Money.yuan(9_600), 1));
    assertThat(county.cash().most()).isNull();
    assertThat(county.guarantees()).isEqualTo(certain(4_370));
    Uptake bonus = uptake("production-bonus", county);
    assertThat(bonus.applicants()).isEqualTo(2);
    assertThat(bonus.money()).isEqualTo(certain(4_600));
    Uptake idle = uptake("zero-employment", county);
    assertThat(idle.applicants()).isEqualTo(1);
    assertThat(idle.persons()).isEqualTo(1);
    // Late benefits are no persons.
    assertThat(uptake("benefit-payment-deadline", county).applicants()).isEqualTo(1);
    assertThat(uptake("benefit-payment-deadline", county).persons()).isZero();
  }

  @Test
  void townshipsAddUpToTheCounty() {
    assertThat(FIGURES.townships()).extracting(Area::township).containsExactly("城关镇", "池河镇", null);
    assertThat(FIGURES.townships()).extracting(Area::applicants).containsExactly(2L, 2L, 3L);
    assertThat(FIGURES.townships().get(1).cash()).isEqualTo(certain(4_600));
    Incomes town = FIGURES.townships().get(1).incomes();
    assertThat(town.perCapitaBefore()).isEqualTo(PerCapita.of(Money.yuan(6_000)));
    Sum all = FIGURES.townships().stream().map(Area::cash).reduce(Sum.NONE, Sum::plus);
    assertThat(all).isEqualTo(FIGURES.county().cash());
  }

  @Test
  void eachDepartmentHasTheWorkOfItsMeasures() {
    // The award to collectives is not the work of the finance bureau.
    assertThat(work("县财政局").money()).isEqualTo(certain(4_600));
    assertThat(work("县农业农村局").money().least()).isEqualTo(Money.yuan(9_600));
    assertThat(work("县农业农村局").money().unlimited()).isEqualTo(1);
    assertThat(work("县民政局").money()).isEqualTo(certain(4_370));
  }

  @Test
  void incomesAndTheLine() {
    Incomes incomes = FIGURES.county().incomes();
    assertThat(incomes.households()).isEqualTo(4);
    assertThat(incomes.persons()).isEqualTo(8);
    assertThat(incomes.unknown()).isEqualTo(1);
    assertThat(incomes.before()).isEqualTo(Money.yuan(45_500));
    assertThat(incomes.after()).isEqualTo(certain(54_470));
    // 34,000 − 16,000 and 8,500 − 1,000; who is at the line is not below it.
    Below before = new Below(2, 5, Money.yuan(25_500));
    assertThat(incomes.belowBefore()).isEqualTo(before);
    assertThat(before.gapPerHousehold()).isEqualTo(Money.yuan(12_750));
    assertThat(before.gapPerPerson()).isEqualTo(PerCapita.of(Money.yuan(5_100)));
    // 34,000 − 17,600 and 8,500 − 5,370.
    assertThat(incomes.belowAfter()).isEqualTo(new Below(2, 5, Money.yuan(19_530)));
    assertThat(incomes.belowAtMost()).isEqualTo(incomes.belowAfter());
  }

  @Test
  void theLineIsThatOfTheRules() {
    assertThat(FIGURES.yardsticks().line())
        .isEqualTo(new Yardsticks.Line("focus-low-income", Money.yuan(8_500)));
    assertThat(FIGURES.yardsticks().deadline())
        .isEqualTo(new Yardsticks.Deadline("benefit-payment-deadline", LocalDate.of(2023, 9, 30)));
    BenefitCalculator higher = PLAN.parameter("focus-low-income", "line", "8500.01元/人·年");
    Incomes incomes = figures(higher, COUNTY).county().incomes();
    assertThat(incomes.belowBefore()).extracting(Below::households).isEqualTo(3L);
    CountyFigures later = figures(PLAN.at(LocalDate.of(2024, 1, 1)), COUNTY);
    assertThat(later.yardsticks().line()).isNull();
    assertThat(later.county().incomes().belowBefore()).isNull();
    assertThat(later.distribution().bands()).hasSize(1);
    // Without a deadline in force nothing that is due can be called in time or late.
    assertThat(later.payments().benefits()).extracting(Payments.Line::late).containsOnly(0L);
    assertThat(later.payments().benefits()).extracting(Payments.Line::onTime).containsOnly(0L);
  }

  @Test
  void growsAgainstLastYear() {
    Growth growth = FIGURES.growth();
    assertThat(growth.households()).isEqualTo(3);
    assertThat(growth.unknown()).isEqualTo(2);
    assertThat(growth.perCapitaLastYear()).isEqualTo(new PerCapita(Money.yuan(38_900), 8));
    assertThat(growth.perCapitaBefore()).isEqualTo(new PerCapita(Money.yuan(37_000), 7));
    // 37,000 ÷ 7 over 38,900 ÷ 8 is 1.087036…; with the measures 45,970 ÷ 7: 1.350569….
    assertThat(growth.growthBefore()).isEqualTo(new BigDecimal("8.70"));
    assertThat(growth.growthAfter()).isEqualTo(new BigDecimal("35.06"));
    assertThat(growth.fellBefore()).isEqualTo(1);
    assertThat(growth.fellAfter()).isEqualTo(1);
  }

  @Test
  void spreadsPersonsOverBandsAndTenths() {
    assertThat(FIGURES.distribution().bands())
        .extracting(Band::to, Band::personsBefore, Band::personsAfter)
        .contains(
            tuple(Money.yuan(4_250), 5L, 0L),
            tuple(Money.yuan(8_500), 0L, 5L),
            tuple(Money.yuan(12_750), 3L, 3L));
    // 1,000 once, 4,000 four times, 8,500 once, 10,000 twice.
    assertThat(FIGURES.distribution().deciles())
        .extracting(Decile::before)
        .extracting(Money::fen)
        .extracting(fen -> fen / 100)
        .containsExactly(1_000L, 4_000L, 4_000L, 4_000L, 4_000L, 4_000L, 8_500L, 10_000L, 10_000L);
    // The 28 pairs differ by 106,500 together, over 8 × 45,500.
    assertThat(FIGURES.distribution().giniBefore())
        .hasFieldOrPropertyWithValue("least", new BigDecimal("0.292582"))
        .hasFieldOrPropertyWithValue("most", new BigDecimal("0.292583"));
  }

  @Test
  void benefitsAreInTimeLateOrOpen() {
    assertThat(line(Benefit.GRAIN)).isEqualTo(paid(Benefit.GRAIN, 100, 100, 0, 1, 0));
    assertThat(line(Benefit.DISABILITY)).isEqualTo(paid(Benefit.DISABILITY, 500, 200, 300, 0, 1));
    assertThat(line(Benefit.INDUSTRY)).isEqualTo(paid(Benefit.INDUSTRY, 300, 300, 0, 0, 1));
    Payments.Line pension = line(Benefit.PENSION);
    assertThat(pension.open()).isEqualTo(1);
    assertThat(pension.withoutAmount()).isEqualTo(1);
    assertThat(pension.due()).isEqualTo(Money.ZERO);
    assertThat(FIGURES.payments().benefits()).hasSize(Benefit.values().length);
  }

  @Test
  void employmentAllowancesAndCollectives() {
    assertThat(FIGURES.employment())
        .hasFieldOrPropertyWithValue("withLabour", 4L)
        .hasFieldOrPropertyWithValue("employed", 2L)
        .hasFieldOrPropertyWithValue("zeroEmployment", 1L)
        .hasFieldOrPropertyWithValue("open", 1L)
        .hasFieldOrPropertyWithValue("unknown", 0L)
        .hasFieldOrPropertyWithValue("persons", 4L)
        .hasFieldOrPropertyWithValue("personsOpen", 1L);
    assertThat(FIGURES.allowances())
        .hasFieldOrPropertyWithValue("households", 2L)
        .hasFieldOrPropertyWithValue("unknown", 3L)
        .hasFieldOrPropertyWithValue("received", 1L)
        .hasFieldOrPropertyWithValue("lastYear", Money.yuan(4_000));
    assertThat(FIGURES.allowances().screened())
        .extracting(uptake -> uptake.money().least())
        .containsExactly(Money.yuan(4_370), Money.ZERO);
    assertThat(FIGURES.collectives())
        .hasFieldOrPropertyWithValue("collectives", 2L)
        .hasFieldOrPropertyWithValue("unknown", 1L)
        .hasFieldOrPropertyWithValue("operatingIncome", Money.yuan(100_000))
        .hasFieldOrPropertyWithValue("award", new Sum(Money.yuan(5_000), Money.yuan(5_000), 1));
  }

  @Test
  void whatHoldsMostBackComesFirst() {
    assertThat(FIGURES.confidence().facts().get(0).property()).isEqualTo("operatingIncome");
    assertThat(FIGURES.confidence().facts().get(0).unlimited()).isEqualTo(1);
    assertThat(FIGURES.confidence().facts())
        .filteredOn(fact -> fact.property().equals("wages"))
        .singleElement()
        .hasFieldOrPropertyWithValue("applicants", 1L)
        .hasFieldOrPropertyWithValue("incomes", 1L);
    // Of entries and persons only the property counts.
    assertThat(FIGURES.confidence().facts())
        .noneMatch(fact -> fact.property().contains("["))
        .anyMatch(fact -> fact.property().equals("payments.dueAmount"));
  }

  @Test
  void whoIsRefusedIsToldAndCounted() {
    Applicant strange =
        ApplicantJson.read(
            """
            {"applicant": "household", "id": "strange",
             "transfers": [{"kind": "subsidy", "amount": 1, "measure": "no-such-measure"}]}
            """);
    List<InvalidApplicantException> refused = new ArrayList<>();
    CountyFigures figures =
        CountyFigures.of(PLAN.rules(), yardsticks(PLAN), Stream.of(GROWN, strange), refused::add);
    assertThat(refused).singleElement().hasFieldOrPropertyWithValue("applicant", "strange");
    assertThat(figures.confidence().refused()).isEqualTo(1);
    assertThat(figures.county().applicants()).isEqualTo(1);
  }

  @Test
  void nobodyIsACountyToo() {
    CountyFigures nobody = figures(List.of());
    assertThat(nobody.county().applicants()).isZero();
    assertThat(nobody.growth().growthBefore()).isNull();
    assertThat(nobody.distribution().deciles()).isEmpty();
    assertThat(new CountyTables(Locale.CHINESE).lines(nobody, 110)).isNotEmpty();
    assertThat(CountyFiguresJson.write(nobody)).contains("\"applicants\":0");
  }

  @Test
  void bandsMustAscend() {
    Yardsticks yardsticks = yardsticks(PLAN);
    List<Money> down = List.of(Money.yuan(2), Money.yuan(1));
    assertThatThrownBy(() -> yardsticks.withBands(down))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2.00, 1.00");
  }

  @Test
  void tellsItInWords() {
    List<String> zh = new CountyTables(Locale.CHINESE).lines(FIGURES, 110);
    assertThat(zh)
        .anyMatch(line -> line.matches("措施之前 +2 +5 +25,500.00 +12,750.00 +5,100.00"))
        .anyMatch(line -> line.matches("池河镇 +2 +6 +4,600.00 +0.00 +6,000.00 +6,766.67 +1 +1"))
        .allMatch(line -> TextTable.widthOf(line) <= 110);
    List<String> en = new CountyTables(Locale.ENGLISH).lines(FIGURES, 110);
    assertThat(en)
        .anyMatch(
            line -> line.startsWith("this year, before the measures") && line.contains("8.70%"))
        .noneMatch(line -> line.contains("元"));
    assertThat(new CountyTables(Locale.ENGLISH).tables(FIGURES))
        .extracting(table -> table.topic())
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(CountyTopic.values().length);
  }

  @Test
  void tellsWhatTheCallerGaveBesideIt() {
    Yardsticks given =
        yardsticks(PLAN).withLastYearsGrowth(Rate.percent("9.5%")).withEmployedLastYear(44);
    CountyFigures figures = CountyFigures.of(PLAN.rules(), given, COUNTY.stream(), refusal -> {});
    assertThat(String.join("\n", new CountyTables(Locale.CHINESE).lines(figures, 110)))
        .contains("上年增幅（自报）：9.5%")
        .containsPattern("上年就业人数（自报） +44");
    assertThat(CountyFiguresJson.write(figures))
        .contains("\"lastYearsGrowth\":\"9.5%\"", "\"employedLastYear\":44");
  }

  @Test
  void tellsItInJson() {
    assertThat(CountyFiguresJson.write(FIGURES))
        .startsWith(
            "{\"asOf\":\"2023-09-30\",\"line\":{\"measure\":\"focus-low-income\",\"amount\":\"8500.00\"}")
        .contains(
            "\"cash\":{\"least\":\"9600.00\",\"most\":null,\"unlimited\":1}",
            "\"guarantees\":{\"least\":\"4370.00\",\"most\":\"4370.00\"}",
            "\"belowBefore\":{\"households\":2,\"persons\":5,\"gap\":\"25500.00\"}",
            "\"growthBefore\":\"8.70%\"",
            "\"giniBefore\":{\"least\":\"0.292582\",\"most\":\"0.292583\"}");
  }

  private static CountyFigures figures(List<Applicant> applicants) {
    return figures(PLAN, applicants);
  }

  private static CountyFigures figures(BenefitCalculator calculator, List<Applicant> applicants) {
    return CountyFigures.of(
        calculator.rules(),
        yardsticks(calculator),
        applicants.stream(),
        refusal -> {
          throw refusal;
        });
  }

  private static Yardsticks yardsticks(BenefitCalculator calculator) {
    return Yardsticks.of(calculator.rules(), calculator.parameters());
  }

  private static Sum certain(long yuan) {
    return new Sum(Money.yuan(yuan), Money.yuan(yuan), 0);
  }

  private static Uptake uptake(String measure, Area area) {
    return area.measures().stream()
        .filter(uptake -> uptake.measure().id().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static Work work(String department) {
    return FIGURES.work().stream()
        .filter(work -> work.department().zh().equals(department))
        .findFirst()
        .orElseThrow();
  }

  private static Payments.Line line(Benefit benefit) {
    return FIGURES.payments().benefits().stream()
        .filter(line -> line.benefit() == benefit)
        .findFirst()
        .orElseThrow();
  }

  private static Payments.Line paid(
      Benefit benefit, long due, long paid, long unpaid, long onTime, long late) {
    return new Payments.Line(
        benefit, 1, Money.yuan(due), Money.yuan(paid), Money.yuan(unpaid), 0, onTime, late, 0);
  }
}

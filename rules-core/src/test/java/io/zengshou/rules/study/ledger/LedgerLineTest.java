package io.zengshou.rules.study.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.applicant.Transfer;
import io.zengshou.rules.applicant.TransferBuilder;
import io.zengshou.rules.applicant.TransferKind;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.explain.LedgerCell;
import io.zengshou.rules.explain.LedgerTable;
import io.zengshou.rules.json.LedgerJson;
import io.zengshou.rules.measure.Catalogue;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A line as data, in words and as JSON; all figures by hand. */
class LedgerLineTest {

  private static final Measure BONUS = measure("bonus", Kind.CASH, "奖补", "bonus", "县农业农村局", "各镇");
  private static final Measure EGGS = measure("egg-subsidy", Kind.CASH, "蚕种补贴", "eggs", "县农业农村局");
  private static final Measure JOBS = measure("jobs", Kind.SERVICE, "岗位推送", "job leads", "县人社局");
  private static final Measure TRAINING =
      measure("training", Kind.SERVICE, "培训", "training", "县人社局");
  private static final Measure ALLOWANCE =
      measure("allowance", Kind.GUARANTEE, "低保", "allowance", "县民政局");
  private static final Measure FOCUS = measure("focus", Kind.FLAG, "监测户", "monitored");
  private static final Measure CLEAR = measure("clear", Kind.FLAG, "逾期", "late");

  private static final Household HOUSEHOLD =
      Household.builder("H-1")
          .township("池河镇")
          .head("王德顺")
          .lifted(true)
          .monitoring(Monitoring.NONE)
          .members(
              List.of(
                  MemberBuilder.builder().id("m1").name("王德顺").build(),
                  MemberBuilder.builder().id("m2").name("李秀英").build()))
          .transfers(List.of(paid("bonus", "500.00"), paid("jobs", "9.00")))
          .build();

  private static Measure measure(
      String id, Kind kind, String zh, String en, String... departments) {
    return new Measure(
        id,
        kind,
        Set.of(ApplicantKind.HOUSEHOLD),
        new Text(zh, en),
        List.of(new Clause("一", false)),
        List.of(departments).stream().map(Text::same).toList(),
        List.of());
  }

  private static Transfer paid(String measure, String amount) {
    return TransferBuilder.builder()
        .kind(TransferKind.SUBSIDY)
        .amount(Money.yuan(amount))
        .measure(measure)
        .build();
  }

  private static Finding eligible(Measure measure, @Nullable String amount, String... persons) {
    return new Finding.Eligible(
        measure,
        amount == null ? null : Money.yuan(amount),
        List.of(persons),
        List.of(),
        List.of(),
        List.of());
  }

  private static Assessment assessment(Finding... findings) {
    Income before = new Income(Money.ZERO, Money.yuan(1000), Money.ZERO, Money.yuan(500), 2);
    Income after = new Income(Money.yuan(1200), Money.yuan(1000), Money.ZERO, Money.ZERO, 2);
    return new Assessment(
        "H-1",
        new Basis(
            LocalDate.of(2023, 9, 30),
            new PackIdentity("p", "1", "0"),
            Map.of(),
            Map.of(),
            Map.of()),
        List.of(findings),
        new IncomeStatement(before, after, after, List.of()));
  }

  private static final Assessment ASSESSMENT =
      assessment(
          eligible(BONUS, "1200.00"),
          new Finding.Undetermined(
              EGGS,
              Money.ZERO,
              Money.yuan(70),
              List.of("silkwormEggs[0].sheets"),
              List.of("A10"),
              List.of(),
              List.of(new Note("A10", new Text("监测户能否享受", "may monitored ones have it")))),
          eligible(JOBS, null, "members[m2]"),
          eligible(TRAINING, null),
          eligible(ALLOWANCE, "90.00"),
          eligible(FOCUS, null),
          new Finding.Ineligible(CLEAR, List.of(), List.of()));

  private static Map<String, String> cells(Locale locale) {
    Catalogue catalogue =
        new Catalogue(List.of(BONUS, EGGS, JOBS, TRAINING, ALLOWANCE, FOCUS, CLEAR));
    LedgerTable table = new LedgerTable(catalogue, locale);
    List<LedgerCell> row = table.row(LedgerLine.of(HOUSEHOLD, ASSESSMENT));
    assertThat(row).hasSameSizeAs(table.columns());
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(table.columns().get(i).id(), row.get(i).text());
    }
    return cells;
  }

  @Test
  void whatAppliesOrMayApplyStandsInTheLine() {
    assertThat(LedgerLine.of(HOUSEHOLD, ASSESSMENT).entries())
        .extracting(LedgerEntry::measure)
        .containsExactly(BONUS, EGGS, JOBS, TRAINING, ALLOWANCE, FOCUS);
  }

  @Test
  void stepsComeByUrgencyAndWhatIsPaidIsTakenOff() {
    assertThat(LedgerLine.of(HOUSEHOLD, ASSESSMENT).steps())
        .satisfiesExactly(
            flag -> assertThat(flag).isEqualTo(new NextStep.FollowUp(FOCUS, List.of())),
            screen -> assertThat(screen).isEqualTo(new NextStep.Screen(ALLOWANCE, List.of())),
            pay -> assertThat(pay).isEqualTo(new NextStep.Pay(BONUS, Money.yuan(700))),
            jobs -> assertThat(jobs).isEqualTo(new NextStep.Refer(JOBS, List.of("members[m2]"))),
            training -> assertThat(training).isEqualTo(new NextStep.Refer(TRAINING, List.of())),
            settle -> assertThat(((NextStep.Settle) settle).measure()).isEqualTo(EGGS),
            ask ->
                assertThat(((NextStep.Ask) ask).question().path())
                    .isEqualTo("silkwormEggs[0].sheets"));
  }

  @Test
  void whatIsPaidInFullIsNoStep() {
    Assessment paid = assessment(eligible(BONUS, "500.00"));
    assertThat(LedgerLine.of(HOUSEHOLD, paid).steps()).isEmpty();
    Assessment oneFen = assessment(eligible(BONUS, "500.01"));
    assertThat(LedgerLine.of(HOUSEHOLD, oneFen).steps())
        .containsExactly(new NextStep.Pay(BONUS, Money.ofFen(1)));
  }

  @Test
  void anOfficerReadsItInChinese() {
    assertThat(cells(Locale.CHINESE))
        .containsEntry("kind", "农户")
        .containsEntry("classification", "脱贫户")
        .containsEntry("persons", "2")
        .containsEntry("flags", "监测户")
        .containsEntry("bonus", "1200.00")
        .containsEntry("egg_subsidy", "0.00")
        .containsEntry("allowance", "90.00")
        .containsEntry("cash_least", "1200.00")
        .containsEntry("cash_most", "1270.00")
        .containsEntry("guarantee_least", "90.00")
        .containsEntry("per_capita_before", "750.00")
        .containsEntry("per_capita_after", "1100.00")
        .containsEntry("services", "岗位推送（李秀英）；培训")
        .containsEntry("undetermined", "蚕种补贴（0.00 至 70.00元）")
        .containsEntry("missing", "蚕种（0）的张数")
        .containsEntry(
            "next_steps",
            "跟进 监测户；县民政局：审核 低保；县农业农村局等：兑付 奖补 700.00元；"
                + "县人社局：对接 岗位推送（李秀英）、培训；"
                + "县农业农村局：明确口径（监测户能否享受） 蚕种补贴；核实 蚕种（0）的张数")
        .containsEntry("departments", "县民政局、县农业农村局、各镇、县人社局");
  }

  @Test
  void itIsToldInEnglish() {
    assertThat(cells(Locale.ENGLISH))
        .containsEntry("classification", "lifted")
        .containsEntry("services", "job leads (李秀英); training")
        .containsEntry("undetermined", "eggs (0.00 to 70.00 yuan)");
  }

  @Test
  void asJsonItHasIdsAndPaths() {
    assertThat(LedgerJson.write(LedgerLine.of(HOUSEHOLD, ASSESSMENT)))
        .startsWith(
            """
            {"applicant":"household","id":"H-1","township":"池河镇","name":"王德顺","persons":2,\
            "measures":[{"measure":"bonus","kind":"cash","status":"eligible","least":"1200.00",\
            "most":"1200.00","departments":["县农业农村局","各镇"]},\
            """)
        .contains(
            "{\"measure\":\"jobs\",\"kind\":\"service\",\"status\":\"eligible\",\"subjects\":[\"members[m2]\"]")
        .contains("\"cash\":{\"least\":\"1200.00\",\"most\":\"1270.00\"}")
        .endsWith(
            """
            "missing":["silkwormEggs[0].sheets"],"steps":[{"step":"followUp","measure":"focus"},\
            {"step":"screen","measure":"allowance"},\
            {"step":"pay","measure":"bonus","open":"700.00"},\
            {"step":"refer","measure":"jobs","subjects":["members[m2]"]},\
            {"step":"refer","measure":"training"},\
            {"step":"settle","measure":"egg-subsidy","points":["A10"]},\
            {"step":"ask","path":"silkwormEggs[0].sheets"}]}\
            """);
  }

  @Test
  void anAssessmentOfAnotherApplicantIsRefused() {
    assertThatThrownBy(() -> LedgerLine.of(Household.builder("H-2").build(), ASSESSMENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the assessment is of H-1, not of H-2");
  }
}

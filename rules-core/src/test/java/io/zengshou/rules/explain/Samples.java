package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assessments built by hand, one line of each kind. */
final class Samples {

  static final Measure BONUS =
      measure("production-bonus", Kind.CASH, "种植养殖收入奖补", "production bonus", "二(一)1");
  static final Measure EGGS =
      measure("silkworm-egg-subsidy", Kind.CASH, "蚕种补贴", "silkworm-egg subsidy", "二(一)1");
  static final Measure COCOONS =
      measure("cocoon-subsidy", Kind.CASH, "优质茧补贴", "cocoon subsidy", "二(一)1");
  static final Measure MACHINES =
      measure("sericulture-machinery-subsidy", Kind.CASH, "蚕桑机械补贴", "machinery subsidy", "二(一)1");
  static final Measure JOBS = measure("job-matching", Kind.SERVICE, "岗位推送", "job leads", "二(二)1");
  static final Measure LOAN = measure("micro-loan", Kind.SERVICE, "小额贷款", "micro-loan", "二(一)6");
  static final Measure ALLOWANCE =
      measure("rural-subsistence-allowance", Kind.GUARANTEE, "农村低保", "allowance", "二(三)1");
  static final Measure HARDSHIP =
      measure("special-hardship-support", Kind.GUARANTEE, "特困供养", "special hardship", "二(三)3");
  static final Measure LOW_INCOME =
      measure("focus-low-income", Kind.FLAG, "人均低于8500元", "income below 8,500", "一");
  static final Measure LATE =
      measure("benefit-payment-deadline", Kind.FLAG, "补贴逾期", "late benefit", "二(三)4");

  private Samples() {}

  static Measure measure(String id, Kind kind, String zh, String en, String clause) {
    return new Measure(
        id,
        kind,
        Set.of(ApplicantKind.HOUSEHOLD),
        new Text(zh, en),
        List.of(new Clause(clause, false)),
        List.of(new Text("县农业农村局", "agriculture bureau"), new Text("各镇", "townships")),
        List.of(IncomeCategory.OPERATING));
  }

  static Assessment assessment(@Nullable IncomeStatement income, Finding... findings) {
    return new Assessment(
        "SQ-0001",
        new Basis(
            LocalDate.of(2023, 9, 30),
            new PackIdentity("shiquan-2023", "1.0.0", "0123abcd"),
            Map.of("production-base", "gross"),
            Map.of(),
            Map.of()),
        List.of(findings),
        income);
  }

  static Assessment everything() {
    return assessment(
        new IncomeStatement(
            income("24000", "30001", 4),
            income("29000", "30001", 4),
            income("30000", "30001", 4),
            List.of()),
        eligible(BONUS, "5000.00", step("50001.00", "5000.10", "5000.00", "5000.00")),
        eligible(
            EGGS,
            "105.00",
            new Step(
                "r", null, Sheets.of("3"), "35.00元/张", null, null, yuan("105"), null, yuan("105"))),
        eligible(
            COCOONS,
            "180.50",
            new Step(
                "r",
                "cocoonDeliveries[0]",
                Weight.jin("180.5"),
                "1.00元/斤",
                null,
                null,
                yuan("180.50"),
                null,
                yuan("180.50"))),
        undetermined(MACHINES, "0.00", "1000.00", List.of("machines[m2].price"), List.of("A9")),
        new Finding.Eligible(
            JOBS,
            null,
            List.of("members[m1]"),
            List.of(),
            List.of("members[m2].employed"),
            List.of()),
        new Finding.Ineligible(LOAN, List.of(), List.of()),
        eligible(
            ALLOWANCE,
            "9480.00",
            new Step(
                "r", null, yuan("12000"), null, yuan("5370"), 4, yuan("9480"), null, yuan("9480"))),
        new Finding.Ineligible(
            HARDSHIP,
            List.of(
                reason(
                    "members[m1]",
                    "labour == false",
                    new Text("没有劳动能力", "not capable of labour"),
                    new Text("有劳动能力", "capable of labour"),
                    null)),
            List.of()),
        new Finding.Eligible(
            LOW_INCOME,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Note("after", new Text("测算后仍低于界线。", "Still below the line afterwards.")))),
        new Finding.NotInForce(
            LATE,
            List.of(new Validity(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))),
            List.of()));
  }

  static Reason reason(
      @Nullable String subject,
      String condition,
      Text words,
      @Nullable Text actual,
      @Nullable Distance distance) {
    return new Reason(
        "规则", subject, condition, actual == null ? null : "actual", words, actual, distance);
  }

  static Finding eligible(Measure measure, String amount, Step... steps) {
    return new Finding.Eligible(
        measure, yuan(amount), List.of(), List.of(steps), List.of(), List.of());
  }

  static Finding undetermined(
      Measure measure,
      @Nullable String least,
      @Nullable String most,
      List<String> missing,
      List<String> because) {
    return new Finding.Undetermined(
        measure,
        least == null ? null : yuan(least),
        most == null ? null : yuan(most),
        missing,
        because,
        List.of(),
        List.of());
  }

  static Step step(String base, String uncapped, @Nullable String cap, String granted) {
    return new Step(
        "r",
        null,
        yuan(base),
        "10%",
        null,
        null,
        yuan(uncapped),
        cap == null ? null : yuan(cap),
        yuan(granted));
  }

  static Income income(@Nullable String operating, String wage, @Nullable Integer persons) {
    return new Income(
        operating == null ? null : yuan(operating), yuan(wage), Money.ZERO, Money.ZERO, persons);
  }

  static Money yuan(String yuan) {
    return Money.yuan(yuan);
  }
}

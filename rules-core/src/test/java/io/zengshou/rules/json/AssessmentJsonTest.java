package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Monitoring;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Change;
import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Note;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.assessment.Reason;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.measure.Validity;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Weight;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

  private static Measure measure(String id, Kind kind) {
    return new Measure(
        id,
        kind,
        Set.of(ApplicantKind.HOUSEHOLD),
        new Text("题", "title"),
        List.of(new Clause("二(一)1", false)),
        List.of(new Text("县农业农村局", "agriculture")),
        List.of());
  }

  private static String head(String id, String kind, String status) {
    return "{\"measure\":\""
        + id
        + "\",\"kind\":\""
        + kind
        + "\",\"clauses\":[\"二(一)1\"],"
        + "\"departments\":[\"县农业农村局\"],\"status\":\""
        + status
        + "\",";
  }

  private static Assessment assessment(Finding finding) {
    return new Assessment(
        "C",
        new Basis(
            LocalDate.of(2023, 9, 30),
            new PackIdentity("p", "1", "00"),
            Map.of(),
            Map.of(),
            Map.of()),
        List.of(finding),
        null);
  }

  private static String written(Finding finding) {
    String json = AssessmentJson.write(assessment(finding));
    String before =
        "{\"applicant\":\"C\",\"asOf\":\"2023-09-30\",\"pack\":{\"id\":\"p\",\"version\":\"1\","
            + "\"sha256\":\"00\"},\"readings\":{},\"findings\":[";
    assertThat(json).startsWith(before);
    return json.substring(before.length());
  }

  @Test
  void anAmountComesWithItsSteps() {
    Step bonus =
        new Step(
            "种植养殖收入奖补",
            null,
            Money.yuan(49999),
            "10%",
            null,
            null,
            Money.yuan("4999.90"),
            Money.yuan(5000),
            Money.yuan("4999.90"));
    Step cocoons =
        new Step(
            "蚕茧",
            "cocoonDeliveries[c]",
            Weight.jin("1.5"),
            "1.00元/斤",
            Money.yuan(7),
            2,
            Money.yuan("1.50"),
            null,
            Money.yuan("1.50"));
    assertThat(
            written(
                new Finding.Eligible(
                    measure("production-bonus", Kind.CASH),
                    Money.yuan("5001.40"),
                    List.of(),
                    List.of(bonus, cocoons),
                    List.of("x"),
                    List.of(new Note("n", new Text("注", "note"))))))
        .isEqualTo(
            head("production-bonus", "cash", "eligible")
                + "\"amount\":\"5001.40\",\"steps\":[{\"rule\":\"种植养殖收入奖补\","
                + "\"subject\":null,\"base\":\"49999.00\",\"baseUnit\":\"yuan\","
                + "\"rate\":\"10%\",\"uncapped\":\"4999.90\",\"cap\":\"5000.00\","
                + "\"granted\":\"4999.90\"},{\"rule\":\"蚕茧\","
                + "\"subject\":\"cocoonDeliveries[c]\",\"base\":\"1.5\",\"baseUnit\":\"jin\","
                + "\"rate\":\"1.00元/斤\",\"standard\":\"7.00\",\"persons\":2,"
                + "\"uncapped\":\"1.50\",\"granted\":\"1.50\"}],\"missing\":[\"x\"],"
                + "\"notes\":[{\"id\":\"n\",\"zh\":\"注\",\"en\":\"note\"}]}],"
                + "\"total\":\"5001.40\",\"totalMost\":\"5001.40\",\"guarantee\":\"0.00\","
                + "\"guaranteeMost\":\"0.00\"}");
  }

  @Test
  void aServiceNamesWhomItIsFor() {
    assertThat(
            written(
                new Finding.Eligible(
                    measure("job-matching", Kind.SERVICE),
                    null,
                    List.of("members[m2]"),
                    List.of(),
                    List.of(),
                    List.of())))
        .startsWith(
            head("job-matching", "service", "eligible")
                + "\"subjects\":[\"members[m2]\"],\"notes\":[]}]");
  }

  @Test
  void noUpperLimitIsNull() {
    assertThat(
            written(
                new Finding.Undetermined(
                    measure("subsistence", Kind.GUARANTEE),
                    Money.ZERO,
                    null,
                    List.of("members"),
                    List.of("A10"),
                    List.of(),
                    List.of())))
        .isEqualTo(
            head("subsistence", "guarantee", "undetermined")
                + "\"least\":\"0.00\",\"most\":null,\"missing\":[\"members\"],"
                + "\"because\":[\"A10\"],\"notes\":[]}],\"total\":\"0.00\","
                + "\"totalMost\":\"0.00\",\"guarantee\":\"0.00\",\"guaranteeMost\":null}");
  }

  @Test
  void aFlagThatIsUndeterminedHasNoAmounts() {
    assertThat(
            written(
                new Finding.Undetermined(
                    measure("warning", Kind.FLAG),
                    null,
                    null,
                    List.of("x"),
                    List.of(),
                    List.of(),
                    List.of())))
        .startsWith(
            head("warning", "flag", "undetermined")
                + "\"missing\":[\"x\"],\"because\":[],\"notes\":[]}]");
  }

  @Test
  void whatDoesNotApplySaysWhy() {
    assertThat(
            written(
                new Finding.Ineligible(
                    measure("cocoon-subsidy", Kind.CASH),
                    List.of(
                        new Reason(
                            "规则",
                            "cocoonDeliveries[0]",
                            "registered == true",
                            "false",
                            new Text("已登记", "registered"),
                            new Text("没有登记", "not registered"),
                            null),
                        new Reason(
                            "规则",
                            null,
                            "price > yuan(0)",
                            "0.00",
                            new Text("单价应大于零", "price must be more than zero"),
                            null,
                            new Distance.Amount(Money.yuan("0.01"), true))),
                    List.of())))
        .startsWith(
            head("cocoon-subsidy", "cash", "ineligible")
                + "\"reasons\":[{\"rule\":\"规则\",\"subject\":\"cocoonDeliveries[0]\","
                + "\"condition\":\"registered == true\",\"actual\":\"false\","
                + "\"words\":{\"zh\":\"已登记\",\"en\":\"registered\"},"
                + "\"actualWords\":{\"zh\":\"没有登记\",\"en\":\"not registered\"}},"
                + "{\"rule\":\"规则\",\"subject\":null,\"condition\":\"price > yuan(0)\","
                + "\"actual\":\"0.00\",\"words\":{\"zh\":\"单价应大于零\","
                + "\"en\":\"price must be more than zero\"},\"distance\":\"0.01\","
                + "\"distanceUnit\":\"yuan\"}],\"notes\":[]}]");
  }

  @Test
  void changesAreEnclosedAsTheApplicantsJsonHasThem() {
    Finding finding =
        new Finding.Ineligible(measure("cocoon-subsidy", Kind.CASH), List.of(), List.of());
    List<Change> changes =
        List.of(
            new Change(
                "cocoon-subsidy", "cocoonDeliveries[0].registered", false, true, Money.yuan("85")),
            new Change("cocoon-subsidy", "members[m1].age", 58, 60, null),
            new Change(
                "cocoon-subsidy", "monitoring", Monitoring.NONE, Monitoring.SUDDEN_HARDSHIP, null));
    String json = AssessmentJson.write(assessment(finding), Enclosures.NONE.changes(changes));
    assertThat(json)
        .startsWith(AssessmentJson.write(assessment(finding)).replaceFirst("}$", ""))
        .endsWith(
            ",\"changes\":["
                + "{\"measure\":\"cocoon-subsidy\",\"path\":\"cocoonDeliveries[0].registered\","
                + "\"from\":false,\"to\":true,\"amount\":\"85.00\"},"
                + "{\"measure\":\"cocoon-subsidy\",\"path\":\"members[m1].age\","
                + "\"from\":58,\"to\":60},"
                + "{\"measure\":\"cocoon-subsidy\",\"path\":\"monitoring\","
                + "\"from\":\"none\",\"to\":\"suddenHardship\"}]}");
  }

  @Test
  void whatIsNotInForceSaysWhenItIs() {
    Validity year = new Validity(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    assertThat(written(new Finding.NotInForce(measure("m", Kind.CASH), List.of(year), List.of())))
        .startsWith(
            head("m", "cash", "notInForce")
                + "\"validity\":[{\"since\":\"2023-01-01\",\"until\":\"2023-12-31\"}],"
                + "\"notes\":[]}]");
  }

  @Test
  void tellsIncomesAndChoices() {
    Income before = new Income(Money.yuan(29999), Money.ZERO, Money.ZERO, Money.ZERO, 5);
    Income unknown = new Income(null, Money.ZERO, Money.ZERO, Money.ZERO, null);
    Assessment assessment =
        new Assessment(
            "H",
            new Basis(
                LocalDate.of(2023, 9, 30),
                new PackIdentity("p", "1", "00"),
                Map.of("production-base", "gross", "cocoon", "no"),
                Map.of("threshold", "30%"),
                Map.of("production-bonus.cap", "6000.00元/户·年")),
            List.of(),
            new IncomeStatement(before, before, unknown, List.of("members")));
    String known =
        "{\"operating\":\"29999.00\",\"wage\":\"0.00\",\"property\":\"0.00\","
            + "\"transfer\":\"0.00\",\"total\":\"29999.00\",\"persons\":5,"
            + "\"perCapita\":\"5999.80\"}";
    assertThat(AssessmentJson.write(assessment))
        .isEqualTo(
            "{\"applicant\":\"H\",\"asOf\":\"2023-09-30\",\"pack\":{\"id\":\"p\","
                + "\"version\":\"1\",\"sha256\":\"00\"},\"readings\":{\"cocoon\":\"no\","
                + "\"production-base\":\"gross\"},\"settings\":{\"threshold\":\"30%\"},"
                + "\"parameters\":{\"production-bonus.cap\":\"6000.00元/户·年\"},"
                + "\"findings\":[],\"income\":{\"before\":"
                + known
                + ",\"after\":"
                + known
                + ",\"most\":{\"operating\":null,\"wage\":\"0.00\",\"property\":\"0.00\","
                + "\"transfer\":\"0.00\",\"total\":null,\"persons\":null,\"perCapita\":null},"
                + "\"missing\":[\"members\"]},\"total\":\"0.00\",\"totalMost\":\"0.00\","
                + "\"guarantee\":\"0.00\",\"guaranteeMost\":\"0.00\"}");
  }
}

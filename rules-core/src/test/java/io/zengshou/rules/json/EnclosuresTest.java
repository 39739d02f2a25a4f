package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.assessment.Status;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.Sensitivity.Alternative;
import io.zengshou.rules.study.Sensitivity.Change;
import io.zengshou.rules.study.Sensitivity.Choice;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a host encloses with an assessment stands behind it. */
class EnclosuresTest {

  private static final Assessment ASSESSMENT =
      new Assessment(
          "C",
          new Basis(
              LocalDate.of(2023, 9, 30),
              new PackIdentity("p", "1", "00"),
              Map.of(),
              Map.of(),
              Map.of()),
          List.of(),
          null);

  private static String enclosed(Enclosures enclosures) {
    String alone = AssessmentJson.write(ASSESSMENT);
    String all = AssessmentJson.write(ASSESSMENT, enclosures);
    assertThat(all).startsWith(alone.substring(0, alone.length() - 1));
    return all.substring(alone.length() - 1);
  }

  private static Measure measure(String id, Kind kind) {
    return new Measure(
        id,
        kind,
        Set.of(ApplicantKind.HOUSEHOLD),
        Text.same(id),
        List.of(new Clause("一", false)),
        List.of(),
        List.of());
  }

  @Test
  void withoutEnclosuresNothingIsAdded() {
    assertThat(enclosed(Enclosures.NONE)).isEqualTo("}");
  }

  @Test
  void aQuestionSaysWhatHangsOnIt() {
    Question question =
        new Question(
            "machines[m1].price",
            false,
            Money.yuan(500),
            Money.yuan(1000),
            List.of(measure("a", Kind.CASH), measure("b", Kind.SERVICE)),
            true);

    assertThat(enclosed(Enclosures.NONE.questions(List.of(question))))
        .isEqualTo(
            ",\"questions\":[{\"path\":\"machines[m1].price\",\"unlimited\":false,"
                + "\"alone\":\"500.00\",\"together\":\"1000.00\",\"measures\":[\"a\",\"b\"],"
                + "\"income\":true}]}");
  }

  @Test
  void anotherReadingSaysWhatItChanges() {
    Income income = new Income(Money.yuan(5), Money.ZERO, Money.ZERO, Money.ZERO, 1);
    Alternative alternative =
        new Alternative(
            "base",
            "A2",
            Text.same("base"),
            new Choice("gross", Text.same("gross")),
            new Choice("net", Text.same("net")),
            List.of(
                new Change(
                    measure("a", Kind.CASH),
                    new Outcome(Status.ELIGIBLE, Money.yuan(8), Money.yuan(8), List.of()),
                    new Outcome(Status.UNDETERMINED, Money.yuan(5), null, List.of())),
                new Change(
                    measure("b", Kind.SERVICE),
                    new Outcome(Status.ELIGIBLE, null, null, List.of("members[m1]")),
                    new Outcome(Status.INELIGIBLE, null, null, List.of()))),
            new IncomeStatement(income, income, income, List.of()));
    Alternative same =
        new Alternative(
            "base",
            "A2",
            Text.same("base"),
            new Choice("gross", Text.same("gross")),
            new Choice("other", Text.same("other")),
            List.of(),
            null);
    String money =
        "{\"operating\":\"5.00\",\"wage\":\"0.00\",\"property\":\"0.00\",\"transfer\":\"0.00\","
            + "\"total\":\"5.00\",\"persons\":1,\"perCapita\":\"5.00\"}";

    assertThat(
            enclosed(
                Enclosures.NONE.sensitivity(
                    new Sensitivity(ASSESSMENT, List.of(alternative, same)))))
        .isEqualTo(
            ",\"sensitivity\":[{\"switch\":\"base\",\"reading\":\"A2\",\"chosen\":\"gross\","
                + "\"other\":\"net\",\"changes\":["
                + "{\"measure\":\"a\",\"before\":{\"status\":\"eligible\",\"least\":\"8.00\","
                + "\"most\":\"8.00\"},\"after\":{\"status\":\"undetermined\",\"least\":\"5.00\","
                + "\"most\":null}},"
                + "{\"measure\":\"b\",\"before\":{\"status\":\"eligible\","
                + "\"subjects\":[\"members[m1]\"]},\"after\":{\"status\":\"ineligible\"}}],"
                + "\"income\":{\"before\":"
                + money
                + ",\"after\":"
                + money
                + ",\"most\":"
                + money
                + "}},{\"switch\":\"base\",\"reading\":\"A2\",\"chosen\":\"gross\","
                + "\"other\":\"other\",\"changes\":[]}]}");
  }
}

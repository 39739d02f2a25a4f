package io.zengshou.rules.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Basis;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.PackIdentity;
import io.zengshou.rules.measure.Clause;
import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionsTest {

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

  private static Finding money(
      String id, String least, @Nullable String most, List<String> missing, String... because) {
    return new Finding.Undetermined(
        measure(id, Kind.CASH),
        Money.yuan(least),
        most == null ? null : Money.yuan(most),
        missing,
        List.of(because),
        List.of(),
        List.of());
  }

  private static Finding service(String id, String... missing) {
    return new Finding.Undetermined(
        measure(id, Kind.SERVICE), null, null, List.of(missing), List.of(), List.of(), List.of());
  }

  private static List<Question> asked(List<String> incomeMissing, Finding... findings) {
    Income unknown = new Income(null, Money.ZERO, Money.ZERO, Money.ZERO, 1);
    return Questions.of(
        new Assessment(
            "H",
            new Basis(
                LocalDate.of(2023, 9, 30),
                new PackIdentity("p", "1", "00"),
                Map.of(),
                Map.of(),
                Map.of()),
            List.of(findings),
            new IncomeStatement(unknown, unknown, unknown, incomeMissing)));
  }

  private static List<String> paths(Finding... findings) {
    return asked(List.of(), findings).stream().map(Question::path).toList();
  }

  @Test
  void whatLeavesNoUpperLimitComesFirst() {
    assertThat(
            paths(
                money("a", "0", "9000", List.of("price")),
                money("b", "0", null, List.of("weight"))))
        .containsExactly("weight", "price");
    assertThat(asked(List.of("operatingCosts"), money("a", "0", "9000", List.of("price"))))
        .extracting(Question::path, Question::unlimited, Question::income)
        .containsExactly(tuple("operatingCosts", true, true), tuple("price", false, false));
  }

  @Test
  void whatIsOpenIsAddedUpOverAllMeasuresThatLackTheFact() {
    List<Question> questions =
        asked(
            List.of(),
            money("a", "100", "400", List.of("lifted")),
            money("b", "0", "500", List.of("lifted", "price")),
            money("c", "0", "700", List.of("price"), "A10"));

    assertThat(questions)
        .containsExactly(
            new Question(
                "price",
                false,
                Money.ZERO,
                Money.yuan(1200),
                List.of(measure("b", Kind.CASH), measure("c", Kind.CASH)),
                false),
            new Question(
                "lifted",
                false,
                Money.yuan(300),
                Money.yuan(800),
                List.of(measure("a", Kind.CASH), measure("b", Kind.CASH)),
                false));
  }

  @Test
  void ofEqualSumsThatWhichSettlesMoreAloneComesFirst() {
    assertThat(
            paths(
                money("a", "0", "100", List.of("a", "b")),
                money("b", "0", "50", List.of("a", "c")),
                money("c", "0", "150", List.of("z"))))
        .containsExactly("z", "a", "b", "c");
  }

  @Test
  void thenTheNumberOfMeasuresThenThePathsAsPeopleCount() {
    assertThat(
            paths(
                service("a", "members[m10].age", "members[m2].age"),
                service("b", "employed"),
                service("c", "employed")))
        .containsExactly("employed", "members[m2].age", "members[m10].age");
  }

  @Test
  void whatCouldAddPersonsToAMeasureIsAskedToo() {
    Finding jobs =
        new Finding.Eligible(
            measure("jobs", Kind.SERVICE),
            null,
            List.of("members[m1]"),
            List.of(),
            List.of("members[m2].employed"),
            List.of());

    assertThat(paths(jobs)).containsExactly("members[m2].employed");
  }

  @Test
  void pointsThatAreNotSettledAreNotAsked() {
    assertThat(paths(money("a", "0", "140", List.of(), "A10"))).isEmpty();
  }

  @Test
  void theOrderOfFactsInAFindingDoesNotMatter() {
    List<String> some = List.of("a", "b", "c");
    List<String> turned = new ArrayList<>(List.of("c", "a", "b"));

    assertThat(asked(List.of(), money("a", "0", "10", some)))
        .isEqualTo(asked(List.of(), money("a", "0", "10", turned)));
  }
}

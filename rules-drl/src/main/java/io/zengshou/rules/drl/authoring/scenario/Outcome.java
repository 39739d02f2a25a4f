package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.assessment.Step;
import io.zengshou.rules.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an assessment says, in the words of a scenario. */
final class Outcome {

  static final String NULL = "null";
  static final String ABSENT = "absent";
  static final String THERE = "有";
  static final String NOT_THERE = "无";

  private Outcome() {}

  static String status(Assessment assessment, String measure) {
    return find(assessment, measure).map(finding -> finding.status().id()).orElse(ABSENT);
  }

  /** What the measure gives; nothing where the household is not eligible. */
  static String amount(Finding finding) {
    String none = finding.measure().givesMoney() ? Money.ZERO.toString() : NULL;
    return finding.match(
        eligible -> money(eligible.amount()),
        ineligible -> none,
        undetermined -> "待定 " + money(undetermined.least()) + " – " + money(undetermined.most()),
        notInForce -> none);
  }

  static String least(Finding finding) {
    return finding instanceof Finding.Undetermined undetermined
        ? money(undetermined.least())
        : amount(finding);
  }

  static String most(Finding finding) {
    return finding instanceof Finding.Undetermined undetermined
        ? money(undetermined.most())
        : amount(finding);
  }

  static String missing(Finding finding) {
    return set(
        finding.match(
            Finding.Eligible::missing,
            ineligible -> List.of(),
            Finding.Undetermined::missing,
            notInForce -> List.of()));
  }

  static String because(Finding finding) {
    return set(
        finding instanceof Finding.Undetermined undetermined ? undetermined.because() : List.of());
  }

  static String subjects(Finding finding) {
    return set(finding instanceof Finding.Eligible eligible ? eligible.subjects() : List.of());
  }

  static List<Step> steps(Finding finding) {
    return finding.match(
        Finding.Eligible::steps,
        ineligible -> List.of(),
        Finding.Undetermined::steps,
        notInForce -> List.of());
  }

  static String step(Finding finding, int index, Function<Step, String> part) {
    List<Step> steps = steps(finding);
    return index < steps.size() ? part.apply(steps.get(index)) : ABSENT;
  }

  static String note(Stream<Finding> findings, String id) {
    boolean there =
        findings
            .flatMap(finding -> finding.notes().stream())
            .anyMatch(note -> note.id().equals(id));
    return there ? THERE : NOT_THERE;
  }

  static String income(
      Assessment assessment,
      Function<IncomeStatement, Income> which,
      Function<Income, @Nullable Object> part) {
    IncomeStatement statement = assessment.income();
    return statement == null ? ABSENT : orNull(part.apply(which.apply(statement)));
  }

  static Optional<Finding> find(Assessment assessment, String measure) {
    return assessment.findings().stream()
        .filter(finding -> finding.measure().id().equals(measure))
        .findFirst();
  }

  /** A list in which order does not count. */
  static String set(Collection<String> words) {
    return words.stream().sorted().toList().toString();
  }

  static String money(@Nullable Money money) {
    return orNull(money);
  }

  static String orNull(@Nullable Object value) {
    return value == null ? NULL : value.toString();
  }
}

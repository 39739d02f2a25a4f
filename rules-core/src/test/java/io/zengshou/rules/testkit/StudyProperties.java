package io.zengshou.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.Switch;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Outcome;
import io.zengshou.rules.study.Question;
import io.zengshou.rules.study.Questions;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.Sensitivity.Alternative;
import io.zengshou.rules.study.Sensitivity.Change;
import io.zengshou.rules.testkit.Applicants.Veiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * What holds for the questions and the sensitivity of every calculator of the plan of 2023. Extend
 * it with a class whose name ends in {@code Properties}.
 */
public abstract class StudyProperties {

  private static final int TRIES = 200;

  /** More rounds of questions than this would be an interrogation. */
  private static final int ROUNDS = 4;

  /** The calculator, on the day that its pack assumes, with every county setting given. */
  protected abstract BenefitCalculator calculator();

  @Provide
  protected Arbitrary<Veiled> veiledHouseholds() {
    return Applicants.householdsWithUnknowns();
  }

  @Provide
  protected Arbitrary<Applicant> applicants() {
    return Applicants.applicants();
  }

  @Property(tries = TRIES, seed = "2023")
  public void once_all_that_is_asked_is_answered_nothing_is_missing(
      @ForAll("veiledHouseholds") Veiled pair) {
    Answers answers = new Answers(pair.known());
    Household household = pair.veiled();
    List<Question> questions = Questions.of(calculator().assess(household));
    int rounds = 0;
    while (!questions.isEmpty() && rounds < ROUNDS) {
      for (Question question : questions) {
        household = answers.to(question.path(), household);
      }
      questions = Questions.of(calculator().assess(household));
      rounds++;
    }
    Statistics.collect(rounds);

    assertThat(questions).isEmpty();
  }

  /** The answer to the first question alone settles what it is said to settle. */
  @Property(tries = TRIES, seed = "2023")
  public void an_answer_settles_what_lacks_nothing_else(@ForAll("veiledHouseholds") Veiled pair) {
    Assessment assessment = calculator().assess(pair.veiled());
    for (Question question : Questions.of(assessment)) {
      Household answered = new Answers(pair.known()).to(question.path(), pair.veiled());
      Money open = Money.ZERO;
      for (Finding finding : calculator().assess(answered).findings()) {
        Finding before = assessment.finding(finding.measure().id());
        if (before instanceof Finding.Undetermined lacking
            && lacking.most() != null
            && lacking.missing().equals(List.of(question.path()))
            && lacking.because().isEmpty()) {
          assertThat(finding).isNotInstanceOf(Finding.Undetermined.class);
          open = open.plus(lacking.most().minus(Facts.known(lacking.least())));
        }
      }
      assertThat(question.alone()).isEqualTo(open);
    }
  }

  @Property(tries = TRIES, seed = "2023")
  public void whatever_is_missing_is_asked_once(@ForAll("veiledHouseholds") Veiled pair) {
    Assessment assessment = calculator().assess(pair.veiled());
    List<String> asked = Questions.of(assessment).stream().map(Question::path).toList();

    assertThat(asked).doesNotHaveDuplicates();
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Undetermined open) {
        assertThat(asked).containsAll(open.missing());
      }
    }
    assertThat(asked).containsAll(Facts.known(assessment.income()).missing());
  }

  @Property(tries = TRIES, seed = "2023")
  public void questions_do_not_hang_on_the_order_of_entries(
      @ForAll("veiledHouseholds") Veiled pair, @ForAll Random random) {
    Household shuffled = Applicants.shuffled(pair.veiled(), random);

    assertThat(Questions.of(calculator().assess(shuffled)))
        .isEqualTo(Questions.of(calculator().assess(pair.veiled())));
  }

  @Property(tries = TRIES / 5, seed = "2023")
  public void sensitivity_tells_what_each_other_reading_gives(
      @ForAll("applicants") Applicant applicant) {
    Sensitivity sensitivity = calculator().sensitivity(applicant);
    List<String> tried = new ArrayList<>();
    for (Alternative alternative : sensitivity.alternatives()) {
      tried.add(alternative.point() + "=" + alternative.other().id());
      Assessment other =
          calculator().reading(alternative.point(), alternative.other().id()).assess(applicant);
      for (Finding finding : other.findings()) {
        Outcome told = outcome(alternative, sensitivity.assessment(), finding.measure().id());
        assertThat(told).isEqualTo(Outcome.of(finding));
      }
      assertThat(
              alternative.income() == null
                  ? sensitivity.assessment().income()
                  : alternative.income())
          .isEqualTo(other.income());
    }
    Statistics.collect(sensitivity.effective().isEmpty() ? "nothing changes" : "something changes");

    assertThat(tried).isEqualTo(otherChoices());
  }

  private static Outcome outcome(Alternative alternative, Assessment chosen, String measure) {
    for (Change change : alternative.changes()) {
      if (change.measure().id().equals(measure)) {
        assertThat(change.before()).isEqualTo(Outcome.of(chosen.finding(measure)));
        assertThat(change.after()).isNotEqualTo(change.before());
        return change.after();
      }
    }
    return Outcome.of(chosen.finding(measure));
  }

  private List<String> otherChoices() {
    List<String> others = new ArrayList<>();
    for (Switch point : calculator().switches()) {
      point.choices().stream().skip(1).forEach(c -> others.add(point.id() + "=" + c.id()));
    }
    return others;
  }
}

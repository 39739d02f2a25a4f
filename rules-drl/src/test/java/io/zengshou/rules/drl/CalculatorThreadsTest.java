package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.testkit.Applicants;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;

/** One calculator may be shared by all threads, and so may what is derived from it. */
class CalculatorThreadsTest {

  private static final int THREADS = 8;
  private static final int APPLICANTS = 200;

  @Example
  void threadsThatShareACalculatorGetWhatOneAloneGets() throws Exception {
    BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
    List<Applicant> applicants = Applicants.applicants().list().ofSize(APPLICANTS).sample();
    List<String> alone = plain(calculator, applicants);
    assertThat(together(() -> plain(calculator, applicants))).hasSize(THREADS).containsOnly(alone);
  }

  /** What explains it is derived when it is first looked at, by whichever thread comes first. */
  @Example
  void threadsThatShareAnAssessmentReadTheSame() throws Exception {
    BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
    List<Applicant> applicants = Applicants.applicants().list().ofSize(APPLICANTS).sample();
    List<Assessment> shared = applicants.stream().map(calculator::assess).toList();
    Callable<List<String>> read = () -> shared.stream().map(AssessmentJson::write).toList();
    assertThat(together(read)).hasSize(THREADS).containsOnly(plain(calculator, applicants));
  }

  @Example
  void calculatorsDerivedByManyThreadsAreTheSame() throws Exception {
    List<Applicant> applicants = Applicants.applicants().list().ofSize(20).sample();
    List<String> alone = derived(BenefitCalculator.load("shiquan-2023"), applicants);
    BenefitCalculator shared = BenefitCalculator.load("shiquan-2023");
    assertThat(together(() -> derived(shared, applicants))).hasSize(THREADS).containsOnly(alone);
  }

  private static List<String> plain(BenefitCalculator calculator, List<Applicant> applicants) {
    return applicants.stream().map(calculator::assess).map(AssessmentJson::write).toList();
  }

  private static List<String> derived(BenefitCalculator from, List<Applicant> applicants) {
    List<String> all = new ArrayList<>();
    for (Applicant applicant : applicants) {
      BenefitCalculator derived =
          from.at(java.time.LocalDate.of(2023, 11, 30))
              .reading("production-base", "net")
              .parameter("production-bonus", "cap", "6000元/户·年")
              .setting("income-plunge-threshold", "30%");
      all.add(AssessmentJson.write(derived.assess(applicant)));
    }
    return all;
  }

  private static List<List<String>> together(Callable<List<String>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<List<String>> results = new ArrayList<>();
      for (Future<List<String>> one :
          threads.invokeAll(java.util.Collections.nCopies(THREADS, work))) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}

package io.zengshou.examples.benchmarks;

import io.zengshou.examples.benchmarks.tutorial.Tally;
import io.zengshou.examples.benchmarks.tutorial.TutorialRules;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.DroolsSessions;
import io.zengshou.rules.testkit.Oracle;
import io.zengshou.rules.testkit.OracleResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One household a call, in turn, in several ways. The warm-up is as long for each of them, and long
 * enough for the slowest: on two cores a single thread compiles for more than twenty seconds until
 * all code of an assessment runs optimised.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 4)
@Measurement(iterations = 5, time = 2)
public class HouseholdBenchmark {

  private final List<Household> households = Sample.households();
  private final BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
  private final BenefitCalculator sessions = DroolsSessions.of(calculator);
  private final TutorialRules tutorial = new TutorialRules();
  private final Oracle oracle = new Oracle();
  private int next;

  /** Statuses, amounts and incomes of all measures. */
  @Benchmark
  public Assessment amounts() {
    return calculator.assess(household(), Detail.AMOUNTS);
  }

  /** A whole assessment, of which nobody asks for what explains it. */
  @Benchmark
  public Assessment calculator() {
    return calculator.assess(household());
  }

  /** A whole assessment, and every step, reason and note of it. */
  @Benchmark
  public int explained() {
    return parts(calculator.assess(household()));
  }

  /** As {@code amounts}, with the rules in Drools' sessions. */
  @Benchmark
  public Assessment sessionAmounts() {
    return sessions.assess(household(), Detail.AMOUNTS);
  }

  /** As {@code explained}, with the rules in Drools' sessions. */
  @Benchmark
  public int sessionExplained() {
    return parts(sessions.assess(household()));
  }

  private static int parts(Assessment assessment) {
    int parts = 0;
    for (Finding finding : assessment.findings()) {
      parts +=
          finding.<Integer>match(
              eligible -> eligible.steps().size() + eligible.subjects().size(),
              ineligible -> ineligible.reasons().size(),
              undetermined -> undetermined.missing().size() + undetermined.steps().size(),
              notInForce -> notInForce.validity().size());
      parts += finding.notes().size();
    }
    return parts;
  }

  /** Cash measures and some services: amounts and names only. */
  @Benchmark
  public Tally freshSession() {
    return tutorial.assess(household());
  }

  /** All measures and incomes by hand: statuses and amounts only. */
  @Benchmark
  public OracleResult oracle() {
    return oracle.assess(household());
  }

  private Household household() {
    Household household = households.get(next);
    next = next + 1 == households.size() ? 0 : next + 1;
    return household;
  }
}

package io.zengshou.examples.benchmarks;

import io.zengshou.examples.benchmarks.tutorial.Tally;
import io.zengshou.examples.benchmarks.tutorial.TutorialRules;
import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
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

/** One household a call, in turn, by three ways. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HouseholdBenchmark {

  private final List<Household> households = Sample.households();
  private final BenefitCalculator calculator = BenefitCalculator.load("shiquan-2023");
  private final TutorialRules tutorial = new TutorialRules();
  private final Oracle oracle = new Oracle();
  private int next;

  /** All measures, with steps, reasons and incomes. */
  @Benchmark
  public Assessment calculator() {
    return calculator.assess(household());
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

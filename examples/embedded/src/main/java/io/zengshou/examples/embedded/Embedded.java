package io.zengshou.examples.embedded;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Assesses one household and says how long that took, counted from the start of the JVM: {@code
 * java -jar embedded.jar}.
 */
public final class Embedded {

  private Embedded() {}

  /** Prints the production bonus, then the milliseconds since the start, then those of the CPU. */
  public static void main(String[] args) {
    Assessment assessment = BenefitCalculator.load("shiquan-2023").assess(household());
    Finding bonus = assessment.finding("production-bonus");
    ProcessHandle.Info self = ProcessHandle.current().info();
    long elapsed = self.startInstant().map(Embedded::millisSince).orElse(-1L);
    long cpu = self.totalCpuDuration().map(Duration::toMillis).orElse(-1L);
    System.out.println(bonus.status().id() + " " + assessment.total());
    System.out.println("elapsed-ms " + elapsed);
    System.out.println("cpu-ms " + cpu);
  }

  /** A lifted household that earned 42,000 yuan with crops and pigs. */
  static Household household() {
    return Household.builder("H1")
        .lifted(true)
        .production(
            List.of(
                new Production("rice", Product.CROP, "水稻", Money.yuan(30_000), Money.ZERO),
                new Production("pigs", Product.LIVESTOCK, "生猪", Money.yuan(12_000), Money.ZERO)))
        .build();
  }

  private static long millisSince(Instant start) {
    return Duration.between(start, Instant.now()).toMillis();
  }
}

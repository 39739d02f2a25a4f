package io.zengshou.examples.embedded;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.money.Money;
import java.time.Duration;
import java.util.List;

/** Assesses one household, as the first thing that a JVM does: {@code java -jar embedded.jar}. */
public final class Embedded {

  private Embedded() {}

  /** Prints the production bonus, then the milliseconds of all threads on a processor so far. */
  public static void main(String[] args) {
    Assessment assessment = BenefitCalculator.load("shiquan-2023").assess(household());
    Finding bonus = assessment.finding("production-bonus");
    System.out.println(bonus.status().id() + " " + assessment.total());
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    System.out.println("cpu-ms " + cpu.toMillis());
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
}

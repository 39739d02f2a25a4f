package io.zengshou.examples.county;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.study.county.Yardsticks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the plan does not say and the county knows. */
final class YardstickOptions {

  @Option(names = "--bands", paramLabel = "YUAN", split = ",", descriptionKey = "yardsticks.bands")
  private List<String> bands = List.of();

  @Option(names = "--last-growth", paramLabel = "PERCENT", descriptionKey = "yardsticks.lastGrowth")
  private @Nullable String lastGrowth;

  @Option(
      names = "--last-employed",
      paramLabel = "PERSONS",
      descriptionKey = "yardsticks.lastEmployed")
  private @Nullable Long lastEmployed;

  /** Line and deadline of the rules, with what was given. */
  Yardsticks yardsticks(BenefitCalculator calculator) {
    Yardsticks yardsticks = Yardsticks.of(calculator.rules(), calculator.parameters());
    if (!bands.isEmpty()) {
      yardsticks = yardsticks.withBands(bands.stream().map(Money::yuan).toList());
    }
    if (lastGrowth != null) {
      yardsticks = yardsticks.withLastYearsGrowth(Rate.percent(lastGrowth));
    }
    return lastEmployed == null ? yardsticks : yardsticks.withEmployedLastYear(lastEmployed);
  }
}

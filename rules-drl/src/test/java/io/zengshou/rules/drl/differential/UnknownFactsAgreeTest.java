package io.zengshou.rules.drl.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.drl.engine.Engines;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.testkit.Applicants;
import io.zengshou.rules.testkit.Applicants.Veiled;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * Java code says the same as the matcher, byte for byte, of households of which something is not
 * known, by rule sets that nobody wrote. Sessions know nothing of unknown facts.
 */
class UnknownFactsAgreeTest {

  /** Fewer packs than known applicants have: what takes long is to compile one. */
  private static final int PACKS = Integer.getInteger("zengshou.differential.packs", 25) / 5;

  private static final long SEED = Long.getLong("zengshou.differential.seed", 1);
  private static final int HOUSEHOLDS = 150;

  private static final List<NamedEngine> ENGINES =
      NamedEngine.ALL.stream().filter(engine -> !engine.name().equals("sessions")).toList();

  private final AtomicInteger addedUp = new AtomicInteger();
  private final AtomicInteger leftToFacts = new AtomicInteger();

  @Example
  void codeSaysOfUnknownFactsWhatTheMatcherSays() {
    RandomGenerator<Veiled> veiled = Applicants.householdsWithUnknowns().generator(HOUSEHOLDS);
    try (Workers workers = new Workers()) {
      for (long seed = SEED; seed < SEED + PACKS; seed++) {
        GeneratedPack pack = PackGenerator.generate(seed);
        Dice dice = new Dice(seed * 31);
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
          households.add(Fitted.to(pack, veiled.next(dice.random()).value().veiled()));
        }
        workers.add(() -> compare(pack, households, dice));
      }
      workers.finish();
    }
    // Each way must have been gone, or the comparison would say nothing of it.
    assertThat(addedUp).hasPositiveValue();
    assertThat(leftToFacts).hasPositiveValue();
  }

  private void compare(GeneratedPack pack, List<Household> households, Dice dice) {
    BenefitCalculator loaded = pack.load();
    Variant variant = Variant.any(dice, loaded, GeneratedPack.SETTINGS);
    BenefitCalculator calculator = variant.of(loaded);
    Comparison comparison = new Comparison(ENGINES, calculator);
    for (Household household : households) {
      Comparison.Difference difference = comparison.difference(household);
      if (difference == null) {
        difference = comparison.amountsAlone(household, calculator.assess(household));
      }
      if (difference != null) {
        fail(
            "seed %d, %s%n%s%n%s%n%s",
            pack.seed(), variant, difference.words(), ApplicantJson.write(household), pack.text());
      }
      (Engines.addsUp(calculator, household) ? addedUp : leftToFacts).incrementAndGet();
    }
  }
}

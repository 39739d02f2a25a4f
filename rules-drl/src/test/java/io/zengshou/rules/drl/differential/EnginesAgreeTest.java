package io.zengshou.rules.drl.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.testkit.Applicants;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * All engines say the same, byte for byte, of applicants of whom everything is known, by rule sets
 * that nobody wrote.
 *
 * <p>More than an ordinary build looks at: {@code -Dzengshou.differential.packs=500}, and {@code
 * -Dzengshou.differential.seed=1000} to begin elsewhere. The same seed makes the same pack and the
 * same applicants.
 */
class EnginesAgreeTest {

  private static final int PACKS = Integer.getInteger("zengshou.differential.packs", 25);
  private static final long SEED = Long.getLong("zengshou.differential.seed", 1);
  private static final int APPLICANTS = 800;
  private static final int VARIANTS = 2;

  private final Coverage coverage = new Coverage();

  @Example
  void allEnginesSayTheSameByRulesThatNobodyWrote() {
    RandomGenerator<Applicant> generator = Applicants.applicants().generator(APPLICANTS);
    try (Workers workers = new Workers()) {
      for (long seed = SEED; seed < SEED + PACKS; seed++) {
        GeneratedPack pack = PackGenerator.generate(seed);
        Dice dice = new Dice(-seed);
        List<Applicant> applicants = new ArrayList<>();
        for (int i = 0; i < APPLICANTS; i++) {
          applicants.add(Fitted.to(pack, generator.next(dice.random()).value()));
        }
        workers.add(() -> compare(pack, applicants, dice));
      }
      workers.finish();
    }
    assertThat(coverage.missing()).as("%s", coverage).isEmpty();
  }

  private void compare(GeneratedPack pack, List<Applicant> applicants, Dice dice) {
    BenefitCalculator loaded = pack.load();
    for (int i = 0; i < VARIANTS; i++) {
      Variant variant = Variant.any(dice, loaded, GeneratedPack.SETTINGS);
      BenefitCalculator calculator = variant.of(loaded);
      Comparison comparison = new Comparison(NamedEngine.ALL, calculator);
      for (int n = i; n < applicants.size(); n += VARIANTS) {
        Applicant applicant = applicants.get(n);
        Comparison.Difference difference = comparison.difference(applicant);
        if (difference == null) {
          Assessment assessment = calculator.assess(applicant);
          coverage.saw(pack, assessment);
          difference = n % 4 == 0 ? comparison.amountsAlone(applicant, assessment) : null;
        }
        if (difference != null) {
          tell(difference, pack, variant, applicant);
        }
      }
    }
  }

  /** Fails with the least that still shows it. */
  private static void tell(
      Comparison.Difference difference, GeneratedPack pack, Variant variant, Applicant applicant) {
    GeneratedPack smallest =
        Shrinking.pack(pack, less -> of(less, variant).shows(difference, applicant));
    Comparison comparison = of(smallest, variant);
    Applicant least = Shrinking.applicant(applicant, less -> comparison.shows(difference, less));
    Comparison.Difference shown = comparison.difference(least);
    fail(
        "seed %d, %s%n%s%n%s%n%s",
        pack.seed(),
        variant,
        shown == null ? difference.words() : shown.words(),
        ApplicantJson.write(least),
        smallest.text());
  }

  private static Comparison of(GeneratedPack pack, Variant variant) {
    return new Comparison(NamedEngine.ALL, variant.of(pack.load()));
  }
}

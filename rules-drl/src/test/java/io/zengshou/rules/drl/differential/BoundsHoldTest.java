package io.zengshou.rules.drl.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.json.ApplicantJson;
import io.zengshou.rules.testkit.Applicants;
import io.zengshou.rules.testkit.Applicants.Veiled;
import io.zengshou.rules.testkit.Completions;
import io.zengshou.rules.testkit.Containment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * Whatever the missing facts of a household turn out to be, what was said without them still
 * stands, by rule sets that nobody wrote. The shipped pack is held to the same by {@code
 * CalculatorProperties}.
 *
 * <p>More than an ordinary build looks at: as in {@link EnginesAgreeTest}.
 */
class BoundsHoldTest {

  private static final int PACKS = Integer.getInteger("zengshou.differential.packs", 25);
  private static final long SEED = Long.getLong("zengshou.differential.seed", 1);
  private static final int HOUSEHOLDS = 150;
  private static final int COMPLETIONS = 4;

  /** One household and something that it may turn out to be. */
  private record Case(Household open, Household found) {}

  private final Map<String, Integer> seen = new TreeMap<>();

  @Example
  void whatIsSaidWithoutSomeFactsStandsWhateverTheyTurnOutToBe() {
    RandomGenerator<Household> known = Applicants.households().generator(HOUSEHOLDS);
    RandomGenerator<Veiled> veiled = Applicants.householdsWithUnknowns().generator(HOUSEHOLDS);
    try (Workers workers = new Workers()) {
      for (long seed = SEED; seed < SEED + PACKS; seed++) {
        // What is possible while facts are missing need not be so when they are found out.
        GeneratedPack pack = PackGenerator.generate(seed, Set.of("Award.possible"));
        Dice dice = new Dice(~seed);
        List<Veiled> households = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
          households.add(veiled.next(dice.random()).value());
        }
        Household donor = known.next(dice.random()).value();
        workers.add(() -> hold(pack, households, donor, dice));
      }
      workers.finish();
    }
    // Bounds that are never narrower than anything would hold everything.
    assertThat(seen)
        .containsKeys(
            "eligible", "ineligible", "undetermined", "with a most", "without a most", "narrowed");
  }

  private void hold(GeneratedPack pack, List<Veiled> households, Household donor, Dice dice) {
    BenefitCalculator loaded = pack.load();
    Variant variant = Variant.any(dice, loaded, GeneratedPack.SETTINGS);
    BenefitCalculator calculator = variant.of(loaded);
    for (Veiled pair : households) {
      Household open = Fitted.to(pack, pair.veiled());
      Assessment said = calculator.assess(open);
      List<Household> found =
          new ArrayList<>(Completions.of(open, Fitted.to(pack, donor), dice.random(), COMPLETIONS));
      found.add(Fitted.to(pack, pair.known()));
      for (Household completion : found) {
        Assessment so = calculator.assess(completion);
        if (!Containment.broken(said, so).isEmpty()) {
          tell(pack, variant, new Case(open, completion));
        }
        count(said, so);
      }
    }
  }

  private synchronized void count(Assessment said, Assessment so) {
    for (Finding finding : said.findings()) {
      seen.merge(finding.status().id(), 1, Integer::sum);
      if (finding instanceof Finding.Undetermined open && finding.measure().givesMoney()) {
        seen.merge(open.most() == null ? "without a most" : "with a most", 1, Integer::sum);
        Finding found = so.finding(finding.measure().id());
        if (open.most() != null && found instanceof Finding.Eligible) {
          seen.merge("narrowed", 1, Integer::sum);
        }
      }
    }
  }

  /** Fails with the fewest rules that still show it. */
  private static void tell(GeneratedPack pack, Variant variant, Case example) {
    GeneratedPack smallest =
        Shrinking.pack(pack, less -> !broken(less, variant, example).isEmpty());
    fail(
        "seed %d, %s%n%s%nopen  %s%nfound %s%n%s",
        pack.seed(),
        variant,
        broken(smallest, variant, example),
        ApplicantJson.write(example.open()),
        ApplicantJson.write(example.found()),
        smallest.text());
  }

  private static List<String> broken(GeneratedPack pack, Variant variant, Case example) {
    BenefitCalculator calculator = variant.of(pack.load());
    return Containment.broken(
        calculator.assess(example.open()), calculator.assess(example.found()));
  }
}

package io.zengshou.examples.benchmarks;

import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.testkit.Applicants;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** The households that are assessed: always the same, of whom every fact is known. */
final class Sample {

  static final int SIZE = 1_000;

  private static final long SEED = 2023;

  private Sample() {}

  static List<Household> households() {
    List<Household> households = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<Household> generator = Applicants.households().generator(SIZE);
          Random random = new Random(SEED);
          for (int i = 0; i < SIZE; i++) {
            households.add(generator.next(random).value());
          }
        });
    return List.copyOf(households);
  }
}

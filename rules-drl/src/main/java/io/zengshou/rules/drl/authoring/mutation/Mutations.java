package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.authoring.scenario.Scenario;
import io.zengshou.rules.drl.authoring.scenario.ScenarioResult;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.authoring.scenario.Unnoticed;
import io.zengshou.rules.drl.engine.DroolsCalculator;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.drl.pack.Variants;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries what the scenarios of a pack are worth: changes one thing at a time in the rules, and looks
 * which changes no scenario notices. Nothing is compiled; a changed rule is interpreted.
 */
public final class Mutations {

  private final RulePack pack;
  private final Scenarios scenarios;
  private final Map<String, String> reasons;
  private final List<Mutant> mutants;

  /** Those of the rules that are not tried. */
  private final List<Mutant> others;

  private final Progress progress;
  private int done;

  private Mutations(
      RulePack pack,
      PackFiles files,
      Scenarios scenarios,
      Predicate<Rule> which,
      Progress progress) {
    this.pack = pack;
    this.scenarios = scenarios;
    this.reasons = Unnoticed.of(files);
    Map<Boolean, List<Mutant>> all =
        of(pack, files).stream().collect(Collectors.partitioningBy(m -> which.test(m.rule())));
    this.mutants = all.getOrDefault(true, List.of());
    this.others = all.getOrDefault(false, List.of());
    this.progress = progress;
  }

  /** Every change of every rule, also those that the pack's check refuses. */
  public static List<Mutant> of(RulePack pack, PackFiles files) {
    Objects.requireNonNull(files, "files");
    List<Mutant> all = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      all.addAll(new RuleMutants(rule, files).all());
    }
    return all;
  }

  /**
   * Tries all changes, on all cores.
   *
   * @param pack the pack
   * @param files its files, from which lines are shown
   * @param scenarios its scenarios
   * @param which the rules to change
   * @param progress is told after each change
   * @throws io.zengshou.rules.drl.authoring.scenario.InvalidScenariosException where {@code
   *     scenarios/unnoticed.yaml} cannot be read
   */
  public static MutationReport run(
      RulePack pack,
      PackFiles files,
      Scenarios scenarios,
      Predicate<Rule> which,
      Progress progress) {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(scenarios, "scenarios");
    Objects.requireNonNull(which, "which");
    Objects.requireNonNull(progress, "progress");
    return new Mutations(pack, files, scenarios, which, progress).run();
  }

  /**
   * What came of a change.
   *
   * @param refused whether the pack's check refuses it
   * @param survivor what no scenario notices; null: one does, or it is refused
   */
  private record Tried(Mutant mutant, boolean refused, @Nullable Survivor survivor) {}

  private MutationReport run() {
    List<ScenarioResult> results = scenarios.run(DroolsCalculator.of(pack));
    List<Scenario> passing =
        results.stream().filter(ScenarioResult::passed).map(ScenarioResult::scenario).toList();
    Judge judge = new Judge(pack, passing);
    Variants variants = new Variants(pack);
    List<Tried> tried =
        mutants.parallelStream().map(each -> tell(attempt(each, judge, variants))).toList();
    List<Survivor> survivors = tried.stream().flatMap(each -> survivor(each)).toList();
    int refused = (int) tried.stream().filter(Tried::refused).count();
    return new MutationReport(
        mutants.size() - refused,
        refused,
        survivors,
        stale(survivors),
        results.stream().filter(result -> !result.passed()).toList());
  }

  /** What is listed of the rules that were tried, or of no rule, and is noticed. */
  private List<String> stale(List<Survivor> survivors) {
    Set<String> stale = new LinkedHashSet<>(reasons.keySet());
    survivors.forEach(survivor -> stale.remove(survivor.mutant().change()));
    others.forEach(mutant -> stale.remove(mutant.change()));
    return List.copyOf(stale);
  }

  private static Stream<Survivor> survivor(Tried tried) {
    return tried.survivor() == null ? Stream.of() : Stream.of(tried.survivor());
  }

  /**
   * Looks for a scenario that would notice a change which none does: the applicants of the
   * scenarios on other days and under other readings, then with one fact otherwise. It assesses
   * some thousand times.
   *
   * @return the survivor with a draft, or as it was where none was found
   */
  public static Survivor search(RulePack pack, Scenarios scenarios, Survivor survivor) {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(scenarios, "scenarios");
    RulePack variant = variant(survivor.mutant(), new Variants(pack));
    return variant == null
        ? survivor
        : new Search(survivor, DroolsCalculator.of(pack), variant)
            .find(new Judge(pack, scenarios.all()).likely(survivor.mutant().rule()));
  }

  private static @Nullable RulePack variant(Mutant mutant, Variants variants) {
    return mutant.text() == null
        ? variants.without(mutant.rule())
        : variants.with(mutant.rule(), mutant.text());
  }

  private Tried attempt(Mutant mutant, Judge judge, Variants variants) {
    RulePack variant = variant(mutant, variants);
    if (variant == null) {
      return new Tried(mutant, true, null);
    }
    if (judge.noticing(mutant, variant) != null) {
      return new Tried(mutant, false, null);
    }
    String reason = reasons.get(mutant.change());
    return new Tried(mutant, false, new Survivor(mutant, reason, null, List.of()));
  }

  private synchronized Tried tell(Tried tried) {
    done++;
    progress.told(done, mutants.size());
    return tried;
  }
}

package io.zengshou.rules.drl.authoring.scenario;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.drl.pack.Faults;
import io.zengshou.rules.drl.pack.Manifest;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.measure.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All scenarios of a pack: cases that policy staff write and work by hand. Immutable. How they are
 * written is told at the top of {@code scenarios/defaults.yaml}. Reading them needs jackson-core on
 * the class path, as what is given is in the words of the JSON contract.
 */
public final class Scenarios {

  /** The folder of a pack that has them. */
  public static final String FOLDER = "scenarios/";

  /** What holds of a household where a scenario says nothing. */
  public static final String DEFAULTS = FOLDER + Defaults.FILE;

  /** Changes of the rules that no scenario can notice, with the reason. */
  public static final String UNNOTICED = FOLDER + "unnoticed.yaml";

  /** The files among them that hold no scenarios. */
  static final Set<String> NOT_SCENARIOS = Set.of(DEFAULTS, UNNOTICED);

  private final List<Scenario> all;
  private final List<String> unconfirmed;
  private final Defaults defaults;

  Scenarios(List<Scenario> all, List<String> unconfirmed, Defaults defaults) {
    this.all = List.copyOf(all);
    this.unconfirmed = List.copyOf(unconfirmed);
    this.defaults = defaults;
  }

  /**
   * Reads the scenarios of a pack; none where it has no folder of them.
   *
   * @throws InvalidScenariosException where anything is wrong: all of it at once, each with file
   *     and line
   */
  public static Scenarios of(PackFiles files) {
    Objects.requireNonNull(files, "files");
    Faults faults = new Faults();
    Scenarios scenarios = new ScenarioFolder(files, faults).read();
    if (!faults.isEmpty()) {
      throw new InvalidScenariosException(faults.all());
    }
    return scenarios;
  }

  /**
   * As {@link #of(PackFiles)}, of the pack in a folder.
   *
   * @throws java.io.UncheckedIOException where the folder cannot be read
   */
  public static Scenarios in(Path pack) {
    Objects.requireNonNull(pack, "pack");
    return of(PackFiles.in(pack));
  }

  /** All that were worked, in the order of the files, and in a file from top to bottom. */
  public List<Scenario> all() {
    return all;
  }

  /** Places of the drafts that nobody has confirmed: {@code file:line}. */
  public List<String> unconfirmed() {
    return unconfirmed;
  }

  /**
   * Holds the names in them to a pack.
   *
   * @throws InvalidScenariosException where they name measures, notes, readings or settings that
   *     the pack does not have: all of them at once
   */
  public void namesOf(Manifest manifest, Catalogue catalogue) {
    Objects.requireNonNull(manifest, "manifest");
    Objects.requireNonNull(catalogue, "catalogue");
    Faults faults = new Faults();
    new ScenarioNames(manifest, catalogue, faults).check(all);
    if (!faults.isEmpty()) {
      throw new InvalidScenariosException(faults.all());
    }
  }

  Defaults defaults() {
    return defaults;
  }

  /**
   * Runs all of them, on all cores. Their names are held to the pack before: {@link #namesOf}.
   *
   * @param calculator the calculator of the pack's own day and readings, from which each scenario
   *     chooses its own
   * @return the results in the order of the scenarios
   */
  public List<ScenarioResult> run(BenefitCalculator calculator) {
    Objects.requireNonNull(calculator, "calculator");
    return all.parallelStream().map(scenario -> ScenarioResult.of(scenario, calculator)).toList();
  }
}

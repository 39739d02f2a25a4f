package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.authoring.scenario.ScenarioResult;
import java.util.List;

/**
 * Which changes of the rules the scenarios of a pack notice.
 *
 * @param changes how many changes were tried
 * @param refused how many more there were that the pack's check refuses: nobody could publish them
 * @param unnoticed the changes that no scenario notices, in the order of the rules
 * @param stale what {@code scenarios/unnoticed.yaml} names of the rules that were tried and is
 *     noticed, or names and is no change of any rule
 * @param failing the scenarios that fail already and so notice nothing
 */
public record MutationReport(
    int changes,
    int refused,
    List<Survivor> unnoticed,
    List<String> stale,
    List<ScenarioResult> failing) {

  public MutationReport {
    unnoticed = List.copyOf(unnoticed);
    stale = List.copyOf(stale);
    failing = List.copyOf(failing);
  }

  /** How many of the changes some scenario notices. */
  public int noticed() {
    return changes - unnoticed.size();
  }

  /** How many in a hundred, rounded down to a tenth; 100 where there was nothing to change. */
  public double percentage() {
    return changes == 0 ? 100 : Math.floorDiv(noticed() * 1000L, changes) / 10.0;
  }
}

package io.zengshou.rules.drl.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.drl.pack.PackFiles;
import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scenarios of the shipped pack notice changes of its rules, all but a few that are told. */
class MutationScoreTest {

  private static final Path FOLDER = Path.of("src/main/resources/packs/shiquan2023");

  /** Below the 1,033 of today's rules, so that a rule may go, and far above a search that broke. */
  private static final int CHANGES = 1000;

  @Test
  void theScenariosNoticeNinetyFiveInAHundredChangesAndTheRestIsListed() {
    RulePack pack = PackLoader.packaged("shiquan-2023");
    PackFiles files = PackFiles.in(FOLDER);
    MutationReport report =
        Mutations.run(pack, files, Scenarios.of(files), rule -> true, Progress.NONE);
    assertThat(report.failing()).isEmpty();
    assertThat(report.changes()).isGreaterThan(CHANGES);
    assertThat(report.percentage()).isGreaterThanOrEqualTo(95);
    assertThat(report.unnoticed())
        .filteredOn(survivor -> survivor.reason() == null)
        .extracting(survivor -> survivor.mutant().where() + " " + survivor.mutant().change())
        .as("noticed by no scenario, and not in scenarios/unnoticed.yaml")
        .isEmpty();
    assertThat(report.stale())
        .as("in scenarios/unnoticed.yaml, and noticed by a scenario or no change of a rule")
        .isEmpty();
  }
}

package io.zengshou.rules.drl.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.pack.PackLoader;
import io.zengshou.rules.drl.pack.RulePack;
import org.junit.jupiter.api.Test;

/** Which measures of the shipped pack nothing else hangs on. */
class ReachTest {

  private final RulePack pack = PackLoader.packaged("shiquan-2023");

  @Test
  void aReferralThatNoRuleAsksAboutIsSeenInItsOwnFinding() {
    assertThat(isOwnFinding("micro-loan")).isTrue();
    assertThat(isOwnFinding("zero-employment")).isTrue();
  }

  @Test
  void moneyIsSeenInTotalsAndIncomes() {
    assertThat(isOwnFinding("production-bonus")).isFalse();
    assertThat(isOwnFinding("special-hardship-support")).isFalse();
  }

  @Test
  void whatAnotherMeasureAsksAboutIsSeenThere() {
    assertThat(isOwnFinding("allowance-margin")).as("asked by single-person-guarantee").isFalse();
  }

  private boolean isOwnFinding(String measure) {
    return new Reach(pack).isOwnFinding(pack.catalogue().find(measure).orElseThrow());
  }
}

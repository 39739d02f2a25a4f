package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rule sets of a pack that were asked for, so that going back to a day or a reading costs
 * nothing. The least recently used go first: a host may try any number of figures.
 */
final class RuleSets {

  private static final int KEPT = 64;

  private final RulePack pack;
  private final Map<Options, RuleSet> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Options, RuleSet> eldest) {
          return size() > KEPT;
        }
      };

  RuleSets(RulePack pack) {
    this.pack = pack;
  }

  RuleSet get(Options options) {
    synchronized (kept) {
      return kept.computeIfAbsent(options, chosen -> new RuleSet(pack, chosen));
    }
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.verbs.Deed;

/**
 * One match of a rule and what the rule said.
 *
 * @param rule the rule
 * @param certain whether it certainly matched
 * @param least what it said if all unknown amounts are the least they can be
 * @param most what it said if they are the most they can be; the same where nothing is unknown
 * @param gap why it is not certain, or not exact
 * @param many whether it stands for any number of matches
 */
record Firing(Rule rule, boolean certain, Deed least, Deed most, Gap gap, boolean many) {

  /** Whether it certainly matched, with nothing unknown in what it said. */
  boolean isExact() {
    return certain && gap.isNone();
  }

  static Firing exact(Rule rule, Deed deed) {
    return new Firing(rule, true, deed, deed, Gap.NONE, false);
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.code.RuleCode;
import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.verbs.Deed;
import io.zengshou.rules.drl.verbs.Verbs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs rules as Java code; what hangs on something unknown is left to the matcher. */
final class CodeRun {

  private final RuleCode code;
  private final Verbs says = new Verbs(this::told);
  private List<Firing> firings = new ArrayList<>();
  private @Nullable Rule speaking;

  CodeRun(RuleCode code) {
    this.code = code;
  }

  /** What the rules say, in their order. */
  List<Firing> fire(List<Rule> rules, FactBase facts) {
    firings = new ArrayList<>();
    for (Rule rule : rules) {
      int before = firings.size();
      speaking = rule;
      if (!code.match(rule.order(), facts, says)) {
        while (firings.size() > before) {
          firings.remove(firings.size() - 1);
        }
        new Matcher(facts, firings).match(rule);
      }
    }
    return firings;
  }

  private void told(Deed deed) {
    if (speaking != null) {
      firings.add(Firing.exact(speaking, deed));
    }
  }
}

package io.zengshou.rules.drl.authoring.mutation;

import io.zengshou.rules.drl.pack.Rule;
import io.zengshou.rules.drl.pack.RulePack;
import io.zengshou.rules.measure.Measure;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far what the rules of a measure say can be seen. A measure that gives no money, and that no
 * rule of another measure asks about, is seen in its own finding and nowhere else: the pack's check
 * leaves bases and ceilings across measures to those that give money.
 */
final class Reach {

  /** Measures that rules of other measures ask about. */
  private final Set<String> asked = new HashSet<>();

  /** Whether some rule asks without saying about which measure. */
  private boolean anyAsked;

  Reach(RulePack pack) {
    for (Rule rule : pack.rules()) {
      String own = rule.measure().id();
      asks(own, rule.figuresOf());
      for (Rule.Pattern pattern : rule.patterns()) {
        if (pattern.type().has("measure")) {
          asks(own, pattern.measure());
        }
      }
    }
  }

  private void asks(String own, @Nullable String measure) {
    if (measure == null) {
      anyAsked = true;
    } else if (!measure.equals(own)) {
      asked.add(measure);
    }
  }

  /** Whether nothing but its own finding hangs on what the rules of a measure say. */
  boolean isOwnFinding(Measure measure) {
    return !anyAsked && !measure.givesMoney() && !asked.contains(measure.id());
  }
}

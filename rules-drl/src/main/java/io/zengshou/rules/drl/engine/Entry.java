package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Fact;
import io.zengshou.rules.drl.facts.Gap;
import java.util.Set;

/**
 * A fact among the facts of one evaluation.
 *
 * @param fact the fact
 * @param presence whether it is there at all
 * @param many whether it stands for any number of facts that nobody has recorded
 */
record Entry(Fact fact, Presence presence, boolean many) {

  /** Whether a fact is there, and why that cannot be said where it cannot. */
  record Presence(Truth truth, boolean recorded) {
    static final Presence CERTAIN = new Presence(Truth.TRUE, true);
  }

  /** A fact that is there. */
  static Entry certain(Fact fact) {
    return new Entry(fact, Presence.CERTAIN, false);
  }

  boolean isCertain() {
    return presence.truth().isTrue();
  }

  /** Whether one of these attributes is unknown. */
  boolean isUnknown(Set<String> attributes) {
    for (String attribute : attributes) {
      if (fact.value(attribute) == null) {
        return true;
      }
    }
    return false;
  }

  /** What an attribute is, or between which bounds. */
  Value read(String attribute) {
    Object exact = fact.value(attribute);
    if (exact != null) {
      return Value.exact(exact);
    }
    return new Value(
        null, fact.lower().value(attribute), fact.upper().value(attribute), gap(attribute));
  }

  private Gap gap(String attribute) {
    if (!presence.recorded()) {
      return presence.truth().gap();
    }
    return fact.gap(attribute);
  }
}

package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Gap;

/**
 * Whether something holds, in Kleene's three-valued logic, and what is behind it where that cannot
 * be said.
 *
 * @param value what can be said
 * @param gap why no more can be said; none where the value is not {@code UNKNOWN}
 */
record Truth(Value value, Gap gap) {

  /** The three values. */
  enum Value {
    FALSE,
    UNKNOWN,
    TRUE
  }

  static final Truth TRUE = new Truth(Value.TRUE, Gap.NONE);
  static final Truth FALSE = new Truth(Value.FALSE, Gap.NONE);

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  static Truth unknown(Gap gap) {
    return new Truth(Value.UNKNOWN, gap);
  }

  boolean isTrue() {
    return value == Value.TRUE;
  }

  boolean isFalse() {
    return value == Value.FALSE;
  }

  boolean isUnknown() {
    return value == Value.UNKNOWN;
  }

  Truth and(Truth other) {
    if (isFalse() || other.isFalse()) {
      return FALSE;
    }
    return isTrue() && other.isTrue() ? TRUE : unknown(gap.and(other.gap));
  }

  Truth or(Truth other) {
    if (isTrue() || other.isTrue()) {
      return TRUE;
    }
    return isFalse() && other.isFalse() ? FALSE : unknown(gap.and(other.gap));
  }

  Truth not() {
    return switch (value) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> this;
    };
  }
}

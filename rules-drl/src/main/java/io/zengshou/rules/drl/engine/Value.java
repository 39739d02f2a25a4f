package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.facts.Gap;
import org.jspecify.annotations.Nullable;

/**
 * A value as far as it is known.
 *
 * @param exact the value; null where it is unknown
 * @param least the least it can be; null where values of its kind have no order, or no bound
 * @param most the most it can be, likewise
 * @param gap why it is unknown
 */
record Value(@Nullable Object exact, @Nullable Object least, @Nullable Object most, Gap gap) {

  static Value exact(Object value) {
    return new Value(value, value, value, Gap.NONE);
  }

  boolean isExact() {
    return exact != null;
  }
}

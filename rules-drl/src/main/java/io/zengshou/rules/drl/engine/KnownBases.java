package io.zengshou.rules.drl.engine;

import io.zengshou.rules.money.Quantity;
import org.jspecify.annotations.Nullable;

/** What counts towards each measure, where it is known. */
final class KnownBases {

  /** By the measures' places; null: nothing was said. */
  private final @Nullable KnownBase[] bases;

  private @Nullable KnownBase last;

  KnownBases(int measures) {
    this.bases = new KnownBase[measures];
  }

  /** What counts towards a measure, to be added to. */
  KnownBase of(int measure) {
    KnownBase known = bases[measure];
    if (known == null) {
      known = new KnownBase(last);
      bases[measure] = known;
      last = known;
    }
    return known;
  }

  /** Ends a stage: what was added until now is a result. */
  void close() {
    for (KnownBase base = last; base != null; base = base.before()) {
      base.close();
    }
  }

  /** The sum of that kind that counts towards a measure; 0: none. */
  long counted(int measure, Class<? extends Quantity> kind) {
    KnownBase base = bases[measure];
    return base == null ? 0 : base.counted(kind);
  }

  /** Whether the person at a place counts towards a measure. */
  boolean counts(int measure, int person) {
    KnownBase base = bases[measure];
    return base != null && base.counts(person);
  }
}

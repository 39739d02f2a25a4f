package io.zengshou.examples.county.generator;

import java.util.EnumMap;
import java.util.Map;

/** Counts, for each share, of how many it was so. */
final class Measured {

  /** So many of so many. */
  static final class Count {
    private long of;
    private long hits;
  }

  private final Map<Share, Count> counts = new EnumMap<>(Share.class);

  /** One more of whom it can be so. */
  void count(Share share, boolean hit) {
    Count count = counts.computeIfAbsent(share, key -> new Count());
    count.of++;
    count.hits += hit ? 1 : 0;
  }

  long of(Share share) {
    Count count = counts.get(share);
    return count == null ? 0 : count.of;
  }

  double share(Share share) {
    Count count = counts.get(share);
    return count == null ? Double.NaN : (double) count.hits / count.of;
  }
}

package io.zengshou.rules.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest number that makes a measure apply: steps away from the present one, a hundred
 * times as far each time, then halves the last step until one unit less is not sufficient. Exact
 * where all numbers beyond the nearest are sufficient, or a reason says how far it is; of several
 * ranges it finds an edge of one.
 */
final class NearestValue {

  private static final long FARTHER = 100;

  private final Trial trial;
  private final String measure;
  private final Object from;
  private final long start;

  NearestValue(Trial trial, String measure, Object from) {
    this.trial = trial;
    this.measure = measure;
    this.from = from;
    this.start = Values.count(from);
  }

  /**
   * The nearest sufficient value, the greater of two; null: none was found.
   *
   * @param hints distances at which one may be
   * @param everywhere whether to look between the hints and the ends of the range too
   */
  @Nullable Object find(Set<Long> hints, boolean everywhere) {
    long above = Values.most(from) - start;
    long below = start - Values.least(from);
    long insufficient = 0;
    for (long distance : distances(hints, above, below, everywhere)) {
      Long up = distance <= above ? edge(insufficient, distance, 1) : null;
      Long down = distance <= below ? edge(insufficient, distance, -1) : null;
      if (up != null && (down == null || up <= down)) {
        return at(up);
      }
      if (down != null) {
        return at(-down);
      }
      insufficient = distance;
    }
    return null;
  }

  private Object at(long distance) {
    return Values.of(start + distance, from);
  }

  /** The distances at which to look: what a reason says, ever farther steps, and the ends. */
  private static List<Long> distances(Set<Long> hints, long above, long below, boolean everywhere) {
    long room = Math.max(above, below);
    List<Long> all = new ArrayList<>(hints);
    for (long distance = 1; everywhere && distance < room; distance *= FARTHER) {
      all.add(distance);
    }
    all.add(above);
    all.add(below);
    return all.stream().filter(d -> d > 0 && d <= room).distinct().sorted().toList();
  }

  /** The first sufficient distance after one that is not; null where the last is none. */
  private @Nullable Long edge(long insufficient, long last, int sign) {
    if (!suffices(last, sign)) {
      return null;
    }
    long below = insufficient;
    long above = last;
    while (above - below > 1) {
      long middle = below + (above - below) / 2;
      if (suffices(middle, sign)) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return above;
  }

  private boolean suffices(long distance, int sign) {
    return trial.eligible(measure, at(sign * distance)) != null;
  }
}

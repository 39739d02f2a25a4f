package io.zengshou.rules.drl.pack;

import io.zengshou.rules.measure.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on which something is in force, in one period or several that follow each other. */
public final class Periods {

  private Periods() {}

  /** Whether the two have a day in common. */
  public static boolean overlap(Validity one, Validity other) {
    return !one.until().isBefore(other.since()) && !other.until().isBefore(one.since());
  }

  /**
   * The first of the wanted days that none of the periods has, to the last that follow it; null
   * where they have them all, alone or joined.
   */
  public static @Nullable Validity firstGap(Validity wanted, Collection<Validity> periods) {
    List<Validity> sorted =
        periods.stream()
            .filter(period -> overlap(period, wanted))
            .sorted(Comparator.comparing(Validity::since))
            .toList();
    LocalDate next = wanted.since();
    for (Validity period : sorted) {
      if (period.since().isAfter(next)) {
        return new Validity(next, period.since().minusDays(1));
      }
      if (!period.until().isBefore(wanted.until())) {
        return null;
      }
      // Periods may overlap: what an earlier one has stays had.
      next = period.until().isBefore(next) ? next : period.until().plusDays(1);
    }
    return new Validity(next, wanted.until());
  }

  /** In words: {@code 2024-01-01 … 2024-12-31}, or a day alone. */
  public static String words(Validity period) {
    return period.since().equals(period.until())
        ? period.since().toString()
        : period.since() + " … " + period.until();
  }
}

package io.zengshou.rules.study.county;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.county.Distribution.Band;
import io.zengshou.rules.study.county.Distribution.Decile;
import io.zengshou.rules.study.county.Distribution.Gini;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Incomes per person, counted by whole yuan: as many entries as there are different ones, however
 * many households.
 */
final class Levels {

  private static final int FEN = 100;
  private static final int TENTHS = 10;

  /** Those whose income per person is the same when it is rounded down to a yuan. */
  private record Level(long households, long persons, Money total) {
    Level plus(Level other) {
      return new Level(
          households + other.households, persons + other.persons, total.plus(other.total));
    }
  }

  private final List<Money> edges;
  private final long[] households;
  private final long[] persons;
  private final TreeMap<Long, Level> levels = new TreeMap<>();

  Levels(List<Money> edges) {
    this.edges = edges;
    this.households = new long[edges.size() + 1];
    this.persons = new long[edges.size() + 1];
  }

  void add(PerCapita income) {
    int band = 0;
    while (band < edges.size() && income.compareTo(PerCapita.of(edges.get(band))) >= 0) {
      band++;
    }
    households[band]++;
    persons[band] += income.persons();
    long yuan = Math.floorDiv(income.total().fen(), (long) FEN * income.persons());
    levels.merge(yuan, new Level(1, income.persons(), income.total()), Level::plus);
  }

  void merge(Levels other) {
    for (int i = 0; i < households.length; i++) {
      households[i] += other.households[i];
      persons[i] += other.persons[i];
    }
    other.levels.forEach((yuan, level) -> levels.merge(yuan, level, Level::plus));
  }

  /** How the incomes of the same households are spread before and after something. */
  static Distribution distribution(Levels before, Levels after) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < before.households.length; i++) {
      bands.add(
          new Band(
              i == 0 ? null : before.edges.get(i - 1),
              i == before.edges.size() ? null : before.edges.get(i),
              before.households[i],
              before.persons[i],
              after.households[i],
              after.persons[i]));
    }
    List<Decile> deciles = new ArrayList<>();
    for (int tenths = 1; tenths < TENTHS && !before.levels.isEmpty(); tenths++) {
      deciles.add(new Decile(tenths, before.decile(tenths), after.decile(tenths)));
    }
    return new Distribution(bands, deciles, before.gini(), after.gini());
  }

  /** The lowest level up to which there are so many tenths of the persons. */
  private Money decile(int tenths) {
    long wanted = tenths * all();
    long passed = 0;
    for (Map.Entry<Long, Level> level : levels.entrySet()) {
      passed += level.getValue().persons();
      if (passed * TENTHS >= wanted) {
        return Money.yuan(level.getKey());
      }
    }
    throw new IllegalStateException("there are fewer than " + tenths + " tenths of the persons");
  }

  private long all() {
    return levels.values().stream().mapToLong(Level::persons).sum();
  }

  /**
   * Persons i and j of the levels a below b differ by T(b)/n(b) − T(a)/n(a) on average, so all
   * pairs of the two levels by n(a) × T(b) − n(b) × T(a); the sum over all pairs of levels, over
   * persons × total, is the coefficient. Within a level, n persons differ most where half of them
   * are at either end: by n²/4 yuan over all pairs.
   */
  private @Nullable Gini gini() {
    BigInteger between = BigInteger.ZERO;
    BigInteger quarters = BigInteger.ZERO;
    BigInteger below = BigInteger.ZERO;
    long passed = 0;
    for (Level level : levels.values()) {
      BigInteger total = BigInteger.valueOf(level.total().fen());
      BigInteger here = BigInteger.valueOf(level.persons());
      between =
          between.add(BigInteger.valueOf(passed).multiply(total)).subtract(here.multiply(below));
      if (level.households() > 1) {
        quarters = quarters.add(here.multiply(here));
      }
      below = below.add(total);
      passed += level.persons();
    }
    if (below.signum() <= 0) {
      return null;
    }
    BigDecimal whole = new BigDecimal(below.multiply(BigInteger.valueOf(passed)));
    BigInteger within = quarters.multiply(BigInteger.valueOf(FEN / 4));
    return new Gini(
        new BigDecimal(between).divide(whole, 6, RoundingMode.DOWN),
        new BigDecimal(between.add(within)).divide(whole, 6, RoundingMode.UP));
  }
}

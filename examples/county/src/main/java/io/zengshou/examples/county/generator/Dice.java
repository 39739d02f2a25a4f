package io.zengshou.examples.county.generator;

import io.zengshou.rules.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chance that is the same on every machine: SplitMix64 and whole numbers alone. Every applicant has
 * dice of its own, so that what one of them is does not hang on how the others are made.
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, long stream, long number) {
    state = mixed(mixed(mixed(seed) + stream) + number);
  }

  /** A whole number between two others, both included. */
  int between(int least, int most) {
    return least + (int) Long.remainderUnsigned(next(), (long) most - least + 1);
  }

  /** So many parts of a hundred. */
  boolean percent(int percent) {
    return between(1, 100) <= percent;
  }

  boolean hits(Share share) {
    return between(1, 1000) <= share.perMille();
  }

  /** The value; or null, unknown, in that share of cases. */
  <V> @Nullable V unless(Share share, @Nullable V value) {
    return hits(share) ? null : value;
  }

  <V> V of(List<V> values) {
    return values.get(between(0, values.size() - 1));
  }

  /** An index, each as often as its weight says. */
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int rest = between(1, sum);
    int index = 0;
    while (rest > weights[index]) {
      rest -= weights[index];
      index++;
    }
    return index;
  }

  /** Whole yuan. */
  Money yuan(int least, int most) {
    return Money.yuan(between(least, most));
  }

  /** So many hundredths of an amount, between two numbers; to the fen, downwards. */
  Money hundredths(Money of, int least, int most) {
    return Money.ofFen(of.fen() * between(least, most) / 100);
  }

  private long next() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long value) {
    long mixed = value + GOLDEN;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

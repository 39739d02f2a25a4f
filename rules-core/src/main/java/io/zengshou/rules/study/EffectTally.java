package io.zengshou.rules.study;

import io.zengshou.rules.money.Money;
import java.util.Map;
import java.util.TreeMap;

/** Adds up one line of a comparison. Tallies of parts of a population can be put together. */
final class EffectTally {

  private Budget before = Budget.NONE;
  private Budget after = Budget.NONE;
  private long newly;
  private long noLonger;
  // How often each change was met: a population of millions has few different ones.
  private final TreeMap<Money, Long> changes = new TreeMap<>();

  void add(Budget one, Budget other) {
    before = before.plus(one);
    after = after.plus(other);
    Money change = other.least().minus(one.least());
    if (!change.equals(Money.ZERO)) {
      changes.merge(change, 1L, Long::sum);
    } else if (one.recipients() < other.recipients()) {
      newly++;
    } else if (one.recipients() > other.recipients()) {
      noLonger++;
    }
  }

  EffectTally merge(EffectTally other) {
    before = before.plus(other.before);
    after = after.plus(other.after);
    newly += other.newly;
    noLonger += other.noLonger;
    other.changes.forEach((change, times) -> changes.merge(change, times, Long::sum));
    return this;
  }

  Effect effect() {
    long losing = count(changes.headMap(Money.ZERO));
    long gaining = count(changes.tailMap(Money.ZERO));
    return new Effect(
        before,
        after,
        gaining + newly,
        losing + noLonger,
        changes.isEmpty() ? null : at((gaining + losing - 1) / 2),
        gaining == 0 ? null : changes.lastKey(),
        losing == 0 ? null : changes.firstKey());
  }

  private static long count(Map<Money, Long> some) {
    return some.values().stream().mapToLong(Long::longValue).sum();
  }

  private Money at(long place) {
    long passed = 0;
    for (Map.Entry<Money, Long> change : changes.entrySet()) {
      passed += change.getValue();
      if (place < passed) {
        return change.getKey();
      }
    }
    throw new IllegalStateException("there are fewer changes than " + place);
  }
}

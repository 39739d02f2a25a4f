package io.zengshou.rules.drl.engine;

import io.zengshou.rules.drl.code.Sums;
import io.zengshou.rules.drl.facts.Gap;
import io.zengshou.rules.money.Money;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said of one measure, added up subject by subject where it is known; amounts in
 * fen. What {@link MeasureTally} comes to where some of it is not known.
 */
final class KnownTally {

  private final Slot slot;

  /** What the household as a whole gets. */
  private @Nullable Share whole;

  /** What others get, by subject. */
  private @Nullable Share[] shares = {};

  /** The persons of whom anything was said, a bit each. */
  private long persons;

  private @Nullable Range cut;

  // As the stages that are over left it.
  private Truth.Value seenStatus = Truth.Value.FALSE;
  private Range seenAmount = Range.ZERO;
  private long seenPersons;

  KnownTally(Slot slot) {
    this.slot = slot;
  }

  /** What one subject gets: the most that a rule gives, unless a point is open. */
  private static final class Share {
    private boolean given;
    private boolean open;
    private long least;
    private long most;
    private long leastIfOpen = Range.NO_MOST;
    private long mostIfOpen;
  }

  /** Certainly gives an amount to a subject, however many rules say so. */
  void give(int subject, long amount) {
    give(subject, amount, amount);
  }

  /** Certainly gives an amount that lies between two ends. */
  void give(int subject, long least, long most) {
    Share share = share(subject);
    share.given = true;
    share.least = Math.max(share.least, least);
    share.most = Math.max(share.most, most);
  }

  /** Leaves open what a subject gets. */
  void open(int subject, long least, long most) {
    Share share = share(subject);
    share.open = true;
    share.leastIfOpen = Math.min(share.leastIfOpen, least);
    share.mostIfOpen = Math.max(share.mostIfOpen, most);
  }

  /** Perhaps applies to a subject. */
  void perhaps(int subject) {
    share(subject);
  }

  /** Says of the person at a place that the measure is theirs, or may be. */
  void person(int place) {
    persons |= 1L << place;
  }

  private Share share(int subject) {
    Share share = subject == Sums.WHOLE ? whole : subject < shares.length ? shares[subject] : null;
    return share == null ? newShare(subject) : share;
  }

  private Share newShare(int subject) {
    Share share = new Share();
    if (subject == Sums.WHOLE) {
      whole = share;
    } else {
      if (subject >= shares.length) {
        shares = Arrays.copyOf(shares, subject + subject / 2 + 4);
      }
      shares[subject] = share;
    }
    return share;
  }

  /** Begins a stage that looks at whether it applies: what was said until now is a result. */
  void close() {
    seenStatus = status();
    seenAmount = slot.measure().givesMoney() ? amount() : Range.ZERO;
  }

  /** As {@link #close}, for a stage that looks at whom it covers. */
  void closePersons() {
    seenPersons = persons;
  }

  /** Whether it applied when the stage began. */
  Truth.Value seenStatus() {
    return seenStatus;
  }

  /** What it gave when the stage began. */
  Range seenAmount() {
    return seenAmount;
  }

  /** The persons of whom something was said when the stage began, a bit each. */
  long seenPersons() {
    return seenPersons;
  }

  String measure() {
    return slot.measure().id();
  }

  long persons() {
    return persons;
  }

  void cut(Range left) {
    cut = left;
  }

  /** Whether the measure applies. */
  Truth.Value status() {
    if (!isCertain()) {
      return Truth.Value.UNKNOWN;
    }
    boolean exact = !slot.measure().givesMoney() || amount().isExact();
    return exact ? Truth.Value.TRUE : Truth.Value.UNKNOWN;
  }

  private boolean isCertain() {
    if (isCertain(whole)) {
      return true;
    }
    for (Share share : shares) {
      if (isCertain(share)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCertain(@Nullable Share share) {
    return share != null && share.given && !share.open;
  }

  /** For money: how much, between which bounds. */
  Range amount() {
    return cut == null ? uncut() : cut;
  }

  private Range uncut() {
    long least = least(whole);
    long most = most(whole);
    for (Share share : shares) {
      least = Range.add(least, least(share));
      most = Range.add(most, most(share));
    }
    Money cap = slot.terms().householdCap();
    return cap == null
        ? new Range(least, most, Gap.NONE)
        : new Range(Math.min(least, cap.fen()), Math.min(most, cap.fen()), Gap.NONE);
  }

  private static long least(@Nullable Share share) {
    if (share == null) {
      return 0;
    }
    return share.open ? share.leastIfOpen : share.least;
  }

  private static long most(@Nullable Share share) {
    if (share == null) {
      return 0;
    }
    return share.open ? share.mostIfOpen : share.most;
  }
}

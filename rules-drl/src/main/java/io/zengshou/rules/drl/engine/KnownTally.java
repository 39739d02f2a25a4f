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
  private @Nullable KnownShare whole;

  /** What others get, by subject. */
  private @Nullable KnownShare[] shares = {};

  /** The persons of whom anything was said, a bit each. */
  private long persons;

  private @Nullable Range cut;

  /** Worked out when first asked for: several ask. */
  private @Nullable Range uncut;

  /** Whether a ceiling can be held to it without knowing why its ends differ. */
  private boolean limitable = true;

  // As the stages that are over left it.
  private Truth.Value seenStatus = Truth.Value.FALSE;
  private Range seenAmount = Range.ZERO;
  private long seenPersons;

  KnownTally(Slot slot) {
    this.slot = slot;
  }

  /** Gives a subject an amount between two ends, however many rules say so. */
  void give(int subject, long least, long most, boolean certain) {
    share(subject).give(least, most, certain);
    limitable &= certain && least == most;
  }

  /** Leaves open what a subject gets. */
  void open(int subject, long least, long most, boolean certain) {
    share(subject).open(least, most, certain);
    limitable &= certain;
  }

  /** Says of the person at a place that the measure is theirs, or may be. */
  void person(int place) {
    persons |= 1L << place;
  }

  /** Whether a ceiling across measures can cut it. */
  boolean isLimitable() {
    return limitable;
  }

  private KnownShare share(int subject) {
    uncut = null;
    KnownShare share =
        subject == Sums.WHOLE ? whole : subject < shares.length ? shares[subject] : null;
    return share == null ? newShare(subject) : share;
  }

  private KnownShare newShare(int subject) {
    KnownShare share = new KnownShare();
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
    if (whole != null && whole.isCertain()) {
      return true;
    }
    for (KnownShare share : shares) {
      if (share != null && share.isCertain()) {
        return true;
      }
    }
    return false;
  }

  /** For money: how much, between which bounds. */
  Range amount() {
    if (cut != null) {
      return cut;
    }
    if (uncut == null) {
      uncut = total();
    }
    return uncut;
  }

  private Range total() {
    long least = whole == null ? 0 : whole.least();
    long most = whole == null ? 0 : whole.most();
    for (KnownShare share : shares) {
      if (share != null) {
        least = Range.add(least, share.least());
        most = Range.add(most, share.most());
      }
    }
    Money cap = slot.terms().householdCap();
    return cap == null
        ? new Range(least, most, Gap.NONE)
        : new Range(Math.min(least, cap.fen()), Math.min(most, cap.fen()), Gap.NONE);
  }
}

package io.zengshou.rules.drl.engine;

/**
 * What one subject gets under a measure, in fen: the most that a rule gives, unless a point is
 * open.
 */
final class KnownShare {

  /** Whether a rule certainly gives it something. */
  private boolean given;

  /** Whether a point is or may be open. */
  private boolean doubtful;

  /** Whether a point is certainly open. */
  private boolean open;

  private long least;
  private long most;

  // Of what is open.
  private long lowest = Range.NO_MOST;
  private long highest;

  void give(long atLeast, long atMost, boolean certain) {
    if (certain) {
      given = true;
      least = Math.max(least, atLeast);
    }
    most = Math.max(most, atMost);
  }

  void open(long atLeast, long atMost, boolean certain) {
    doubtful = true;
    open |= certain;
    lowest = Math.min(lowest, atLeast);
    highest = Math.max(highest, atMost);
  }

  boolean isCertain() {
    return given && !doubtful;
  }

  /** A point that is only perhaps open can still take away what a rule certainly gives. */
  long least() {
    return open ? lowest : Math.min(least, lowest);
  }

  long most() {
    return open ? highest : Math.max(most, highest);
  }
}

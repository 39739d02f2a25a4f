package io.zengshou.examples.policydesk;

import java.time.Duration;
import java.util.Locale;

/** A bar with the time left, drawn for a terminal alone. */
final class ProgressBar {

  private static final int CELLS = 30;
  private static final long INTERVAL = Duration.ofMillis(100).toNanos();

  private final Desk desk;
  private final long begun = System.nanoTime();
  private long drawn;

  ProgressBar(Desk desk) {
    this.desk = desk;
  }

  /** So many of all are done. */
  void told(int done, int total) {
    long now = System.nanoTime();
    boolean last = done == total;
    if (!desk.isTerminal() || (!last && now - drawn < INTERVAL)) {
      return;
    }
    drawn = now;
    int full = (int) ((long) CELLS * done / Math.max(1, total));
    long left = (now - begun) / 1_000_000_000L * (total - done) / Math.max(1, done);
    String bar = "#".repeat(full) + ".".repeat(CELLS - full);
    String time =
        last ? "" : String.format(Locale.ROOT, desk.say("  还要约 %d 秒", "  about %d s left"), left);
    desk.draw("[" + bar + "] " + done + "/" + total + time + "        " + (last ? "\n" : ""));
  }
}

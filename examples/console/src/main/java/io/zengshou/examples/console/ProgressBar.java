package io.zengshou.examples.console;

import java.time.Duration;
import java.util.Locale;

/** A bar with the rate and the time left, drawn for a terminal alone. */
public final class ProgressBar {

  private static final int CELLS = 30;
  private static final long INTERVAL = Duration.ofMillis(100).toNanos();

  private final Desk desk;
  private final long begun = System.nanoTime();
  private long drawn;

  public ProgressBar(Desk desk) {
    this.desk = desk;
  }

  /** So many of all are done. */
  public void told(long done, long total) {
    draw(done, done + "/" + total, (double) done / Math.max(1, total), done == total);
  }

  /**
   * So many are done of nobody knows how many.
   *
   * @param share how much of the whole it is, from 0 to 1, such as of the bytes of a file
   */
  public void told(long done, double share) {
    draw(done, Long.toString(done), share, false);
  }

  /** All are done, however many it was thought to be. */
  public void ended(long done) {
    draw(done, Long.toString(done), 1, true);
  }

  private void draw(long done, String count, double share, boolean last) {
    long now = System.nanoTime();
    if (!desk.isTerminal() || (!last && now - drawn < INTERVAL)) {
      return;
    }
    drawn = now;
    double seconds = (now - begun) / 1e9;
    int full = (int) (CELLS * share);
    String bar = "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + count;
    String rate = rate(done / Math.max(0.001, seconds));
    long left = (long) (seconds * (1 - share) / Math.max(1e-9, share));
    String time =
        last || share <= 0
            ? ""
            : String.format(Locale.ROOT, desk.say("  还要约 %d 秒", "  about %d s left"), left);
    desk.draw(bar + rate + time + "        " + (last ? "\n" : ""));
  }

  private String rate(double rate) {
    String number = String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate);
    return desk.say("  每秒 " + number, "  " + number + "/s");
  }
}

package io.zengshou.examples.console;

/** What programs end with; the page on errors says the same. */
public final class ExitStatus {

  /** All is well, or whoever read the output had enough. */
  public static final int FINE = 0;

  /** Something was found that somebody must look at: each program's help says what. */
  public static final int FOUND = 1;

  /** The command was not understood, or a file or database cannot be read or written. */
  public static final int FAILED = 2;

  /** A fault of the program. */
  public static final int BROKEN = 3;

  /** Interrupted, as by Ctrl-C: what every shell calls it. */
  public static final int INTERRUPTED = 130;

  private ExitStatus() {}
}

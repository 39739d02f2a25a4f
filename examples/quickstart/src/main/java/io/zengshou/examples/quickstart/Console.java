package io.zengshou.examples.quickstart;

import io.zengshou.examples.console.Identities;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output and error: whole lines, in UTF-8 whatever the platform says. Java's own streams
 * would write the platform's charset and swallow a full disk. Identity numbers are masked in all
 * that people read; only {@link #json} is for programs.
 */
final class Console {

  /** Whoever reads the output has closed it or it cannot take more; thrown to end the run. */
  static final class OutputLost extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    OutputLost(IOException cause) {
      super(cause);
      this.reason = String.valueOf(cause.getMessage());
    }

    /** The system's own words. */
    String reason() {
      return reason;
    }

    /** Whether the reader had enough, as {@code head} has; else writing failed. */
    boolean readerLeft() {
      // In English or Chinese; Java has no other sign of it.
      String message = reason.toLowerCase(Locale.ROOT);
      return message.contains("pipe") || message.contains("管道");
    }
  }

  private final OutputStream out;
  private final OutputStream err;
  private final Identities identities;
  private boolean lost;

  Console(OutputStream out, OutputStream err) {
    this(new BufferedOutputStream(out, 1 << 16), err, Identities.ofUser());
  }

  private Console(OutputStream out, OutputStream err, Identities identities) {
    this.out = out;
    this.err = err;
    this.identities = identities;
  }

  /** The same streams, with identity numbers as the command line wants them. */
  Console with(Identities others) {
    return new Console(out, err, others);
  }

  static Console ofProcess() {
    return new Console(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** Writes a line of the result. */
  void line(String line) {
    write(identities.masked(line));
  }

  /** Writes a line of JSON for another program: identity numbers stay. */
  void json(String json) {
    write(json);
  }

  private void write(String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /** Writes a message, behind all results before it. */
  void error(String message) {
    flush();
    try {
      err.write((identities.masked(message) + "\n").getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody is left to be told.
    }
  }

  void flush() {
    try {
      if (!lost) {
        out.flush();
      }
    } catch (IOException e) {
      throw lost(e);
    }
  }

  private OutputLost lost(IOException cause) {
    // What is left in the buffer would fail again, where the loss itself is to be told.
    lost = true;
    return new OutputLost(cause);
  }
}

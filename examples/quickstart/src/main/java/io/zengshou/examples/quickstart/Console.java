package io.zengshou.examples.quickstart;

import io.zengshou.examples.console.Identities;
import io.zengshou.examples.console.OutputLostException;
import io.zengshou.examples.console.TerminalText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output and error: whole lines, in UTF-8 whatever the platform says. Java's own streams
 * would write the platform's charset and swallow a full disk. Identity numbers are masked in all
 * that people read; only {@link #json} is for programs.
 */
final class Console {

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
    write(people(line));
  }

  /** Writes a line of JSON for another program: identity numbers stay. */
  void json(String json) {
    write(TerminalText.json(json));
  }

  /** Without commands first, as one could stand within a number. */
  private String people(String text) {
    return identities.masked(TerminalText.plain(text));
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
      err.write((people(message) + "\n").getBytes(StandardCharsets.UTF_8));
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

  private OutputLostException lost(IOException cause) {
    // What is left in the buffer would fail again, where the loss itself is to be told.
    lost = true;
    return new OutputLostException(cause);
  }
}

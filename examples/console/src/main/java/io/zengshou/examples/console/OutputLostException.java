package io.zengshou.examples.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** Standard output takes no more: its reader has left, or it cannot be written. */
public final class OutputLostException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  public OutputLostException(IOException cause) {
    super(cause);
  }

  /** Whether the reader had enough, as {@code head} has; else writing failed. */
  public boolean readerLeft() {
    // In English or Chinese; Java has no other sign of it.
    String message =
        String.valueOf(Objects.requireNonNull(getCause()).getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }
}

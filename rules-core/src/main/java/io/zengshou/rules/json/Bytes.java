package io.zengshou.rules.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an input with a look ahead, counting lines. */
final class Bytes implements Closeable {

  static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long line = 1;

  Bytes(InputStream in) {
    this.in = in;
  }

  /** The line of the next byte, from 1. */
  long line() {
    return line;
  }

  /** The next byte, 0 to 255, or {@link #END}; it stays the next one. */
  int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
      at = 0;
    }
    return filled == 0 ? END : buffer[at] & 0xFF;
  }

  int read() throws IOException {
    int next = peek();
    if (next != END) {
      at++;
      if (next == '\n') {
        line++;
      }
    }
    return next;
  }

  /** Skips a byte order mark of UTF-8. */
  void skipMark() throws IOException {
    if (peek() == 0xEF && startsWith(0xEF, 0xBB, 0xBF)) {
      at += 3;
    }
  }

  /** Whether the input, of which nothing was read yet, begins as UTF-16 or UTF-32 does. */
  boolean beginsAsWideText() throws IOException {
    return peek() != END
        && (startsWith(0xFF, 0xFE)
            || startsWith(0xFE, 0xFF)
            || buffer[0] == 0
            || (filled > 1 && buffer[1] == 0));
  }

  void skipBlank() throws IOException {
    while (isBlank(peek())) {
      read();
    }
  }

  static boolean isBlank(int value) {
    return value == ' ' || value == '\t' || value == '\r' || value == '\n';
  }

  private boolean startsWith(int... values) {
    if (filled < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((buffer[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

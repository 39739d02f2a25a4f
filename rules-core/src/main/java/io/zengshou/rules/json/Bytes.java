package io.zengshou.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an input with a look ahead, counting lines. */
final class Bytes implements Closeable {

  static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private boolean started;
  private int at;
  private int filled;
  private long line = 1;
  private int column = 1;

  Bytes(InputStream in) {
    this.in = in;
  }

  /** The line of the next byte, from 1. */
  long line() {
    return line;
  }

  /** The column of the next byte in its line, from 1. */
  int column() {
    return column;
  }

  /** The next byte, 0 to 255, or {@link #END}; it stays the next one. */
  int peek() throws IOException {
    if (at == filled) {
      // First as much as tells the encoding; then what there is, or a slow input would be held up.
      filled = started ? in.read(buffer) : in.readNBytes(buffer, 0, 4);
      filled = Math.max(0, filled);
      started = true;
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
        column = 1;
      } else if ((next & 0xC0) != 0x80) {
        // The other bytes of a character are no columns of their own.
        column++;
      }
    }
    return next;
  }

  /**
   * Takes the rest of a line, its end included, as far as it is at hand.
   *
   * @param most how many bytes are kept; the others are passed over
   * @return whether there is more of the line to come, as far as one can see
   */
  boolean takeLine(ByteArrayOutputStream kept, int most) throws IOException {
    if (peek() == END) {
      return false;
    }
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    boolean whole = end < filled;
    end += whole ? 1 : 0;
    kept.write(buffer, at, Math.min(end - at, Math.max(0, most - kept.size())));
    at = end;
    if (whole) {
      line++;
      column = 1;
    }
    return !whole;
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

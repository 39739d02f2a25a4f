package io.zengshou.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object a line, or objects over several lines each. A line that is no JSON costs no other: an
 * object left open ends where the next one begins.
 */
final class LinePieces implements Pieces {

  /** As many bytes as most applicants take. */
  private static final int USUAL = 1 << 12;

  /** A line with its end. */
  private static final class Line {

    private final long number;
    private final byte[] bytes;
    // Not all of it was kept.
    private final boolean tooLong;

    Line(long number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    boolean isBlank() {
      return firstByte() == Bytes.END;
    }

    int firstByte() {
      for (byte value : bytes) {
        if (!Bytes.isBlank(value)) {
          return value;
        }
      }
      return Bytes.END;
    }

    boolean beginsWithObject() {
      return bytes.length > 0 && bytes[0] == '{';
    }
  }

  private final Bytes bytes;
  // Lines that were read for an object which turned out to have ended before them.
  private final Deque<Line> waiting = new ArrayDeque<>();

  LinePieces(Bytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public void lastWasBroken() {
    // The next line is a new beginning.
  }

  @Override
  public @Nullable Piece next() throws IOException {
    Line first = line();
    while (first != null && first.isBlank()) {
      first = line();
    }
    return first == null ? null : piece(first);
  }

  private Piece piece(Line first) throws IOException {
    List<Line> lines = new ArrayList<>();
    Brackets brackets = new Brackets();
    long size = 0;
    Line line = first;
    boolean whole = false;
    while (line != null) {
      if (!lines.isEmpty() && line.firstByte() == '{' && !brackets.mayHoldObject()) {
        waiting.addFirst(line);
        break;
      }
      lines.add(line);
      size += line.bytes.length;
      take(line, brackets);
      whole = !brackets.isOpen() && !brackets.isBroken();
      if (!brackets.isOpen() || line.tooLong || size > BYTES) {
        break;
      }
      line = line();
    }
    if (!whole) {
      giveBack(lines);
    }
    boolean tooLarge = size > BYTES || lines.stream().anyMatch(one -> one.tooLong);
    return tooLarge ? Piece.tooLarge(first.number) : joined(lines);
  }

  private static void take(Line line, Brackets brackets) {
    brackets.take(line.bytes);
  }

  // What begins an object of its own was none of a broken one's lines.
  private void giveBack(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).beginsWithObject()) {
        List<Line> others = lines.subList(i, lines.size());
        for (int j = others.size() - 1; j >= 0; j--) {
          waiting.addFirst(others.get(j));
        }
        others.clear();
        return;
      }
    }
  }

  private static Piece joined(List<Line> lines) {
    if (lines.size() == 1) {
      Line only = lines.get(0);
      return Piece.of(only.number, 1, only.bytes, only.bytes.length);
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (Line line : lines) {
      text.writeBytes(line.bytes);
    }
    return Piece.of(lines.get(0).number, 1, text.toByteArray(), text.size());
  }

  private @Nullable Line line() throws IOException {
    if (!waiting.isEmpty()) {
      return waiting.removeFirst();
    }
    if (bytes.peek() == Bytes.END) {
      return null;
    }
    long number = bytes.line();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(USUAL);
    while (bytes.takeLine(kept, BYTES + 1)) {
      // A line may be longer than what is read at once.
    }
    return new Line(number, kept.toByteArray(), kept.size() > BYTES);
  }
}

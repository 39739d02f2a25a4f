package io.zengshou.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object a line, objects over several lines each, or several on one line. A line that is no
 * JSON costs no other: an object left open ends where the next one begins.
 */
final class LinePieces implements Pieces {

  /** As many bytes as most applicants take. */
  private static final int USUAL = 1 << 12;

  /** A line with its end, or what an object takes of it. */
  private static final class Line {

    private final long number;
    private final int column;
    private final byte[] bytes;
    private final int from;
    private final int to;
    // Not all of it was kept.
    private final boolean tooLong;

    Line(long number, int column, byte[] bytes, int from, int to, boolean tooLong) {
      this.number = number;
      this.column = column;
      this.bytes = bytes;
      this.from = from;
      this.to = to;
      this.tooLong = tooLong;
    }

    int size() {
      return to - from;
    }

    Line before(int at) {
      return new Line(number, column, bytes, from, at, false);
    }

    Line after(int at) {
      int characters = 0;
      for (int i = from; i < at; i++) {
        // The other bytes of a character are no columns of their own.
        characters += (bytes[i] & 0xC0) != 0x80 ? 1 : 0;
      }
      return new Line(number, column + characters, bytes, at, to, tooLong);
    }

    boolean isBlank() {
      return firstByte() == Bytes.END;
    }

    int firstByte() {
      for (int i = from; i < to; i++) {
        if (!Bytes.isBlank(bytes[i])) {
          return bytes[i];
        }
      }
      return Bytes.END;
    }

    boolean beginsWithObject() {
      return from < to && bytes[from] == '{';
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
      int end = brackets.take(line.bytes, line.from, line.to);
      if (end < line.to) {
        waiting.addFirst(line.after(end));
        line = line.before(end);
      }
      lines.add(line);
      size += line.size();
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
    Line first = lines.get(0);
    if (lines.size() == 1 && first.from == 0) {
      return Piece.of(first.number, first.column, first.bytes, first.to);
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (Line line : lines) {
      text.write(line.bytes, line.from, line.size());
    }
    return Piece.of(first.number, first.column, text.toByteArray(), text.size());
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
    return new Line(number, 1, kept.toByteArray(), 0, kept.size(), kept.size() > BYTES);
  }
}

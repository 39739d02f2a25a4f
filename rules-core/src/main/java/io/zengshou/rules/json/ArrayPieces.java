package io.zengshou.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The entries of one array. Where its syntax breaks nobody can say what comes next, so it ends. */
final class ArrayPieces implements Pieces {

  private final Bytes bytes;
  private boolean begun;
  private boolean ended;

  ArrayPieces(Bytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public void lastWasBroken() {
    ended = true;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    if (ended) {
      return null;
    }
    int separator = bytes.read();
    bytes.skipBlank();
    if (!begun && bytes.peek() == ']') {
      separator = bytes.read();
      bytes.skipBlank();
    }
    begun = true;
    if (separator != ']' && bytes.peek() != Bytes.END) {
      return entry();
    }
    ended = true;
    if (separator != ']') {
      return fault(SyntaxException.unfinished());
    }
    return bytes.peek() == Bytes.END ? null : fault(SyntaxException.trailing(bytes.line()));
  }

  private Piece fault(SyntaxException fault) {
    return new Piece(bytes.line(), 1, null, fault.fault());
  }

  private Piece entry() throws IOException {
    long line = bytes.line();
    int column = bytes.column();
    Brackets brackets = new Brackets();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    boolean tooLarge = false;
    while (!isEnd(brackets)) {
      int value = bytes.read();
      brackets.take(value);
      tooLarge |= text.size() >= BYTES;
      if (!tooLarge) {
        text.write(value);
      }
    }
    if (brackets.isBroken()) {
      ended = true;
    }
    return tooLarge
        ? Piece.tooLarge(line)
        : Piece.of(line, column, text.toByteArray(), text.size());
  }

  private boolean isEnd(Brackets brackets) throws IOException {
    int next = bytes.peek();
    return next == Bytes.END
        || brackets.isBroken()
        || (!brackets.isOpen() && (next == ',' || next == ']'));
  }
}

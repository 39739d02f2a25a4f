package io.zengshou.rules.json;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts an input into the texts of its applicants, never holding more than one of them. */
interface Pieces {

  /** The most that one applicant takes, in MiB; many times what its limits add up to. */
  int MEGABYTES = 16;

  int BYTES = MEGABYTES << 20;

  /**
   * One text, or what hinders reading it.
   *
   * @param line on which it begins
   * @param column of that line at which it begins
   * @param text null where there is a fault
   * @param fault null where there is a text
   */
  record Piece(long line, int column, @Nullable String text, @Nullable Fault fault) {

    private static final char UNREADABLE = '\uFFFD';

    static Piece of(long line, int column, byte[] bytes, int length) {
      String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
      // That stands where bytes were no text, or where the text itself has it: then look again.
      // And an end that is missing is missing on the last line that says something.
      return text.indexOf(UNREADABLE) < 0
          ? new Piece(line, column, text.stripTrailing(), null)
          : exact(line, column, bytes, length);
    }

    private static Piece exact(long line, int column, byte[] bytes, int length) {
      ByteBuffer from = ByteBuffer.wrap(bytes, 0, length);
      CharBuffer to = CharBuffer.allocate(length);
      CharsetDecoder decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      CoderResult result = decoder.decode(from, to, true);
      if (result.isError()) {
        return new Piece(line, 1, null, notUtf8(line + lines(bytes, from.position())));
      }
      return new Piece(line, column, to.flip().toString().stripTrailing(), null);
    }

    static Piece tooLarge(long line) {
      return new Piece(line, 1, null, SyntaxException.tooLarge().fault());
    }

    private static long lines(byte[] bytes, int end) {
      long lines = 0;
      for (int i = 0; i < end; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      return lines;
    }
  }

  /** The next piece; null at the end. */
  @Nullable Piece next() throws IOException;

  /** Told where the last piece turned out to be no JSON. */
  void lastWasBroken();

  /** Finds out how the input is laid out. */
  static Pieces of(Bytes bytes) throws IOException {
    if (bytes.beginsAsWideText()) {
      return new Refused(new Piece(1, 1, null, notUtf8(1)));
    }
    bytes.skipMark();
    bytes.skipBlank();
    return bytes.peek() == '[' ? new ArrayPieces(bytes) : new LinePieces(bytes);
  }

  private static Fault notUtf8(long line) {
    return Fault.of(
            Locations.ROOT,
            new Text("第 " + line + " 行不是 UTF-8 编码", "line " + line + " is not in UTF-8"))
        .allowed(Text.same("UTF-8"))
        .maybe(
            new Text(
                "文件是 GBK 或 UTF-16 编码,请另存为 UTF-8",
                "the file is in GBK or UTF-16; save it as UTF-8"));
  }

  /** An input that cannot be read at all. */
  final class Refused implements Pieces {

    private @Nullable Piece piece;

    private Refused(Piece piece) {
      this.piece = piece;
    }

    @Override
    public @Nullable Piece next() {
      Piece only = piece;
      piece = null;
      return only;
    }

    @Override
    public void lastWasBroken() {
      piece = null;
    }
  }
}

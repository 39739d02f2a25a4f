package io.zengshou.rules.json;

import io.zengshou.rules.receipt.InvalidReceiptException;
import io.zengshou.rules.text.Fault;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads receipts one after the other, each by itself or enclosed with its assessment; never holds
 * more than one of them. A line that is no receipt does not stop the others. Not for several
 * threads at once.
 */
public final class ReceiptReader implements Iterator<ReceiptEntry>, AutoCloseable {

  private final Walk<ReceiptEntry> walk;

  ReceiptReader(InputStream in) {
    this.walk = new Walk<>(in, (number, piece, broken) -> entry(piece, broken));
  }

  /**
   * Whether there is another receipt, valid or not.
   *
   * @throws UncheckedIOException where the input cannot be read
   */
  @Override
  public boolean hasNext() {
    return walk.hasNext();
  }

  /**
   * The next receipt, valid or not.
   *
   * @throws NoSuchElementException where there is none
   * @throws UncheckedIOException where the input cannot be read
   */
  @Override
  public ReceiptEntry next() {
    return walk.next();
  }

  /**
   * Closes the input.
   *
   * @throws UncheckedIOException where closing it fails
   */
  @Override
  public void close() {
    walk.close();
  }

  private static ReceiptEntry entry(Pieces.Piece piece, Runnable broken) {
    String place = "line " + piece.line();
    if (piece.text() == null) {
      List<Fault> faults = piece.fault() == null ? List.of() : List.of(piece.fault());
      return new ReceiptEntry.Faulty(piece.line(), new InvalidReceiptException(place, faults));
    }
    try {
      Node root = Trees.parse(piece.text(), piece.line(), piece.column());
      return new ReceiptEntry.Valid(piece.line(), ReceiptParser.read(root, place));
    } catch (InvalidReceiptException e) {
      return new ReceiptEntry.Faulty(piece.line(), e);
    } catch (SyntaxException e) {
      broken.run();
      return new ReceiptEntry.Faulty(
          piece.line(), new InvalidReceiptException(place, List.of(e.fault())));
    }
  }
}

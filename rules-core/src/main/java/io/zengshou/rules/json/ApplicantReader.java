package io.zengshou.rules.json;

import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads applicants one after the other; never holds more than one of them, of at most 16 MiB. Not
 * for several threads at once.
 *
 * <p>An applicant that breaks the contract is refused and does not stop the others. With one
 * applicant a line, that holds for broken JSON too; in an array, broken JSON ends the input with
 * one entry that says so.
 *
 * <p>An id that an earlier applicant had is a fault, whatever kind the two are of, as results are
 * told by the id alone. To keep memory bounded, the ids of the first million applicants are kept;
 * of the others, only those that repeat one of these are found.
 */
public final class ApplicantReader implements Iterator<ApplicantEntry>, AutoCloseable {

  private final Bytes bytes;
  private final SeenIds seen = new SeenIds();
  private @Nullable Pieces pieces;
  private @Nullable ApplicantEntry next;
  private boolean ended;
  private int number;

  ApplicantReader(InputStream in) {
    this.bytes = new Bytes(in);
  }

  /**
   * Whether there is another applicant, valid or not.
   *
   * @throws UncheckedIOException where the input cannot be read
   */
  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      ended = next == null;
    }
    return next != null;
  }

  /**
   * The next applicant, valid or not.
   *
   * @throws NoSuchElementException where there is none
   * @throws UncheckedIOException where the input cannot be read
   */
  @Override
  public ApplicantEntry next() {
    ApplicantEntry entry = hasNext() ? next : null;
    if (entry == null) {
      throw new NoSuchElementException("no further applicant");
    }
    next = null;
    return entry;
  }

  /**
   * Closes the input.
   *
   * @throws UncheckedIOException where closing it fails
   */
  @Override
  public void close() {
    ended = true;
    next = null;
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the input cannot be closed", e);
    }
  }

  private @Nullable ApplicantEntry advance() {
    try {
      Pieces from = pieces == null ? Pieces.of(bytes) : pieces;
      pieces = from;
      Pieces.Piece piece = from.next();
      if (piece == null) {
        return null;
      }
      number++;
      return entry(from, piece);
    } catch (IOException e) {
      // What comes after a gap cannot be trusted.
      ended = true;
      throw new UncheckedIOException("the input cannot be read", e);
    }
  }

  private ApplicantEntry entry(Pieces from, Pieces.Piece piece) {
    String place = "line " + piece.line();
    if (piece.text() == null) {
      List<Fault> faults = piece.fault() == null ? List.of() : List.of(piece.fault());
      return faulty(piece.line(), new InvalidApplicantException(place, faults));
    }
    try {
      Node root = Trees.parse(piece.text(), piece.line(), piece.column());
      return new ApplicantEntry.Valid(
          number, piece.line(), ApplicantParser.read(root, place, this::known));
    } catch (InvalidApplicantException e) {
      return faulty(piece.line(), e);
    } catch (SyntaxException e) {
      from.lastWasBroken();
      return faulty(piece.line(), new InvalidApplicantException(place, List.of(e.fault())));
    }
  }

  private ApplicantEntry faulty(long line, InvalidApplicantException refusal) {
    return new ApplicantEntry.Faulty(number, line, refusal);
  }

  private @Nullable Fault known(String id) {
    int first = seen.first(id, number);
    if (first == number) {
      return null;
    }
    return Fault.of("id", new Text("编号重复", "the id is used twice"))
        .actual(id)
        .allowed(new Text("每个申请主体一个不同的编号", "an id of its own for each applicant"))
        .maybe(
            new Text(
                "与第 " + first + " 个申请主体是同一个,录入了两次",
                "it is applicant number " + first + ", put in twice"));
  }
}

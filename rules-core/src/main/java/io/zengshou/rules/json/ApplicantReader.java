package io.zengshou.rules.json;

import io.zengshou.rules.applicant.ApplicantEntry;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.text.Fault;
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
 *
 * <p>An input without any applicant is a fault too: one entry says so, with the number 0.
 */
public final class ApplicantReader implements Iterator<ApplicantEntry>, AutoCloseable {

  private final ApplicantIds ids = new ApplicantIds(ApplicantIds.MANY);
  private final @Nullable String name;
  private final Walk<ApplicantEntry> walk;
  // Whether nothing was found yet, and nobody was told.
  private boolean empty = true;

  ApplicantReader(InputStream in, @Nullable String name) {
    this.name = name;
    this.walk = new Walk<>(in, this::entry);
  }

  /**
   * Whether there is another applicant, valid or not.
   *
   * @throws UncheckedIOException where the input cannot be read
   */
  @Override
  public boolean hasNext() {
    try {
      return walk.hasNext() || empty;
    } catch (UncheckedIOException e) {
      empty = false;
      throw e;
    }
  }

  /**
   * The next applicant, valid or not.
   *
   * @throws NoSuchElementException where there is none
   * @throws UncheckedIOException where the input cannot be read
   */
  @Override
  public ApplicantEntry next() {
    boolean nothing = hasNext() && !walk.hasNext();
    empty = false;
    return nothing ? nothing() : walk.next();
  }

  /**
   * Closes the input.
   *
   * @throws UncheckedIOException where closing it fails
   */
  @Override
  public void close() {
    empty = false;
    walk.close();
  }

  private ApplicantEntry nothing() {
    String place = place(1);
    return new ApplicantEntry.Faulty(
        0,
        1,
        place,
        new InvalidApplicantException(place, List.of(SyntaxException.noApplicant().fault())));
  }

  private String place(long line) {
    return (name == null ? "line " : name + ":") + line;
  }

  private ApplicantEntry entry(int number, Pieces.Piece piece, Runnable broken) {
    String place = place(piece.line());
    if (piece.text() == null) {
      List<Fault> faults = piece.fault() == null ? List.of() : List.of(piece.fault());
      return faulty(number, piece, place, new InvalidApplicantException(place, faults));
    }
    try {
      Node root = Trees.parse(piece.text(), piece.line(), piece.column());
      return new ApplicantEntry.Valid(
          number,
          piece.line(),
          place,
          ApplicantParser.read(root, place, id -> ids.twice(id, number)));
    } catch (InvalidApplicantException e) {
      return faulty(number, piece, place, e);
    } catch (SyntaxException e) {
      broken.run();
      return faulty(number, piece, place, new InvalidApplicantException(place, List.of(e.fault())));
    }
  }

  private static ApplicantEntry faulty(
      int number, Pieces.Piece piece, String place, InvalidApplicantException refusal) {
    return new ApplicantEntry.Faulty(number, piece.line(), place, refusal);
  }
}

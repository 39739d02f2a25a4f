package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.Values;
import java.util.List;
import java.util.Objects;

/**
 * What one fact of an applicant changes, from one value of it to another and with all else as it
 * is: the exact values at which anything changes, what one more is worth between them, and where
 * one more leaves the household with less. Amounts are those that are certain.
 *
 * <p>Every value that is told was assessed, and so was the value before it. Between two breakpoints
 * all amounts lie on a line, up to rounding to the fen: that 10% grants a fen every ten fen is no
 * breakpoint.
 *
 * <p><b>What is found.</b> A range of up to {@value Search#WHOLE} values is assessed value by
 * value, and nothing is assumed. A longer one is cut into {@value Search#PIECES} pieces and at
 * every value to which a condition that failed, or a ceiling, is said to be still so far; each
 * piece is halved until its ends say the same and all amounts in its middle lie on the line between
 * them. To say the same is not only to have the same outcome: the same conditions failed, the same
 * rules granted, and the same ceilings held. So a change is missed only where several of them,
 * between two neighbouring probes, cancel each other in all that an assessment tells. With rules
 * that are sums, shares, ceilings, and comparisons with figures, that takes a measure which applies
 * at both ends of a piece, ceases and begins again inside it, and moves no amount in its middle.
 *
 * @param path the fact
 * @param from its first value, as {@link Facts#value} gives it
 * @param to its last value
 * @param segments what one more is worth, in order; values that contradict what else is known of
 *     the applicant belong to none
 * @param points where a segment begins that follows on another, in order
 * @param cliffs where one more leaves the household with less, in order
 */
public record Breakpoints(
    String path,
    Object from,
    Object to,
    List<Segment> segments,
    List<Breakpoint> points,
    List<Cliff> cliffs) {

  public Breakpoints {
    segments = List.copyOf(segments);
    points = List.copyOf(points);
    cliffs = List.copyOf(cliffs);
  }

  /**
   * Looks for all breakpoints of one fact. It assesses some hundreds of times.
   *
   * @param path a fact that is counted: money, a weight, sheets, a whole number or a day; it may be
   *     unknown
   * @param from the first value
   * @param to the last value, not less than the first
   * @throws IllegalArgumentException where the applicant has no such fact, it is not counted, the
   *     values are of another type, or the last is less than the first
   */
  public static Breakpoints of(
      Rules rules, Applicant applicant, String path, Object from, Object to) {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Class<?> type = Facts.type(applicant, path);
    if (!type.isInstance(from) || !type.isInstance(to) || !Values.isCounted(from)) {
      throw new IllegalArgumentException(
          path
              + ": two counted values of the type "
              + type.getSimpleName()
              + " are wanted, not "
              + from
              + " and "
              + to);
    }
    if (Values.count(from) > Values.count(to)) {
      throw new IllegalArgumentException(path + ": from " + from + " down to " + to);
    }
    Axis axis = new Axis(rules, applicant, path, from);
    List<Piece> pieces = new Search(axis).pieces(Values.count(from), Values.count(to));
    return new Breakpoints(
        path,
        from,
        to,
        pieces.stream().map(piece -> piece.segment(axis)).toList(),
        Turns.of(pieces, axis),
        new Cliffs(pieces, axis).all());
  }
}

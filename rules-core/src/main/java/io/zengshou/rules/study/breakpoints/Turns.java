package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.money.Rate;
import io.zengshou.rules.study.breakpoints.Breakpoint.Ceiling;
import io.zengshou.rules.study.breakpoints.Breakpoint.Turn;
import io.zengshou.rules.study.breakpoints.Sketch.Grant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changes from one piece to the next. */
final class Turns {

  private static final BigInteger FEN = BigInteger.valueOf(100);

  private Turns() {}

  static List<Breakpoint> of(List<Piece> pieces, Axis axis) {
    List<Breakpoint> points = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      Piece before = pieces.get(i - 1);
      Piece after = pieces.get(i);
      if (before.to() + 1 == after.from()) {
        points.add(new Breakpoint(axis.value(after.from()), turns(before, after, axis)));
      }
    }
    return points;
  }

  private static List<Turn> turns(Piece before, Piece after, Axis axis) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < before.rises().size(); i++) {
      Sketch one = before.last().sketches().get(i);
      Sketch other = after.first().sketches().get(i);
      Rate rate = before.rate(i, axis);
      Rate next = after.rate(i, axis);
      if (!one.tellsSameAs(other) || differ(rate, next) || jumps(one, other, rate, axis)) {
        turns.add(
            new Turn(
                one.measure(),
                one.outcome(),
                other.outcome(),
                ceiling(one, other),
                rules(one, other),
                rate,
                next));
      }
    }
    return turns;
  }

  private static boolean differ(@Nullable Rate one, @Nullable Rate other) {
    return one != null && other != null && !Objects.equals(one, other);
  }

  /** Whether an amount moves by more than its rate and rounding explain. */
  private static boolean jumps(Sketch one, Sketch other, @Nullable Rate rate, Axis axis) {
    Long from = one.fen();
    Long to = other.fen();
    if (from == null || to == null) {
      return false;
    }
    BigInteger units =
        BigInteger.valueOf(rate == null ? 1 : rate.denominator())
            .multiply(BigInteger.valueOf(axis.whole()));
    BigInteger expected = BigInteger.valueOf(rate == null ? 0 : rate.numerator()).multiply(FEN);
    BigInteger off = BigInteger.valueOf(to - from).multiply(units).subtract(expected).abs();
    long rounding = 1L + one.roundings() + other.roundings();
    return off.compareTo(BigInteger.valueOf(rounding).multiply(units)) > 0;
  }

  private static Ceiling ceiling(Sketch one, Sketch other) {
    if (holdsAnew(one.grants(), other.grants())) {
      return Ceiling.REACHED;
    }
    boolean left =
        one.grants().stream()
            .anyMatch(grant -> grant.atCeiling() && other.grants().contains(grant.below()));
    return left ? Ceiling.LEFT : Ceiling.SAME;
  }

  private static boolean holdsAnew(List<Grant> before, List<Grant> after) {
    return after.stream().anyMatch(grant -> grant.atCeiling() && !before.contains(grant));
  }

  private static List<String> rules(Sketch one, Sketch other) {
    return Stream.concat(one.grants().stream(), other.grants().stream())
        .map(Grant::rule)
        .distinct()
        .toList();
  }
}

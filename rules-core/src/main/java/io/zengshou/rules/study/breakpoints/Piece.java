package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.measure.Kind;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of an axis on which all amounts lie on lines.
 *
 * @param rises by how many fen the exact amount of each finding grows from end to end
 */
record Piece(long from, long to, Picture first, Picture last, List<BigDecimal> rises) {

  static Piece of(Axis axis, long from, long to) {
    Picture first = axis.seenAt(from);
    Picture last = axis.seenAt(to);
    List<Long> tried = axis.tried(from, to);
    List<Picture> pictures = tried.stream().map(axis::seenAt).toList();
    List<BigDecimal> rises =
        IntStream.range(0, first.sketches().size())
            .mapToObj(i -> rise(tried, pictures, i))
            .toList();
    return new Piece(from, to, first, last, rises);
  }

  /**
   * The rise of one finding without what rounding does to it: to its own amount, or to what it
   * makes up for, such as an allowance that counts a rounded bonus as income.
   */
  private static BigDecimal rise(List<Long> places, List<Picture> pictures, int finding) {
    List<BigDecimal> told = new ArrayList<>();
    List<BigDecimal> own = new ArrayList<>();
    List<BigDecimal> others = new ArrayList<>();
    for (Picture picture : pictures) {
      Sketch sketch = picture.sketches().get(finding);
      Long fen = sketch.fen();
      BigDecimal amount = BigDecimal.valueOf(fen == null ? 0 : fen);
      told.add(amount);
      own.add(amount.subtract(sketch.rounding()));
      others.add(amount.add(picture.rounding()));
    }
    for (List<BigDecimal> exact : List.of(own, told, others)) {
      if (Line.isExact(places, exact)) {
        return exact.get(exact.size() - 1).subtract(exact.get(0));
      }
    }
    return told.get(told.size() - 1).subtract(told.get(0));
  }

  Segment segment(Axis axis) {
    return new Segment(
        axis.value(from),
        axis.value(to),
        first.worth(),
        last.worth(),
        from == to ? null : marginal(axis));
  }

  private Segment.Marginal marginal(Axis axis) {
    BigDecimal cash = sum(Kind.CASH).add(sum(Kind.INSTITUTION));
    BigDecimal guarantees = sum(Kind.GUARANTEE);
    Money before = first.worth().after();
    Money after = last.worth().after();
    BigDecimal income =
        before == null || after == null
            ? null
            : rise(before, after)
                .subtract(rise(first.worth().cash(), last.worth().cash()))
                .add(cash);
    return new Segment.Marginal(
        rate(cash, axis),
        rate(guarantees, axis),
        income == null ? null : rate(income, axis),
        income == null ? null : rate(income.add(guarantees), axis));
  }

  private static BigDecimal rise(Money from, Money to) {
    return BigDecimal.valueOf(to.minus(from).fen());
  }

  private BigDecimal sum(Kind kind) {
    return IntStream.range(0, rises.size())
        .filter(i -> first.sketches().get(i).measure().kind() == kind)
        .mapToObj(rises::get)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What one more is worth of one finding; null where it gives no money, or there is no more. */
  @Nullable Rate rate(int finding, Axis axis) {
    return from == to || first.sketches().get(finding).fen() == null
        ? null
        : rate(rises.get(finding), axis);
  }

  /** Fen over the whole piece as yuan for each unit in which people count. */
  private Rate rate(BigDecimal fen, Axis axis) {
    BigDecimal part = fen.multiply(BigDecimal.valueOf(axis.whole()));
    BigDecimal whole = BigDecimal.valueOf(100).multiply(BigDecimal.valueOf(to - from));
    int places = Math.max(0, part.scale());
    BigInteger numerator = part.movePointRight(places).toBigIntegerExact();
    BigInteger denominator = whole.movePointRight(places).toBigIntegerExact();
    BigInteger common = numerator.gcd(denominator);
    return new Rate(
        numerator.divide(common).longValueExact(), denominator.divide(common).longValueExact());
  }
}

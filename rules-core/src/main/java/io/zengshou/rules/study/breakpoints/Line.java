package io.zengshou.rules.study.breakpoints;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers along a line, compared without dividing. */
final class Line {

  private Line() {}

  /**
   * Whether each number at {@code x}, which is between {@code a} and {@code b}, is at most {@code
   * off} away from the line between those at {@code a} and {@code b}.
   */
  static boolean isThrough(
      long a, List<Long> atA, long b, List<Long> atB, long x, List<Long> atX, long off) {
    if (a == b) {
      return true;
    }
    BigInteger length = BigInteger.valueOf(b - a);
    BigInteger most = length.multiply(BigInteger.valueOf(off));
    BigInteger way = BigInteger.valueOf(x - a);
    return IntStream.range(0, atA.size())
        .allMatch(
            i -> {
              BigInteger start = BigInteger.valueOf(atA.get(i));
              BigInteger rise = BigInteger.valueOf(atB.get(i)).subtract(start);
              BigInteger gone = BigInteger.valueOf(atX.get(i)).subtract(start);
              return gone.multiply(length).subtract(rise.multiply(way)).abs().compareTo(most) <= 0;
            });
  }

  /** Whether all numbers are exactly on the line between the first and the last. */
  static boolean isExact(List<Long> places, List<BigDecimal> numbers) {
    int last = places.size() - 1;
    BigDecimal length = BigDecimal.valueOf(places.get(last) - places.get(0));
    BigDecimal rise = numbers.get(last).subtract(numbers.get(0));
    return IntStream.range(0, places.size())
        .allMatch(
            i -> {
              BigDecimal way = BigDecimal.valueOf(places.get(i) - places.get(0));
              BigDecimal gone = numbers.get(i).subtract(numbers.get(0));
              return gone.multiply(length).compareTo(rise.multiply(way)) == 0;
            });
  }
}

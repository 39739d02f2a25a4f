package io.zengshou.rules.study.breakpoints;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the pieces of an axis on which all is told the same and all amounts lie on lines. */
final class Search {

  /** Ranges of so many values are looked at one by one. */
  static final int WHOLE = 512;

  /** Longer ones are cut into so many pieces before anything is known of them. */
  static final int PIECES = 64;

  private final Axis axis;

  Search(Axis axis) {
    this.axis = axis;
  }

  /** The pieces from one count to another, in order; values that are not allowed are in none. */
  List<Piece> pieces(long from, long to) {
    look(from, to);
    List<Piece> pieces = new ArrayList<>();
    List<Long> tried = axis.tried(from, to);
    int start = 0;
    for (int i = 1; i <= tried.size(); i++) {
      if (i == tried.size() || !isReachedAlike(tried.get(start), tried.get(i))) {
        if (axis.at(tried.get(start)) != null) {
          straighten(tried.get(start), tried.get(i - 1), pieces);
        }
        start = i;
      }
    }
    return joined(pieces);
  }

  /** Tries as many values as it takes; afterwards neighbours that differ are next to each other. */
  private void look(long from, long to) {
    SortedSet<Long> stations = stations(from, to);
    for (long root : roots(List.copyOf(stations))) {
      for (long near = root - 1; near <= root + 1; near++) {
        if (near >= from && near <= to) {
          stations.add(near);
        }
      }
    }
    Long before = null;
    for (long station : stations) {
      if (before != null) {
        refine(before, station);
      }
      axis.at(station);
      before = station;
    }
  }

  private static SortedSet<Long> stations(long from, long to) {
    SortedSet<Long> stations = new TreeSet<>();
    long step = to - from < WHOLE ? 1 : (to - from) / PIECES;
    for (long at = from; at < to; at += step) {
      stations.add(at);
    }
    stations.add(to);
    return stations;
  }

  /** Where a gap would close, if it went on closing as it does between two stations. */
  private Set<Long> roots(List<Long> stations) {
    Set<Long> roots = new TreeSet<>();
    for (int i = 1; i < stations.size(); i++) {
      long a = stations.get(i - 1);
      long b = stations.get(i);
      if (b - a > 1 && isReachedAlike(a, b) && axis.at(a) != null) {
        List<Long> one = axis.seenAt(a).gaps();
        List<Long> other = axis.seenAt(b).gaps();
        for (int gap = 0; gap < one.size(); gap++) {
          root(a, b, one.get(gap), other.get(gap), roots);
        }
      }
    }
    return roots;
  }

  private static void root(long a, long b, long atA, long atB, Set<Long> roots) {
    if (atA != atB) {
      BigInteger way = BigInteger.valueOf(atA).multiply(BigInteger.valueOf(b - a));
      BigInteger far = way.divide(BigInteger.valueOf(atA).subtract(BigInteger.valueOf(atB)));
      BigInteger root = far.add(BigInteger.valueOf(a));
      if (root.bitLength() < Long.SIZE - 1) {
        roots.add(root.longValue());
      }
    }
  }

  private void refine(long a, long b) {
    if (b - a < 2) {
      return;
    }
    long middle = a + (b - a) / 2;
    long third = a + (b - a + 2) / 3;
    // Off the middle too: what lies evenly on both sides of it would not show there.
    if (isReachedAlike(a, b) && isCalm(a, middle, b) && isCalm(a, third, b)) {
      return;
    }
    // Each value tried is an end from now on, so that none differs from its neighbours unnoticed.
    axis.at(third);
    axis.at(middle);
    refine(a, Math.min(third, middle));
    refine(Math.min(third, middle), middle);
    refine(middle, b);
  }

  private boolean isReachedAlike(long a, long b) {
    Picture one = axis.at(a);
    Picture other = axis.at(b);
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.isReachedAs(other);
  }

  private boolean isCalm(long a, long between, long b) {
    return isReachedAlike(a, between)
        && (axis.at(a) == null
            || (isOnLine(a, between, b, Picture::amounts)
                && isOnLine(a, between, b, Picture::gaps)));
  }

  /** Whether all amounts at {@code x} are, up to rounding, on the line through two others. */
  private boolean isOnLine(long a, long x, long b, Function<Picture, List<Long>> numbers) {
    Picture at = axis.seenAt(x);
    return Line.isThrough(
        a,
        numbers.apply(axis.seenAt(a)),
        b,
        numbers.apply(axis.seenAt(b)),
        x,
        numbers.apply(at),
        1 + at.roundings());
  }

  /** Cuts a range that was reached in one way where an amount leaves its line all the same. */
  private void straighten(long from, long to, List<Piece> pieces) {
    long start = from;
    while (true) {
      Long bend = bend(start, to);
      pieces.add(Piece.of(axis, start, bend == null ? to : bend - 1));
      if (bend == null) {
        return;
      }
      start = bend;
    }
  }

  /** The first value whose amounts are off the line that begins at {@code start}. */
  private @Nullable Long bend(long start, long to) {
    List<Long> tried = axis.tried(start, to);
    if (isStraight(start, to)) {
      return null;
    }
    int last = 0;
    int beyond = tried.size() - 1;
    while (beyond - last > 1) {
      int middle = (last + beyond) >>> 1;
      if (isStraight(start, tried.get(middle))) {
        last = middle;
      } else {
        beyond = middle;
      }
    }
    long on = tried.get(last);
    long off = tried.get(beyond);
    while (off - on > 1) {
      long middle = on + (off - on) / 2;
      if (isStraight(start, middle)) {
        on = middle;
      } else {
        off = middle;
      }
    }
    return off;
  }

  private boolean isStraight(long a, long b) {
    axis.at(b);
    for (long x : axis.tried(a, b)) {
      if (!isOnLine(a, x, b, Picture::amounts)) {
        return false;
      }
    }
    return true;
  }

  /** Pieces that tell the same and lie on one line are one, however they were reached. */
  private List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.to() + 1 == piece.from()
          && last.last().tellsSameAs(piece.first())
          && isStraight(last.from(), piece.to())) {
        joined.set(joined.size() - 1, Piece.of(axis, last.from(), piece.to()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}

package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.breakpoints.Cliff.Income;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where income drops from one piece to the next, and where it is made up for. */
final class Cliffs {

  private final List<Piece> pieces;
  private final Axis axis;

  Cliffs(List<Piece> pieces, Axis axis) {
    this.pieces = pieces;
    this.axis = axis;
  }

  List<Cliff> all() {
    List<Cliff> cliffs = new ArrayList<>();
    for (int next = 1; next < pieces.size(); next++) {
      for (Income income : Income.values()) {
        Cliff cliff = cliff(next, income);
        if (cliff != null) {
          cliffs.add(cliff);
        }
      }
    }
    return cliffs;
  }

  private @Nullable Cliff cliff(int next, Income income) {
    Piece left = pieces.get(next - 1);
    Piece right = pieces.get(next);
    Money before = income.of(left.last().worth());
    Money after = income.of(right.first().worth());
    if (left.to() + 1 != right.from() || before == null || after == null) {
      return null;
    }
    long drop = before.minus(after).fen();
    int rounding = left.last().roundings() + right.first().roundings();
    if (drop <= rounding + Math.max(slope(left, income), slope(right, income))) {
      return null;
    }
    return new Cliff(
        axis.value(right.from()),
        income,
        before,
        after,
        recovered(next, income, before),
        causes(left.last(), right.first()));
  }

  /** How many fen one more costs on a piece, rounded up; 0 where it costs nothing. */
  private static long slope(Piece piece, Income income) {
    Money first = income.of(piece.first().worth());
    Money last = income.of(piece.last().worth());
    if (first == null || last == null || piece.from() == piece.to()) {
      return 0;
    }
    long fall = first.minus(last).fen();
    return fall <= 0 ? 0 : -Math.floorDiv(-fall, piece.to() - piece.from());
  }

  private @Nullable Object recovered(int next, Income income, Money before) {
    for (Piece piece : pieces.subList(next, pieces.size())) {
      if (reaches(piece.from(), income, before)) {
        return axis.value(piece.from());
      }
      if (reaches(piece.to(), income, before)) {
        long less = piece.from();
        long enough = piece.to();
        while (enough - less > 1) {
          long middle = less + (enough - less) / 2;
          if (reaches(middle, income, before)) {
            enough = middle;
          } else {
            less = middle;
          }
        }
        return axis.value(enough);
      }
    }
    return null;
  }

  private boolean reaches(long count, Income income, Money wanted) {
    Money has = income.of(axis.seenAt(count).worth());
    return has != null && has.compareTo(wanted) >= 0;
  }

  private static List<Measure> causes(Picture before, Picture after) {
    List<Measure> causes = new ArrayList<>();
    for (int i = 0; i < before.sketches().size(); i++) {
      Long one = before.sketches().get(i).fen();
      Long other = after.sketches().get(i).fen();
      if (one != null && one > (other == null ? 0 : other)) {
        causes.add(before.sketches().get(i).measure());
      }
    }
    return causes;
  }
}

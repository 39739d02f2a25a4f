package io.zengshou.rules.testkit;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Numbers and days, most of them where a plan draws a line. */
final class Figures {

  private static final long YUAN = 100;

  private Figures() {}

  /** From zero: nothing, a few fen, ordinary amounts, now and then a large one. */
  static Arbitrary<Money> money() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0L)),
            Tuple.of(3, fen(1, 200)),
            Tuple.of(8, fen(1, 200).map(hundreds -> hundreds * 100 * YUAN)),
            Tuple.of(5, fen(0, 20_000 * YUAN)),
            Tuple.of(1, fen(1_000_000 * YUAN, 1_000_000_000 * YUAN)))
        .map(Money::ofFen);
  }

  /** Mostly nothing. */
  static Arbitrary<Money> seldom() {
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Money.ZERO)), Tuple.of(1, money()));
  }

  /** Amounts on both sides of a line in yuan, and any others. */
  static Arbitrary<Money> around(long yuan) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, nearly(yuan * YUAN).map(Money::ofFen)), Tuple.of(3, money()));
  }

  /** A few fen or a yuan to either side, or exactly there. */
  static Arbitrary<Long> nearly(long fen) {
    return smallDifferences().map(difference -> fen + difference);
  }

  static Arbitrary<Long> smallDifferences() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(0L)),
        Tuple.of(4, fen(-20, 20)),
        Tuple.of(1, Arbitraries.of(-100L, -99L, 99L, 100L)));
  }

  private static Arbitrary<Long> fen(long least, long most) {
    return Arbitraries.longs().between(least, most);
  }

  static Arbitrary<Sheets> sheets() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(4, fen(1, 60).map(halves -> halves * 50)),
            Tuple.of(2, fen(1, 2_000)),
            Tuple.of(1, fen(1, 100_000_000)))
        .map(Sheets::new);
  }

  /** In milligrams that are whole thousandths of a jin or of a kilogram. */
  static Arbitrary<Weight> weight() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(3, fen(1, 100)),
            Tuple.of(4, fen(1, 6_000).map(jin -> jin * 1_000)),
            Tuple.of(1, fen(1, 1_000_000_000)))
        .map(thousandths -> new Weight(thousandths * 500));
  }

  /** True in one of five. */
  static Arbitrary<Boolean> seldomTrue() {
    return Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
  }

  /** True in four of five. */
  static Arbitrary<Boolean> mostlyTrue() {
    return seldomTrue().map(seldom -> !seldom);
  }

  static Arbitrary<Boolean> either() {
    return Arbitraries.of(true, false);
  }

  static Arbitrary<Integer> persons() {
    return Arbitraries.integers().between(1, 6);
  }

  /** Around 16, 18, 25 and 60, and any others. */
  static Arbitrary<Integer> age() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(15, 16, 17, 18, 24, 25, 59, 60, 61)),
        Tuple.of(1, Arbitraries.integers().between(0, 100)));
  }

  /** Birthdays around the last day of September 2023. */
  static Arbitrary<LocalDate> birthDate() {
    return age()
        .flatMap(
            age ->
                Arbitraries.integers()
                    .between(-2, 2)
                    .map(days -> LocalDate.of(2023 - age, 9, 28).plusDays(days)));
  }

  /** Around the end of September 2023, and any other day of that year. */
  static Arbitrary<LocalDate> payday() {
    return Arbitraries.frequencyOf(Tuple.of(3, days(272, 275)), Tuple.of(1, days(1, 365)));
  }

  private static Arbitrary<LocalDate> days(int first, int last) {
    return Arbitraries.integers().between(first, last).map(day -> LocalDate.ofYearDay(2023, day));
  }

  /** The value, or null in so many of ten. */
  static <T> Arbitrary<@Nullable T> orNull(int ofTen, Arbitrary<T> values) {
    return values.injectNull(ofTen / 10.0);
  }
}

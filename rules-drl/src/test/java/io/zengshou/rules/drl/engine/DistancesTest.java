package io.zengshou.rules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.assessment.Distance;
import io.zengshou.rules.assessment.Distance.Unit;
import io.zengshou.rules.drl.language.Condition.Operator;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.money.Rate;
import io.zengshou.rules.money.Sheets;
import io.zengshou.rules.money.Weight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {

  @ParameterizedTest(name = "{0} {1} {2} yuan: {3}")
  @CsvSource({
    "0.00,    GREATER,          0.00,    +0.01",
    "99.50,   GREATER_OR_EQUAL, 100.00,  +0.50",
    "100.00,  LESS,             100.00,  -0.01",
    "100.01,  LESS_OR_EQUAL,    100.00,  -0.01",
    "100.01,  EQUAL,            0.00,    -100.01",
    "99.00,   EQUAL,            100.00,  +1.00",
  })
  void moneyIsAFenBeyondALineThatMustBePassed(
      String actual, Operator operator, String wanted, String expected) {
    assertThat(told(Distances.of(Money.yuan(actual), operator, Money.yuan(wanted), Unit.ONE)))
        .isEqualTo(expected + " yuan");
  }

  @ParameterizedTest(name = "{0} over {1} {2} {3}: {4} in all")
  @CsvSource({
    // 8,500 × 4 = 34,000: with a fen less it is below the line.
    "34000.00, 4, LESS,             8500.00, -0.01,    -0.01",
    "33999.99, 4, GREATER_OR_EQUAL, 8500.00, +0.01,    +0.01",
    "34000.00, 4, GREATER,          8500.00, +0.01,    +0.01",
    "36000.00, 4, LESS,             8500.00, -2000.01, -500.01",
    "36000.00, 4, LESS_OR_EQUAL,    8500.00, -2000.00, -500.00",
    "-10.00,   3, GREATER_OR_EQUAL, 0.00,    +10.00,   +3.34",
  })
  void anAmountPerPersonIsWhatAllTogetherLackInWholeFen(
      String total, int persons, Operator operator, String line, String all, String each) {
    Distance distance =
        Distances.of(
            new PerCapita(Money.yuan(total), persons),
            operator,
            PerCapita.of(Money.yuan(line)),
            Unit.ONE);
    assertThat(told(distance)).isEqualTo(each + " yuan/person");
    assertThat(distance)
        .isInstanceOfSatisfying(
            Distance.PerPerson.class,
            lacking -> assertThat(lacking.by().total()).isEqualTo(Money.yuan(all.substring(1))));
  }

  @Test
  void aLineThatIsNoWholeAmountIsReachedByTheNextFen() {
    // 100 over 3 is 33.33…: of one person, 33.34 reaches it and 33.33 stays below.
    PerCapita line = new PerCapita(Money.yuan(100), 3);
    PerCapita has = PerCapita.of(Money.yuan(33));
    assertThat(told(Distances.of(has, Operator.GREATER_OR_EQUAL, line, Unit.ONE)))
        .isEqualTo("+0.34 yuan/person");
    assertThat(told(Distances.of(PerCapita.of(Money.yuan(34)), Operator.LESS, line, Unit.ONE)))
        .isEqualTo("-0.67 yuan/person");
  }

  @Test
  void otherNumbersHaveTheSmallestUnitOfTheirKind() {
    assertThat(told(Distances.of(Weight.ZERO, Operator.GREATER, Weight.ZERO, Unit.ONE)))
        .isEqualTo("+0.001 jin");
    assertThat(told(Distances.of(Sheets.ZERO, Operator.GREATER, Sheets.ZERO, Unit.ONE)))
        .isEqualTo("+0.01 sheet");
    assertThat(told(Distances.of(58, Operator.GREATER_OR_EQUAL, 60, Unit.YEAR)))
        .isEqualTo("+2 year");
    assertThat(told(Distances.of(16, Operator.LESS, 16, Unit.YEAR))).isEqualTo("-1 year");
    LocalDate deadline = LocalDate.of(2023, 9, 30);
    assertThat(told(Distances.of(deadline, Operator.GREATER, deadline, Unit.ONE)))
        .isEqualTo("+1 day");
  }

  @Test
  void aShareIsOffByPercentagePoints() {
    assertThat(
            told(Distances.of(Rate.percent("17.5%"), Operator.LESS, Rate.percent("15%"), Unit.ONE)))
        .isEqualTo("-2.5 %");
    assertThat(Distances.of(Rate.percent("15%"), Operator.LESS, Rate.percent("15%"), Unit.ONE))
        .as("a share has no smallest unit")
        .isNull();
    Rate tiny = new Rate(1, Long.MAX_VALUE);
    assertThat(told(Distances.of(tiny, Operator.GREATER, Rate.percent("15%"), Unit.ONE)))
        .isEqualTo("+15 %");
    // Found by the properties: too small for four decimals, and yet not nothing.
    Rate almost = new Rate(149_999_999_999L, 1_000_000_000_000L);
    assertThat(told(Distances.of(almost, Operator.GREATER, Rate.percent("15%"), Unit.ONE)))
        .isEqualTo("+0.0001 %");
    Rate finer = new Rate(Long.MAX_VALUE / 2, Long.MAX_VALUE);
    assertThat(told(Distances.of(finer, Operator.GREATER, Rate.percent("50%"), Unit.ONE)))
        .isEqualTo("+0.0001 %");
  }

  @Test
  void whatIsNoNumberHasNoDistance() {
    assertThat(Distances.of(true, Operator.EQUAL, false, Unit.ONE)).isNull();
    assertThat(Distances.of("a", Operator.EQUAL, "b", Unit.ONE)).isNull();
    assertThat(Distances.of(Money.ZERO, Operator.EQUAL, 1, Unit.ONE)).isNull();
  }

  private static String told(@Nullable Distance distance) {
    return distance == null
        ? "none"
        : (distance.rising() ? "+" : "-") + distance.number() + " " + distance.unit();
  }
}

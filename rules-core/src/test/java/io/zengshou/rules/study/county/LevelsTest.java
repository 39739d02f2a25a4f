package io.zengshou.rules.study.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import io.zengshou.rules.study.county.Distribution.Decile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How incomes per person are spread, by figures from a hand. */
class LevelsTest {

  @Test
  void whereAllHaveTheSameTheCoefficientIsZero() {
    Levels same = levels(new PerCapita(Money.yuan(6_000), 2), new PerCapita(Money.yuan(9_000), 3));
    Distribution spread = Levels.distribution(same, same);
    // Both households lie within one yuan: it is only known that they differ by less than that.
    // 5 persons: at most 25/4 yuan over all pairs, over 5 persons × 15,000 yuan.
    assertThat(spread.giniBefore())
        .isEqualTo(new Distribution.Gini(decimal("0.000000"), decimal("0.000084")));
  }

  @Test
  void whereOneOfTwoHasAllItIsAHalf() {
    Levels one = levels(new PerCapita(Money.ZERO, 1), new PerCapita(Money.yuan(1_000), 1));
    assertThat(Levels.distribution(one, one).giniBefore())
        .isEqualTo(new Distribution.Gini(decimal("0.500000"), decimal("0.500000")));
  }

  /** Of −100 and 300 any two persons differ by 200 on average; half of it is the mean, 100. */
  @Test
  void negativeIncomesCountAsTheyAre() {
    Levels debts = levels(new PerCapita(Money.yuan(-100), 1), new PerCapita(Money.yuan(300), 1));
    assertThat(Levels.distribution(debts, debts).giniBefore())
        .isEqualTo(new Distribution.Gini(decimal("1.000000"), decimal("1.000000")));
  }

  @Test
  void whereNothingIsThereToBeSharedThereIsNoCoefficient() {
    Levels nothing = levels(new PerCapita(Money.yuan(-5), 1), new PerCapita(Money.yuan(5), 1));
    assertThat(Levels.distribution(nothing, nothing).giniBefore()).isNull();
    Levels nobody = levels();
    assertThat(Levels.distribution(nobody, nobody).giniBefore()).isNull();
    assertThat(Levels.distribution(nobody, nobody).deciles()).isEmpty();
  }

  /** Ten persons: 4 with 99.99, 6 with 250. Four tenths have no more than 99. */
  @Test
  void decilesCountPersonsAndAreRoundedDown() {
    Levels ten = levels(new PerCapita(Money.yuan("399.96"), 4), new PerCapita(Money.yuan(1500), 6));
    assertThat(Levels.distribution(ten, ten).deciles())
        .filteredOn(decile -> decile.tenths() == 4 || decile.tenths() == 5)
        .containsExactly(
            new Decile(4, Money.yuan(99), Money.yuan(99)),
            new Decile(5, Money.yuan(250), Money.yuan(250)));
  }

  @Test
  void aNegativeIncomeIsRoundedDownToo() {
    Levels one = levels(new PerCapita(Money.yuan("-0.01"), 1));
    assertThat(Levels.distribution(one, one).deciles().get(0).before()).isEqualTo(Money.yuan(-1));
  }

  /** 16,999.99 over two persons is below 8,500 without rounding; 17,000.00 is not. */
  @Test
  void bandsMeetExactly() {
    Levels both =
        levels(new PerCapita(Money.yuan("16999.99"), 2), new PerCapita(Money.yuan("17000.00"), 2));
    assertThat(Levels.distribution(both, both).bands())
        .extracting(Distribution.Band::personsBefore)
        .containsExactly(2L, 2L);
  }

  private static Levels levels(PerCapita... incomes) {
    Levels levels = new Levels(List.of(Money.yuan(8_500)));
    List.of(incomes).forEach(levels::add);
    return levels;
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }
}

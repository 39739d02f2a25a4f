package io.zengshou.rules.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  // 10% of 0.05 is half a fen, which goes up; of 0.04 it is less than half.
  @ParameterizedTest
  @CsvSource({
    "10%, 49999.00, 4999.90",
    "10%, 50000.00, 5000.00",
    "10%, 0.05, 0.01",
    "10%, 0.04, 0.00",
    "10%, -0.05, -0.01",
    "10%, -0.04, 0.00",
    "12.5%, 0.04, 0.01",
    "12.5%, 0.03, 0.00",
    "0.0001%, 5000.00, 0.01",
    "0.0001%, 4999.99, 0.00",
    "30%, 9999999999999.99, 3000000000000.00",
    "100%, 92233720368547758.07, 92233720368547758.07",
  })
  void ofMoneyIsRoundedHalfUpToTheFen(String rate, String base, String result) {
    assertThat(Rate.percent(rate).of(Money.yuan(base))).isEqualTo(Money.yuan(result));
  }

  @Test
  void isComparedExactlyAndNotAsItIsShown() {
    Rate almost = Rate.of(Money.yuan("299999.99"), Money.yuan("2000000.00"));
    assertThat(almost).isLessThan(Rate.percent("15%"));
    assertThat(almost).hasToString("15%");
    assertThat(Rate.of(Money.yuan(3), Money.yuan(20))).isEqualByComparingTo(Rate.percent("15%"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 33.3334%",
    "1, 2, 50%",
    "2, 3, 66.6667%",
    "1, 9223372036854775807, 0.0001%",
    "-1, 3, -33.3333%",
    "-1, 9223372036854775807, 0%",
    "0, 7, 0%",
  })
  void whatIsNeededIsRoundedUp(long part, long whole, String percent) {
    assertThat(new Rate(part, whole).roundedUp()).hasToString(percent);
  }

  @Test
  void sameSharesAreEqual() {
    assertThat(new Rate(10, 100)).isEqualTo(new Rate(1, 10)).hasSameHashCodeAs(new Rate(1, 10));
    assertThat(new Rate(1, 3)).isNotEqualTo(Rate.percent("33.3333%"));
  }

  @Test
  void isComparedWhereProductsExceedALong() {
    Rate large = new Rate(Long.MAX_VALUE, Long.MAX_VALUE - 1);
    Rate larger = new Rate(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2);
    assertThat(large).isLessThan(larger);
    assertThat(new Rate(-Long.MAX_VALUE, 1)).isLessThan(new Rate(-1, Long.MAX_VALUE));
  }

  @ParameterizedTest
  @CsvSource({"10%, 10%", "12.50%, 12.5%", "0%, 0%", "-3%, -3%", "0.0001%, 0.0001%"})
  void isShownAsShortAsPossible(String text, String shown) {
    assertThat(Rate.percent(text)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "%", "1.23456%", "1e1%", "ten%"})
  void refusesWhatIsNoPercentage(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.percent(text));
  }

  @Test
  void refusesAShareOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(Money.yuan(1), Money.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, -1));
  }
}

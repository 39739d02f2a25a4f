package io.zengshou.rules.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.00",
    "-0, 0, 0.00",
    "0.01, 1, 0.01",
    "-0.01, -1, -0.01",
    "0.1, 10, 0.10",
    "4999.9, 499990, 4999.90",
    "007, 700, 7.00",
    "9999999999999.99, 999999999999999, 9999999999999.99",
    "92233720368547758.07, 9223372036854775807, 92233720368547758.07",
    "-92233720368547758.08, -9223372036854775808, -92233720368547758.08",
  })
  void isReadAndWrittenToTheFen(String text, long fen, String written) {
    assertThat(Money.yuan(text).fen()).isEqualTo(fen);
    assertThat(Money.ofFen(fen)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "1.",
        ".5",
        "+1",
        "1,000",
        "1e3",
        "1.234",
        "--1",
        "NaN",
        "1 ",
        "\uFF15",
        "92233720368547758.08",
        "99999999999999999999"
      })
  void refusesWhatIsNoAmountInFen(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.yuan(text));
  }

  @Test
  void addsAndTakesAwayExactly() {
    assertThat(Money.yuan("0.10").plus(Money.yuan("0.20"))).isEqualTo(Money.yuan("0.30"));
    assertThat(Money.yuan("1.00").minus(Money.yuan("1.01"))).isEqualTo(Money.yuan("-0.01"));
    assertThat(Money.yuan("35.00").times(3)).isEqualTo(Money.yuan("105.00"));
  }

  @Test
  void neverWrapsAround() {
    Money most = Money.ofFen(Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.ofFen(Long.MIN_VALUE).minus(Money.ofFen(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.yuan(Long.MAX_VALUE));
  }

  @Test
  void knowsItsSignAndItsOrder() {
    assertThat(Money.yuan("-0.01").isNegative()).isTrue();
    assertThat(Money.ZERO.isNegative()).isFalse();
    assertThat(Money.ZERO.isPositive()).isFalse();
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(Money.yuan("0.01").isPositive()).isTrue();
    assertThat(Money.yuan(5).min(Money.yuan(6))).isEqualTo(Money.yuan(5));
    assertThat(Money.yuan(5).max(Money.yuan(6))).isEqualTo(Money.yuan(6));
    assertThat(Money.yuan(5)).isLessThan(Money.yuan("5.01"));
    assertThat(Money.yuan(5).unit()).isEqualTo("yuan");
  }
}

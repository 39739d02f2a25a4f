package io.zengshou.rules.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerCapitaTest {

  // 33999.99 over 4 is 8499.9975: it is shown as 8500.00 and yet is below the line (reading A14).
  @Test
  void isNeverComparedInTheFormThatIsShown() {
    PerCapita almost = new PerCapita(Money.yuan("33999.99"), 4);
    PerCapita line = PerCapita.of(Money.yuan(8500));
    assertThat(almost).hasToString("8500.00").isLessThan(line);
    assertThat(new PerCapita(Money.yuan(34000), 4)).isEqualByComparingTo(line);
    assertThat(new PerCapita(Money.yuan("34000.01"), 4)).isGreaterThan(line);
  }

  @ParameterizedTest
  @CsvSource({
    "29999.00, 5, 5999.80",
    "0.01, 2, 0.01",
    "0.01, 3, 0.00",
    "0.02, 3, 0.01",
    "-0.01, 2, -0.01",
    "-0.01, 3, 0.00",
    "100.00, 3, 33.33",
    "200.00, 3, 66.67",
  })
  void isShownToTheFenHalfUp(String total, int persons, String shown) {
    assertThat(new PerCapita(Money.yuan(total), persons).rounded()).isEqualTo(Money.yuan(shown));
  }

  @Test
  void sameAmountsForOnePersonAreEqual() {
    PerCapita ten = PerCapita.of(Money.yuan(10));
    assertThat(new PerCapita(Money.yuan(30), 3)).isEqualTo(ten).hasSameHashCodeAs(ten);
    assertThat(new PerCapita(Money.yuan(30), 4)).isNotEqualTo(ten);
  }

  @Test
  void refusesNobody() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PerCapita(Money.ZERO, 0));
  }
}

package io.zengshou.rules.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights, sheets, and the money paid for them. */
class QuantitiesTest {

  private static final UnitPrice ONE_YUAN_A_JIN = new UnitPrice(Money.yuan(1), UnitPrice.Unit.JIN);

  @Test
  void aKilogramIsTwoJin() {
    assertThat(Weight.kilograms("1")).isEqualTo(Weight.jin("2"));
    assertThat(Weight.kilograms("0.001")).isEqualTo(Weight.jin("0.002"));
    assertThat(Weight.jin("0.001").milligrams()).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource({"120.500, 120.5", "0.001, 0.001", "100, 100", "0, 0", "1000000000, 1000000000"})
  void aWeightIsShownInJinAsShortAsPossible(String jin, String shown) {
    assertThat(Weight.jin(jin).number()).isEqualTo(shown);
    assertThat(Weight.jin(jin)).hasToString(shown + " jin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.001", "0.0001", "x", "", "9999999999999999999"})
  void whatIsNoWeightIsRefused(String jin) {
    assertThatIllegalArgumentException().isThrownBy(() -> Weight.jin(jin));
    assertThatIllegalArgumentException().isThrownBy(() -> Weight.kilograms(jin));
  }

  @Test
  void weightsAndSheetsAddUpExactlyOrNotAtAll() {
    assertThat(Weight.jin("0.1").plus(Weight.jin("0.2"))).isEqualTo(Weight.jin("0.3"));
    assertThat(Sheets.of("0.5").plus(Sheets.of("1"))).isEqualTo(Sheets.of("1.50"));
    Weight most = new Weight(Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
    Sheets sheets = new Sheets(Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> sheets.plus(sheets));
  }

  @Test
  void halfASheetExistsAndAThousandthDoesNot() {
    assertThat(Sheets.of("0.5")).hasToString("0.5 sheets").isLessThan(Sheets.of("0.51"));
    assertThatIllegalArgumentException().isThrownBy(() -> Sheets.of("0.001"));
    assertThatIllegalArgumentException().isThrownBy(() -> Sheets.of("-1"));
  }

  // At 1 yuan a jin, 0.005 jin is worth half a fen, which goes up.
  @ParameterizedTest
  @CsvSource({"120.5, 120.50", "0.005, 0.01", "0.004, 0.00", "0.015, 0.02", "0.014, 0.01"})
  void moneyForAWeightIsRoundedHalfUpToTheFen(String jin, String yuan) {
    assertThat(ONE_YUAN_A_JIN.of(Weight.jin(jin))).isEqualTo(Money.yuan(yuan));
  }

  @Test
  void aPriceForAKilogramIsPaidForTwoJin() {
    UnitPrice price = new UnitPrice(Money.yuan(3), UnitPrice.Unit.KILOGRAM);
    assertThat(price.of(Weight.jin("2"))).isEqualTo(Money.yuan(3));
    assertThat(price).hasToString("3.00元/公斤");
  }

  @ParameterizedTest
  @CsvSource({"4, 140.00", "0.5, 17.50", "0.01, 0.35"})
  void moneyForSheets(String sheets, String yuan) {
    UnitPrice price = new UnitPrice(Money.yuan(35), UnitPrice.Unit.SHEET);
    assertThat(price.of(Sheets.of(sheets))).isEqualTo(Money.yuan(yuan));
  }

  @Test
  void aPriceFitsOnlyItsOwnQuantity() {
    UnitPrice sheet = new UnitPrice(Money.yuan(35), UnitPrice.Unit.SHEET);
    assertThatIllegalArgumentException().isThrownBy(() -> sheet.of(Weight.jin("1")));
    assertThatIllegalArgumentException().isThrownBy(() -> ONE_YUAN_A_JIN.of(Sheets.of("1")));
  }
}

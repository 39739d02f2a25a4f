package io.zengshou.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "RATE, 10%, 10%",
    "RATE, 12.50%, 12.5%",
    "RATE, 1元/斤, 1.00元/斤",
    "RATE, 35元/张, 35.00元/张",
    "RATE, 2.5元/公斤, 2.50元/公斤",
    "CAP, ' 5000元/户·年 ', 5000.00元/户·年",
    "CAP, 1000元/台, 1000.00元/台",
    "STANDARD, 5370元/人·年, 5370.00元/人·年",
    "LINE, 8500元/人·年, 8500.00元/人·年",
    "LINE, 15%, 15%",
    "LINE, 1.5倍, 1.5倍",
    "DEADLINE, 2023-09-30, 2023-09-30",
  })
  void isReadWithItsUnit(FigureName name, String text, String shown) {
    Figure figure = Figure.parse(name, text);
    assertThat(figure).hasToString(shown);
    assertThat(Figure.parse(name, figure.toString())).isEqualTo(figure);
  }

  @ParameterizedTest
  @CsvSource({
    "RATE, 5000元/户·年",
    "RATE, 1元/只",
    "RATE, 10",
    "RATE, -10%",
    "RATE, ''",
    "CAP, 10%",
    "CAP, -1元/台",
    "CAP, 5000元",
    "STANDARD, 1000元/台",
    "LINE, 1000元/台",
    "LINE, -1.5倍",
    "DEADLINE, 2023-02-30",
    "DEADLINE, 10%",
  })
  void isRefusedWithTheUnitsItCanHave(FigureName name, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse(name, text))
        .withMessageContaining("\"" + text + "\"")
        .withMessageContaining("allowed: ");
  }
}

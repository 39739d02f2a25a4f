package io.zengshou.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestFigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAP | 6000元/户年 | 6000元/户·年",
        "CAP | 6,000 圆/户·年 | 6000元/户·年",
        "CAP | 5000元/户 | 5000元/户·年",
        "CAP | ６０００元/台 | 6000元/台",
        "RATE | 1O% | 10%",
        "RATE | 10％ | 10%",
        "RATE | l元/斤 | 1元/斤",
        "RATE | 2元/千克 | 2元/公斤",
        "RATE | 2元/kg | 2元/公斤",
        "STANDARD | 6984元/人年 | 6984元/人·年",
        "STANDARD | 6984元每人每年 | 6984元/人·年",
        "STANDARD | 6984元/人 | 6984元/人·年",
        "STANDARD | 6984 | 6984元/人·年",
        "DEADLINE | 2023年9月30日 | 2023-09-30",
      })
  void a_slip_is_mended(FigureName name, String text, String figure) {
    assertThat(Figure.nearest(name, text)).isEqualTo(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAP | 5000",
        "CAP | 全额",
        "RATE | 十分之一",
        "RATE | 1.2.3%",
        "DEADLINE | 2023-09-31",
        "CAP | -5000元/户·年",
      })
  void nothing_is_guessed(FigureName name, String text) {
    assertThat(Figure.nearest(name, text)).isNull();
  }

  /** An amount for one unit is no amount for another, however alike the two are written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RATE | 200元/亩",
        "RATE | 2元/两",
        "RATE | 2元/吨",
        "RATE | 2元/头",
        "RATE | 10‰",
        "CAP | 5000元/人·年",
        "CAP | 5000元/户·月",
        "CAP | 1000元/辆",
        "CAP | 1000万元/台",
        "STANDARD | 6984元/户·年",
        "STANDARD | 582元/人·月",
        "STANDARD | 1746元/人·季",
        "LINE | 8500元/户·年",
        "LINE | 1.5番",
      })
  void aUnitIsNeverTakenForAnotherOne(FigureName name, String text) {
    assertThat(Figure.nearest(name, text)).isNull();
  }

  /** What is reckoned with a figure fits, and a slip of many zeros is refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RATE | 9223372036854775807%",
        "RATE | 99999999%",
        "LINE | 99999999999999倍",
        "LINE | 91倍",
        "CAP | 100000001元/户·年",
        "STANDARD | 9999999999999元/人·年",
      })
  void aFigureOfManyZerosIsRefused(FigureName name, String text) {
    assertThatThrownBy(() -> Figure.parse(name, text)).isInstanceOf(IllegalArgumentException.class);
  }
}

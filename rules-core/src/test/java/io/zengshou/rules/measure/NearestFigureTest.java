package io.zengshou.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

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
        "STANDARD | 6984元/户·年 | 6984元/人·年",
        "STANDARD | 6984 | 6984元/人·年",
        "LINE | 8500元/户·年 | 8500元/人·年",
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
}

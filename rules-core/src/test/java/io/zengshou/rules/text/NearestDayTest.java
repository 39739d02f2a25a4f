package io.zengshou.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-1-2", "2023/01/02", "2023.1.02", "20230102", "2023年1月2日", " ２０２３-１-２ "})
  void one_day_is_written_in_many_ways(String text) {
    assertThat(NearestDay.isLikeOne(text)).isTrue();
    assertThat(NearestDay.of(text)).isEqualTo(LocalDate.of(2023, 1, 2));
  }

  @Test
  void a_day_that_does_not_exist_is_none() {
    assertThat(NearestDay.isLikeOne("2023-2-30")).isTrue();
    assertThat(NearestDay.of("2023-2-30")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年底", "2023", "1-2-2023", "20230102000000000000000000000000000000"})
  void what_is_no_day_is_none(String text) {
    assertThat(NearestDay.isLikeOne(text)).isFalse();
    assertThat(NearestDay.of(text)).isNull();
  }
}

package io.zengshou.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenSignsTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x7, 0x9, 0xA, 0xD, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x180E, 0x200B, 0x200C,
        0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x206F,
        0xD800, 0xDFFF, 0xFDD0, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF, 0x1FFFF, 0xE0001, 0xE0041
      })
  void controlsMarksOfDirectionAndHalvesAreNamedByTheirCodePoint(int codePoint) {
    String sign = new String(Character.toChars(codePoint));
    String name = String.format("U+%04X", codePoint);
    assertThat(HiddenSigns.first("张" + sign + "三")).isEqualTo(1);
    assertThat(HiddenSigns.shown("张" + sign + "三")).isEqualTo("张[" + name + "]三");
    Fault fault = HiddenSigns.fault("head", "张" + sign + "三");
    assertThat(Objects.requireNonNull(fault).in(Locale.CHINESE))
        .contains("head:有看不见的字符", name)
        .doesNotContain("张" + sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "王秀英",
        "Nǚ·阿依古丽",
        "𠮷野家",
        "〇",
        "　",
        "O'Neil-2 (b)",
        "葛\uDB40\uDD01",
        "￥#é",
        "SQ-0001"
      })
  void namesOfPeopleAndPlacesHaveNone(String words) {
    assertThat(HiddenSigns.first(words)).isEqualTo(-1);
    assertThat(HiddenSigns.fault("head", words)).isNull();
    assertThat(HiddenSigns.shown(words)).isSameAs(words);
  }

  @Test
  void noMessageSendsThemToATerminal() {
    Fault fault =
        Fault.of("members[\u202Em1].age", new Text("类\u001B[31m型", "type"))
            .actual("\u0007x")
            .allowed(Text.same("\u2028"))
            .maybe(Text.same("\u200B"));
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      fault.in(locale).lines().forEach(line -> assertThat(HiddenSigns.first(line)).isEqualTo(-1));
      assertThat(fault.in(locale)).contains("[U+202E]", "[U+0007]", "[U+2028]", "[U+200B]");
    }
  }
}

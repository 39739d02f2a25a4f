package io.zengshou.rules.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.InvalidPackException;
import io.zengshou.rules.drl.authoring.scenario.InvalidScenariosException;
import io.zengshou.rules.drl.authoring.scenario.Scenarios;
import io.zengshou.rules.text.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack's ids, titles, notes and words are told on terminals and in reports. */
class HiddenSignsInPacksTest {

  @ParameterizedTest
  @CsvSource({
    // What is written there, and what a hidden sign is put before.
    "measures.yaml, 种植养殖收入奖补",
    "measures.yaml, production-bonus",
    "pack.yaml, 石泉",
    "actions.yaml, 优质茧登记溯源",
    "sentences.dsl, 优质蚕茧奖补",
    "support/种养奖补.drl, 种植养殖收入奖补",
    "support/种养奖补.drl, // 二(一)1",
  })
  void aSignThatCannotBeSeenIsNamedWhereItStands(String file, String words) {
    for (int sign : new int[] {0x202E, 0x200B, 0x9B}) {
      Map<String, String> files = ShippedPack.withoutScenarios();
      String text = String.valueOf(files.get(file));
      int at = text.indexOf(words);
      String prefix = text.substring(0, at);
      files.put(file, prefix + Character.toString(sign) + text.substring(at));
      Fault fault = faults(files).get(0);
      long line = 1 + prefix.chars().filter(c -> c == '\n').count();
      int column = at - prefix.lastIndexOf('\n');
      assertThat(fault.where()).isEqualTo(file + ":" + line + ":" + column);
      assertThat(fault.in(Locale.CHINESE))
          .contains("有看不见的字符", String.format("实际值:U+%04X", sign))
          .doesNotContain(Character.toString(sign));
    }
  }

  @Test
  void anEscapeDoesNotHideOne() {
    Map<String, String> files = ShippedPack.withoutScenarios();
    String text = String.valueOf(files.get("measures.yaml"));
    files.put("measures.yaml", text.replaceFirst("zh: 种植养殖收入奖补", "zh: \"种植\\\\u202E养殖\""));
    assertThat(faults(files).get(0).in(Locale.ENGLISH))
        .contains("measures.yaml:", "a sign that cannot be seen", "U+202E: 种植[U+202E]养殖");
  }

  @Test
  void theNameOfAFileHidesNone() {
    Map<String, String> files = ShippedPack.withoutScenarios();
    files.put("support/种\u202E养.drl", String.valueOf(files.remove("support/种养奖补.drl")));
    assertThat(faults(files).get(0).in(Locale.CHINESE)).contains("种[U+202E]养.drl", "U+202E");
  }

  @Test
  void aScenarioHidesNone() {
    PackFiles files =
        PackFiles.of(
            Map.of(
                "scenarios/a.yaml",
                """
                - name: "一\\u200B句话"
                  source: 算例 1
                  given: {lifted: true}
                  expect: {total: 0}
                """));
    InvalidScenariosException refused =
        catchThrowableOfType(InvalidScenariosException.class, () -> Scenarios.of(files));
    assertThat(refused.in(Locale.CHINESE)).contains("scenarios/a.yaml:1", "一[U+200B]句话");
  }

  private static List<Fault> faults(Map<String, String> files) {
    InvalidPackException refused =
        catchThrowableOfType(
            InvalidPackException.class, () -> PackLoader.fromFiles("pack", PackFiles.of(files)));
    assertThat(refused).isNotNull();
    return refused.faults();
  }
}

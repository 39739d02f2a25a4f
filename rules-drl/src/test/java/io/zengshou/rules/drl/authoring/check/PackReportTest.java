package io.zengshou.rules.drl.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report with errors in several rules and a warning, in all its forms. */
class PackReportTest {

  private static final PackReport REPORT =
      PackReport.of(
          "test",
          SmallPack.withRules(
              SmallPack.rule(
                  "奖补一",
                  "@Rate(\"10%\") @Cap(\"6000圆/户·年\")",
                  "2023-01-01",
                  "2023-12-31",
                  "/* 种养 */ Household( liftd == true )"),
              SmallPack.rule(
                  "奖补二",
                  "@FiguresOf(\"bonus\")",
                  "2023-01-01",
                  "2023-12-31",
                  "\tHousehold( registeredPersons > 5, registeredPersons < 3 )")));

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void inWords(String language) throws IOException {
    assertThat(ReportText.of(REPORT, Locale.forLanguageTag(language)))
        .isEqualTo(golden("report." + language + ".txt"));
  }

  @Test
  void countsAndSaysWhetherThePackCanBeUsed() {
    assertThat(REPORT.isUsable()).isFalse();
    assertThat(REPORT.errors()).isEqualTo(2);
    assertThat(REPORT.warnings()).isEqualTo(1);
  }

  @Test
  void theMarkStandsUnderTheWord() {
    List<String> lines = ReportText.of(REPORT, Locale.CHINESE).lines().toList();
    int at = lines.indexOf("  7 |     /* 种养 */ Household( liftd == true )");
    // Four blanks, three columns, two Chinese characters of two each, four columns, eleven.
    assertThat(lines.get(at + 1)).isEqualTo("    | " + " ".repeat(4 + 3 + 4 + 4 + 11) + "^^^^^");
  }

  @Test
  void asJson() throws IOException {
    Object json = read(ReportJson.of(REPORT));
    assertThat(map(json)).containsEntry("usable", false).containsEntry("errors", 2);
    Map<String, Object> first = map(list(map(json).get("problems")).get(0));
    assertThat(first)
        .containsEntry("id", "wrong-figure")
        .containsEntry("severity", "error")
        .containsEntry("file", SmallPack.FILE)
        .containsEntry("line", 4)
        .containsKeys("column", "length", "text", "what", "actual", "allowed");
  }

  /** The properties that the schema of SARIF 2.1.0 requires, and those that code hosts read. */
  @Test
  void asSarif() throws IOException {
    Map<String, Object> log = map(read(ReportSarif.of(REPORT, Locale.ENGLISH)));
    assertThat(log).containsEntry("version", "2.1.0").containsKey("$schema");
    Map<String, Object> run = map(list(log.get("runs")).get(0));
    Map<String, Object> driver = map(map(run.get("tool")).get("driver"));
    assertThat(driver).containsEntry("name", "zengshou");
    List<Object> ids = list(driver.get("rules")).stream().map(rule -> map(rule).get("id")).toList();
    assertThat(ids).doesNotHaveDuplicates();
    List<Object> results = list(run.get("results"));
    assertThat(results).hasSize(3);
    for (Object result : results) {
      Map<String, Object> one = map(result);
      assertThat(ids).contains(one.get("ruleId"));
      assertThat(one.get("level")).isIn("error", "warning");
      assertThat(String.valueOf(map(one.get("message")).get("text"))).isNotBlank();
      Map<String, Object> place =
          map(map(list(one.get("locations")).get(0)).get("physicalLocation"));
      assertThat(map(place.get("artifactLocation"))).containsEntry("uri", SmallPack.FILE);
      Map<String, Object> region = map(place.get("region"));
      assertThat((Integer) region.get("startLine")).isPositive();
      assertThat((Integer) region.get("startColumn")).isPositive();
      assertThat((Integer) region.get("endColumn"))
          .isGreaterThan((Integer) region.get("startColumn"));
    }
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = PackReportTest.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Object read(String text) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      return value(json);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        map.put(name, value(json));
      }
      return map;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    return switch (json.currentToken()) {
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      default -> json.getText();
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(@Nullable Object value) {
    return (List<Object>) Objects.requireNonNull(value);
  }
}

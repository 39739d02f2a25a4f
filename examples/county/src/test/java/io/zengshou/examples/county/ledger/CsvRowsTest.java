package io.zengshou.examples.county.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet makes of a field: what stands there, and nothing else. */
class CsvRowsTest {

  private static String field(String words) {
    String row = new String(CsvRows.ofWords(List.of(words)), StandardCharsets.UTF_8);
    return row.substring(0, row.length() - 2);
  }

  /** Excel would show 1.2E17, 12, a day in January, a day in March, a million, half, a formula. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105194912310021",
        "1234567890123456",
        "0012",
        "1-2",
        "3/1",
        "2023-09-30",
        "2023年9月",
        "12E5",
        "1e3",
        "1.50",
        "50%",
        "¥100",
        "(5)",
        "１２３",
        " 0012",
        "10:30",
        "MAR-1",
        "Sept 2",
        "TRUE",
        "=1+1",
        "+86",
        "-x",
        "@SUM(A1)",
        "＝1"
      })
  void whatWouldBecomeSomethingElseStandsBehindAnApostrophe(String words) {
    assertThat(field(words)).startsWith("'").endsWith(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12", "0", "123456789012345", "SQ-0001", "池河镇", "m1", "1组", "March家", "3人"})
  void whatStaysAsItIsStandsAlone(String words) {
    assertThat(field(words)).isEqualTo(words);
  }

  @Property(tries = 300, seed = "17")
  void theWordsComeBackAsTheyWere(@ForAll String words) {
    String guarded = field(words);
    String bare =
        guarded.startsWith("\"")
            ? guarded.substring(1, guarded.length() - 1).replace("\"\"", "\"")
            : guarded;
    assertThat(CsvRows.unguarded(bare)).isEqualTo(words);
  }
}

package io.zengshou.examples.county.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

/** Whatever a township is called, Excel takes the name of its sheet. */
class SheetNamesTest {

  @Property(tries = 300, seed = "21")
  void everyNameIsOneThatExcelTakesAndEachStandsOnce(@ForAll("townships") List<String> townships) {
    SheetNames names = new SheetNames();
    Set<String> seen = new HashSet<>();
    for (String township : townships) {
      for (String name : List.of(names.free(township), names.free(township, " (12)"))) {
        WorkbookUtil.validateSheetName(name);
        assertThat(name).hasSizeBetween(1, 31).doesNotStartWith("'").doesNotEndWith("'");
        assertThat(name.toLowerCase(Locale.ROOT)).isNotEqualTo("history");
        assertThat(name.codePoints().filter(one -> one >= 0xD800 && one <= 0xDFFF)).isEmpty();
        assertThat(name.codePoints().filter(Character::isISOControl)).isEmpty();
        assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<List<String>> townships() {
    return Arbitraries.strings()
        .withChars("aA'镇:\\/?*[]\uD87E\uDC00\uD83D\uDE00\u0000\uFFFF ")
        .ofMaxLength(40)
        .list()
        .ofMaxSize(20);
  }

  @Test
  void aPairIsNotTorn() {
    assertThat(new SheetNames().free("镇".repeat(30) + "𠮷")).isEqualTo("镇".repeat(30));
  }

  /** Excel keeps it for itself, in any case. */
  @Test
  void noSheetIsCalledHistory() {
    SheetNames names = new SheetNames();
    assertThat(names.free("History")).isEqualTo("History~2");
    assertThat(names.free("HISTORY")).isEqualTo("HISTORY~3");
  }

  @Test
  void noApostropheStandsAtAnEdge() {
    assertThat(new SheetNames().free("'池河镇'")).isEqualTo("_池河镇_");
  }

  /** A township may be called as the second sheet of another one. */
  @Test
  void theSecondSheetOfATownshipIsAnotherThanThatOfItsNamesake() {
    SheetNames names = new SheetNames();
    assertThat(names.free("池河镇 (2)")).isEqualTo("池河镇 (2)");
    assertThat(names.free("池河镇", " (2)")).isEqualTo("池河镇~2 (2)");
  }
}

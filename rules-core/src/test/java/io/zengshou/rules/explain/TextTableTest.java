package io.zengshou.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zengshou.rules.explain.TextTable.Column;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void chineseCharactersTakeTwoColumns() {
    assertThat(TextTable.widthOf("人均")).isEqualTo(4);
    assertThat(TextTable.widthOf("ａ，（")).as("fullwidth").isEqualTo(6);
    assertThat(TextTable.widthOf("𠮷")).as("outside the basic plane").isEqualTo(2);
    assertThat(TextTable.widthOf("yuan")).isEqualTo(4);
    assertThat(TextTable.widthOf("×→…")).as("ambiguous").isEqualTo(3);
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(TextTable.widthOf("e\u0301\u200b")).isEqualTo(1);
  }

  @Test
  void bothEndsOfAWideRangeAreWide() {
    assertThat(TextTable.widthOf("\u10ff")).isEqualTo(1);
    assertThat(TextTable.widthOf("\u1100")).isEqualTo(2);
    assertThat(TextTable.widthOf("\u115f")).isEqualTo(2);
    assertThat(TextTable.widthOf("\uff60")).isEqualTo(2);
    assertThat(TextTable.widthOf("\uff61")).isEqualTo(1);
  }

  @Test
  void columnsStayAlignedAndLinesHaveNoTrailingBlanks() {
    TextTable table =
        TextTable.of(40, Column.left(), Column.right(), Column.left())
            .indent(2)
            .row("经营性收入", "24,000.00", "元")
            .row("wage", "-9.00")
            .row("", "", "注");
    assertThat(table.text())
        .isEqualTo(
            """
              经营性收入  24,000.00  元
              wage            -9.00
                                     注
            """);
  }

  @Test
  void theLongColumnIsWrappedToTheWidth() {
    TextTable table =
        TextTable.of(24, Column.left(), Column.wrapping()).row("缺少", "机械的单价、蚕茧是否登记，以及家庭人口");
    assertThat(table.lines()).containsExactly("缺少  机械的单价、蚕茧是", "      否登记，以及家庭人", "      口");
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    assertThat(LineBreaks.of("一二三四，五六", 8)).containsExactly("一二三", "四，五六");
    assertThat(LineBreaks.of("一二三（四五）", 8)).containsExactly("一二三", "（四五）");
  }

  @Test
  void wordsAreBrokenAtSpacesAndOnlyWhereNeededInside() {
    assertThat(LineBreaks.of("price of the machine", 12))
        .containsExactly("price of the", "machine");
    assertThat(LineBreaks.of("subsistence", 4)).containsExactly("subs", "iste", "nce");
    assertThat(LineBreaks.of("", 4)).containsExactly("");
    assertThat(LineBreaks.of("a\nb", 4)).containsExactly("a", "b");
  }

  @Test
  void aSpanningTextTakesNoPartInTheWidths() {
    TextTable table =
        TextTable.of(20, Column.left(), Column.right())
            .indent(2)
            .span("资金")
            .row("奖补", "1.00")
            .span("    缺少：机械的单价、家庭人口");
    assertThat(table.lines()).containsExactly("资金", "  奖补  1.00", "    缺少：机械的单", "    价、家庭人口");
  }

  @Test
  void blanksAtTheBeginningOfACellStay() {
    assertThat(LineBreaks.of("   1.00", 9)).containsExactly("   1.00");
  }

  @Test
  void moreCellsThanColumnsAreRefused() {
    TextTable table = TextTable.of(40, Column.left());
    assertThatIllegalArgumentException().isThrownBy(() -> table.row("a", "b"));
  }

  @Property(seed = "2023")
  void nothingIsLostAndNoLineIsTooWide(@ForAll("texts") String text) {
    List<String> lines = TextTable.of(30, Column.left(), Column.wrapping()).row("列", text).lines();
    assertThat(lines).allMatch(line -> TextTable.widthOf(line) <= 30);
    assertThat(lines).allMatch(line -> line.equals(line.stripTrailing()));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo("列" + text.replace(" ", ""));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("一二三，（）、 abc123%𠮷".toCharArray()).ofMaxLength(80);
  }

  /** In two pieces it is another number, and nobody can tell that an identity number is one. */
  @Test
  void aNumberIsNeverBroken() {
    for (String number :
        List.of("11010519491231002X", "440524188001010014", "４４０５２４１８８００１０１００１４")) {
      for (int width = 8; width < 40; width++) {
        String text =
            TextTable.of(width, Column.wrapping(), Column.wrapping())
                .row("长长的名字" + number + "长", "号" + number)
                .span("见" + number)
                .text();
        assertThat(text.split(number, -1)).as(text).hasSize(4);
      }
    }
  }
}

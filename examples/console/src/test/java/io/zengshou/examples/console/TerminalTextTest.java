package io.zengshou.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No foreign text commands a terminal. */
class TerminalTextTest {

  @Test
  void commandsControlsAndDirectionMarksAreTakenOut() {
    assertThat(TerminalText.plain("王\u001b[31m红\u001b[0m五")).isEqualTo("王红五");
    assertThat(TerminalText.plain("a\u001b]0;title\u0007b\u001b]8;;x\u001b\\c")).isEqualTo("abc");
    assertThat(TerminalText.plain("a\u009b2Jb\u009d0;t\u009cc\u001bMd")).isEqualTo("abcd");
    assertThat(TerminalText.plain("a\rb\u0008c\u0000d\u007fe\u0085f")).isEqualTo("abcdef");
    assertThat(TerminalText.plain("a\u202eb\u2066c\u200fd\u061ce\u2028f")).isEqualTo("abcdef");
  }

  @Test
  void everySignThatCommandsIsGone() {
    for (char c = 0; c < 0xffff; c++) {
      String plain = TerminalText.plain("x" + c + "y");
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
      byte direction = Character.getDirectionality(c);
      boolean turns =
          direction >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
              && direction <= Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
      if (control || turns) {
        assertThat(plain).doesNotContain(String.valueOf(c));
      }
    }
  }

  @Test
  void linesTabsAndOtherTextStay() {
    String text = "脱贫户，4人\n\tÀ é 👨‍👩‍👧 ①\n";
    assertThat(TerminalText.plain(text)).isSameAs(text);
  }

  @Test
  void jsonReadsTheSame() {
    assertThat(TerminalText.json("{\n\t\"a\": \"x\u202ey\u009bz\"\n}"))
        .isEqualTo("{\n\t\"a\": \"x\\u202ey\\u009bz\"\n}");
  }
}

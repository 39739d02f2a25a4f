package io.zengshou.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page shows is compared strictly, or any page would be true. */
class WalkTest {

  private static final String PRINTED = "a\n  b\nc\n\nb\nd";

  @Test
  void aScreenIsTheWholeOfWhatWasPrinted() {
    assertThat(Walk.isLike(PRINTED, PRINTED)).isTrue();
    for (String other :
        new String[] {"", "a", "a\n  b\nc\n\nb", "a\nb\nc\n\nb\nd", "x\n" + PRINTED}) {
      assertThat(Walk.isLike(other, PRINTED)).as(other).isFalse();
    }
  }

  @Test
  void anEllipsisStandsForLinesAndForNothingElse() {
    for (String like :
        new String[] {
          "…", "…\nd", "a\n…", "a\n…\nd", "…\n  b\n…", "a\n…\nc\n…\nd", "a\n  b\n…\nc\n\nb\nd"
        }) {
      assertThat(Walk.isLike(like, PRINTED)).as(like).isTrue();
    }
    for (String other :
        new String[] {"…\nc", "  b\n…", "a\n…\nc", "…\nd\n…\nc\n…", "…\n b\n…", "a\n…\nx\n…\nd"}) {
      assertThat(Walk.isLike(other, PRINTED)).as(other).isFalse();
    }
  }
}

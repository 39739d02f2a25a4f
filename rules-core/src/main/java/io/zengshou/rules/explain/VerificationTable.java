package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.receipt.Aspect;
import io.zengshou.rules.receipt.Difference;
import io.zengshou.rules.receipt.Verification;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether an assessment made again is the one of its receipt, and what differs. */
public final class VerificationTable {

  /** So many digits of a digest tell two apart to the eye. */
  private static final int DIGITS = 12;

  private static final int SHA256 = 64;

  private final Words words;
  private final int width;

  /**
   * @param words in which language
   * @param width the columns of the terminal the table may take
   */
  public VerificationTable(Words words, int width) {
    Objects.requireNonNull(words, "words");
    this.words = words;
    this.width = width;
  }

  /** One line where the same comes out, else a heading and a line or more for each difference. */
  public List<String> lines(Verification verification) {
    return verification.match(this::same, different -> different(different.differences()));
  }

  private List<String> same(Verification.Same same) {
    TextTable table = TextTable.of(width, Column.left());
    table.span(
        words.say("一致：规则、资料、结果都与回执相同", "Same: rules, facts and result are those of the receipt"));
    Difference engine = same.engine();
    if (engine != null) {
      table.span(
          words.say("  规则引擎不同：", "  by another engine: ")
              + value(engine.expected(), engine.aspect())
              + " → "
              + value(engine.actual(), engine.aspect()));
    }
    return table.lines();
  }

  private List<String> different(List<Difference> differences) {
    TextTable table =
        TextTable.of(width, Column.left(), Column.wrapping(), Column.wrapping()).indent(2);
    table.span(words.say("不一致", "Different"));
    table.row("", words.say("回执", "receipt"), words.say("现在", "now"));
    for (Difference difference : differences) {
      table.row(
          label(difference),
          value(difference.expected(), difference.aspect()),
          value(difference.actual(), difference.aspect()));
    }
    if (differences.size() == 1 && differences.get(0).aspect() == Aspect.ASSESSMENT) {
      table.span(
          words.say(
              "  规则和资料都没有变：回执可能被改动过",
              "  Neither the rules nor the facts have changed: perhaps the receipt was"));
    }
    return table.lines();
  }

  private String label(Difference difference) {
    String label = words.say(difference.aspect().label());
    return difference.name() == null ? label : label + " " + difference.name();
  }

  private String value(@Nullable String value, Aspect aspect) {
    if (value == null) {
      return aspect == Aspect.ASSESSMENT ? words.say("不能测算", "refused") : words.say("无", "none");
    }
    return isDigest(aspect) && value.length() == SHA256 ? value.substring(0, DIGITS) + "…" : value;
  }

  private static boolean isDigest(Aspect aspect) {
    return aspect == Aspect.PACK_FILES || aspect == Aspect.FACTS || aspect == Aspect.ASSESSMENT;
  }
}

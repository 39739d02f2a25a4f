package io.zengshou.rules.explain;

import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Budget;
import io.zengshou.rules.study.Comparison;
import io.zengshou.rules.study.Comparison.Cause;
import io.zengshou.rules.study.Comparison.LargestChange;
import io.zengshou.rules.study.Comparison.MeasureEffect;
import io.zengshou.rules.study.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whom other rules change, by how much, and what it costs. */
public final class ComparisonTable {

  private final Words words;
  private final int width;

  /**
   * @param words in which language
   * @param width the columns of the terminal the table may take
   */
  public ComparisonTable(Words words, int width) {
    Objects.requireNonNull(words, "words");
    this.words = words;
    this.width = width;
  }

  /** What changes in all and in each measure, and whom it changes most. */
  public List<String> lines(Comparison comparison) {
    Objects.requireNonNull(comparison, "comparison");
    List<String> lines = new ArrayList<>(effects(comparison));
    if (comparison.changed().isEmpty()) {
      lines.add(
          words.say(
              "比较了 " + comparison.applicants() + " 个申请主体，没有一个结果不同。",
              "No outcome differs for any of " + comparison.applicants() + " applicants."));
      return lines;
    }
    if (!comparison.largest().isEmpty()) {
      lines.add("");
      lines.addAll(largest(comparison.largest()));
    }
    return lines;
  }

  private List<String> effects(Comparison comparison) {
    if (comparison.changed().isEmpty()) {
      return List.of();
    }
    TextTable table =
        TextTable.of(
            width,
            Column.wrapping(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right(),
            Column.right());
    table.row(
        words.say("措施（元）", "measure (yuan)"),
        words.say("原来", "before"),
        words.say("现在", "after"),
        words.say("增减", "change"),
        words.say("增加", "gaining"),
        words.say("减少", "losing"),
        words.say("中位变动", "median"),
        words.say("最大变动", "largest"));
    for (MeasureEffect line : comparison.changed()) {
      row(words.say(line.measure().title()), line.effect(), line.measure().givesMoney(), table);
    }
    row(words.say("现金合计", "all cash"), comparison.cash(), true, table);
    row(words.say("兜底保障合计", "all guarantees"), comparison.guarantees(), true, table);
    return table.ruled();
  }

  private void row(String title, Effect effect, boolean money, TextTable table) {
    table.row(
        title,
        money ? amount(effect.before()) : count(effect.before()),
        money ? amount(effect.after()) : count(effect.after()),
        money
            ? signed(effect.cost())
            : signed(effect.after().recipients() - effect.before().recipients()),
        words.say(effect.gaining() + "户", Long.toString(effect.gaining())),
        words.say(effect.losing() + "户", Long.toString(effect.losing())),
        signed(effect.median()),
        signed(effect.greatest()));
  }

  private String count(Budget budget) {
    return words.say(budget.recipients() + "户", Long.toString(budget.recipients()));
  }

  private String amount(Budget budget) {
    return words.number(budget.least());
  }

  private String signed(@Nullable Money change) {
    return change == null ? "" : words.signed(change);
  }

  private String signed(long change) {
    String number = words.say(change + "户", Long.toString(change));
    return change > 0 ? "+" + number : number;
  }

  private List<String> largest(List<LargestChange> largest) {
    TextTable table =
        TextTable.of(
                width, Column.wrapping(), Column.wrapping(), Column.wrapping(), Column.wrapping())
            .indent(4);
    table.span(words.say("变动最大的", "Changed most"));
    for (LargestChange change : largest) {
      table.span(
          "  "
              + change.applicant()
              + "  "
              + words.money(change.before())
              + " → "
              + words.money(change.after())
              + words.say("（", " (")
              + signed(change.change())
              + words.say("）", ")"));
      for (Cause cause : change.causes()) {
        table.row(
            words.say(cause.measure().title()),
            words.clauses(cause.measure()),
            words.outcome(cause.before(), cause.measure().kind())
                + " → "
                + words.outcome(cause.after(), cause.measure().kind()),
            cause.rules().isEmpty() ? "" : words.say("规则 ", "rule ") + words.list(cause.rules()));
      }
    }
    return table.lines();
  }
}

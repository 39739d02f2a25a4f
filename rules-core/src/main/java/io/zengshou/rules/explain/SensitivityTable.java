package io.zengshou.rules.explain;

import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.study.Sensitivity;
import io.zengshou.rules.study.Sensitivity.Alternative;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what would change if one point that the plan leaves open were read otherwise. */
public final class SensitivityTable {

  private final Words words;
  private final OutcomeWords outcomes;
  private final int width;

  /**
   * @param words in which language, and what the applicant's entries are called
   * @param width the columns of the terminal the table may take
   */
  public SensitivityTable(Words words, int width) {
    Objects.requireNonNull(words, "words");
    this.words = words;
    this.outcomes = new OutcomeWords(words);
    this.width = width;
  }

  /** Each other choice that changes something with what it changes, and how many change nothing. */
  public List<String> lines(Sensitivity sensitivity) {
    Objects.requireNonNull(sensitivity, "sensitivity");
    TextTable table =
        TextTable.of(width, Column.wrapping(), Column.wrapping(), Column.wrapping()).indent(4);
    table.span(words.say("换一种口径", "Under another reading"));
    List<Alternative> effective = sensitivity.effective();
    for (Alternative alternative : effective) {
      table.span("  " + heading(alternative));
      for (Sensitivity.Change change : alternative.changes()) {
        table.row(
            words.say(change.measure().title()),
            outcomes.of(change.before(), change.measure().kind()),
            "→ " + outcomes.of(change.after(), change.measure().kind()));
      }
      income(sensitivity.assessment().income(), alternative.income(), table);
    }
    int without = sensitivity.alternatives().size() - effective.size();
    if (effective.isEmpty()) {
      table.span(
          words.say(
              "  其他选择（" + without + " 种）都不改变结果",
              "  none of the other choices (" + without + ") changes anything"));
    } else if (without > 0) {
      table.span(
          words.say(
              "  其余 " + without + " 种选择不改变结果", "  other choices that change nothing: " + without));
    }
    return table.lines();
  }

  private String heading(Alternative alternative) {
    return alternative.reading()
        + " "
        + words.say(alternative.title())
        + words.say("：", ": ")
        + words.say(alternative.chosen().title())
        + " → "
        + words.say(alternative.other().title())
        + words.say("（", " (")
        + alternative.point()
        + "="
        + alternative.other().id()
        + words.say("）", ")");
  }

  private void income(
      @Nullable IncomeStatement before, @Nullable IncomeStatement after, TextTable table) {
    if (before == null || after == null) {
      return;
    }
    row(words.say("测算前收入", "income before"), before.before(), after.before(), table);
    row(words.say("测算后收入", "income after"), before.after(), after.after(), table);
    if (!before.most().equals(before.after()) || !after.most().equals(after.after())) {
      row(words.say("测算后收入最多", "income after, at most"), before.most(), after.most(), table);
    }
  }

  private void row(String label, Income before, Income after, TextTable table) {
    if (!Objects.equals(before.total(), after.total())) {
      table.row(label, amount(before.total()), "→ " + amount(after.total()));
    }
  }

  private String amount(@Nullable Money amount) {
    return amount == null ? words.say("未知", "not known") : words.money(amount);
  }
}

package io.zengshou.examples.quickstart;

import io.zengshou.rules.assessment.Income;
import io.zengshou.rules.assessment.IncomeStatement;
import io.zengshou.rules.explain.TextTable;
import io.zengshou.rules.explain.TextTable.Column;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.measure.IncomeCategory;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.money.PerCapita;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The income before and after the measures, aligned. */
final class IncomeTable {

  private final Words words;

  IncomeTable(Words words) {
    this.words = words;
  }

  List<String> lines(IncomeStatement statement) {
    TextTable table =
        TextTable.of(Page.WIDTH, Column.left(), Column.right(), Column.right(), Column.right());
    table.row(
        words.say("收入（元）", "Income (yuan)"),
        words.say("测算前", "before"),
        words.say("测算后", "after"),
        sameAsAfter(statement) ? "" : words.say("待定按最多计", "at most"));
    for (IncomeCategory category : IncomeCategory.values()) {
      row(
          table,
          words.say(category.label()),
          statement,
          of(statement.before(), category),
          of(statement.after(), category),
          of(statement.most(), category));
    }
    row(
        table,
        words.say("合计", "total"),
        statement,
        statement.before().total(),
        statement.after().total(),
        statement.most().total());
    row(
        table,
        perHead(statement.before().persons()),
        statement,
        perHead(statement.before()),
        perHead(statement.after()),
        perHead(statement.most()));
    if (!statement.missing().isEmpty()) {
      table.span(words.say("  缺少：", "  Missing: ") + words.paths(statement.missing()));
    }
    return table.lines();
  }

  private void row(
      TextTable table,
      String label,
      IncomeStatement statement,
      @Nullable Money before,
      @Nullable Money after,
      @Nullable Money most) {
    table.row(
        "  " + label, amount(before), amount(after), sameAsAfter(statement) ? "" : amount(most));
  }

  private static boolean sameAsAfter(IncomeStatement statement) {
    return statement.most().equals(statement.after());
  }

  private String amount(@Nullable Money amount) {
    return amount == null ? words.say("未知", "not known") : words.number(amount);
  }

  private String perHead(@Nullable Integer persons) {
    return persons == null
        ? words.say("人均", "per head")
        : words.say("人均（" + persons + "人）", "per head of " + persons);
  }

  private static @Nullable Money perHead(Income income) {
    PerCapita perCapita = income.perCapita();
    return perCapita == null ? null : perCapita.rounded();
  }

  private static @Nullable Money of(Income income, IncomeCategory category) {
    return switch (category) {
      case OPERATING -> income.operating();
      case WAGE -> income.wage();
      case PROPERTY -> income.property();
      case TRANSFER -> income.transfer();
    };
  }
}
